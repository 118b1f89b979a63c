import type { ActionSpec } from './types'

/** Making new cards. */
export const INSERT_ACTIONS = [
  {
    id: 'card.addHere',
    menu: 'insert',
    group: 'near',
    keys: ['N'],
    context: 'document',
  },
  {
    id: 'card.addChild',
    menu: 'insert',
    group: 'near',
    keys: ['Tab'],
    context: 'selection',
  },
  {
    id: 'card.addSiblingAfter',
    menu: 'insert',
    group: 'near',
    keys: ['Enter'],
    context: 'selection',
  },
  {
    id: 'card.addSiblingBefore',
    menu: 'insert',
    group: 'near',
    keys: ['Shift+Enter'],
    context: 'selection',
  },
  {
    id: 'card.addStrategy',
    menu: 'insert',
    group: 'kind',
    context: 'document',
  },
  {
    id: 'card.addDriver',
    menu: 'insert',
    group: 'kind',
    context: 'document',
  },
  {
    id: 'card.addInitiative',
    menu: 'insert',
    group: 'kind',
    context: 'document',
  },
  {
    id: 'card.addActivity',
    menu: 'insert',
    group: 'kind',
    context: 'document',
  },
] as const satisfies readonly ActionSpec[]
