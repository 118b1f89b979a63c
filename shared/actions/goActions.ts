import type { ActionSpec } from './types'

/** Going somewhere, and help. */
export const GO_ACTIONS = [
  {
    id: 'go.back',
    menu: 'go',
    group: 'places',
    keys: ['Alt+Left', 'CmdOrCtrl+['],
    context: 'document',
  },
  {
    id: 'go.forward',
    menu: 'go',
    group: 'places',
    keys: ['Alt+Right', 'CmdOrCtrl+]'],
    context: 'document',
  },
  {
    id: 'go.find',
    menu: 'go',
    group: 'find',
    accelerator: 'CmdOrCtrl+F',
    context: 'document',
  },
  {
    id: 'go.card',
    menu: 'go',
    group: 'find',
    context: 'document',
    asks: true,
  },
  {
    id: 'go.palette',
    except: { palette: 'It is the palette.' },
    menu: 'go',
    group: 'find',
    accelerator: 'CmdOrCtrl+K',
    context: 'always',
  },
  {
    id: 'go.nextFinding',
    menu: 'go',
    group: 'findings',
    accelerator: 'F8',
    context: 'document',
  },
  {
    id: 'go.previousFinding',
    menu: 'go',
    group: 'findings',
    accelerator: 'Shift+F8',
    context: 'document',
  },
  {
    id: 'help.shortcuts',
    menu: 'help',
    group: 'learn',
    keys: ['?'],
    context: 'always',
  },
  {
    id: 'help.guide',
    menu: 'help',
    group: 'learn',
    accelerator: 'F1',
    context: 'always',
  },
  {
    id: 'help.hints',
    menu: 'help',
    group: 'learn',
    context: 'always',
  },
  {
    id: 'help.about',
    menu: 'help',
    group: 'about',
    context: 'always',
  },
] as const satisfies readonly ActionSpec[]
