import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../electron/app/menuModel'
import { MENUS as CONTEXT_MENUS } from '../../../renderer/canvas/contextMenuActions'
import { registerAllActions } from '../../../renderer/commandUi/handlers/register'
import { actionItems } from '../../../renderer/commandUi/palette/paletteItems'
import { STEPS } from '../../../renderer/commandUi/palette/steps'
import { handlerOf } from '../../../renderer/store/actions'
import { ACTIONS, type ActionId } from '../../../shared/actions/actions'

const inPalette = new Set<string>(
  actionItems(
    () => true,
    () => undefined,
  ).map((item) => item.key),
)
const inMenu = new Set<string>(
  idsOf(
    menuTemplate(
      { document: undefined, recents: [], mac: false, development: false, appName: 'Plumbline', language: 'en' },
      () => undefined,
    ),
  ),
)

function idsOf(items: readonly Electron.MenuItemConstructorOptions[]): string[] {
  return items.flatMap((item) => [
    ...(item.id === undefined ? [] : [item.id]),
    ...(Array.isArray(item.submenu) ? idsOf(item.submenu) : []),
  ])
}

function sourcesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** What buttons beside the drawing do, and the command that does the same from anywhere. */
const DOING: readonly (readonly [call: string, command: ActionId])[] = [
  ['applyFix(', 'finding.fix'],
  ['askToSuppress(', 'finding.suppress'],
  ['tellAgain(', 'finding.hearAgain'],
  ["{ type: 'rules', rule: finding.rule }", 'finding.about'],
  ["openDialog({ type: 'rules' })", 'plan.rules'],
  ['bringBack(', 'card.bringBack'],
  ['sortBy(', 'outline.sortBy'],
  ['addFirst', 'card.addStrategy'],
]
/** What they do to their own list, or to what is in view: it needs the list before one's eyes. */
const LOOKING = [
  'setFindingFilter(',
  'toggleFilter(',
  'setCurrentFinding(',
  'showFinding(',
  'requestReveal(',
  'setLimit(',
  'setOpen(',
  'setWhy(',
  'showAll',
  'select([',
  'clearText',
  'click(event, rows)',
]

/** Chosen by name in the menu, one item each; the palette lists the files. */
const FILES: ActionId = 'file.openRecent'

describe('every command', () => {
  it('is in the palette and in a menu, unless the list says why not', () => {
    for (const { id, except } of ACTIONS) {
      expect(inPalette.has(id), `${id} in the palette`).toBe(except?.palette === undefined)
      if (id !== FILES) expect(inMenu.has(id), `${id} in a menu`).toBe(except?.menu === undefined)
    }
  })

  it('that is left out somewhere has a reason, and is somewhere else', () => {
    for (const { id, except = {} } of ACTIONS) {
      for (const reason of Object.values(except)) expect(reason.length, id).toBeGreaterThan(10)
      expect(Object.keys(except).length, id).toBeLessThan(2)
    }
  })

  it('has a meaning in the window', () => {
    const listen = () => () => undefined
    const prefs = { get: () => Promise.resolve({ ok: false }) }
    vi.stubGlobal('window', { plumbline: { prefs, on: listen } })
    const end = registerAllActions()
    const without = ACTIONS.filter(({ id }) => id !== FILES && handlerOf(id) === undefined)
    end()
    expect(without.map(({ id }) => id)).toEqual([])
    expect(ACTIONS.filter(({ id }) => handlerOf(id) !== undefined).map(({ id }) => id)).toEqual([])
  })

  it('that asks a second question ends in an ellipsis and has its choices, and no other has', () => {
    const asking = ACTIONS.filter((action) => action.asks === true)
    expect(asking.map((action) => action.id).sort()).toEqual(Object.keys(STEPS).sort())
    for (const action of asking) expect(action.label).toMatch(/…$/)
  })
})

describe('buttons and context menus', () => {
  it('offer commands of the list only', () => {
    const ids = new Set<string>(ACTIONS.map((action) => action.id))
    for (const id of Object.values(CONTEXT_MENUS).flat(2)) expect(ids.has(id), id).toBe(true)
    // What opens a dialog or a panel from the toolbar or the rail goes through the list, where menu and palette find it.
    expect(sourcesOf('renderer/panels/toolbar')).not.toMatch(/openDialog|togglePanel|setPanels|setLayout/)
  })

  it.each(['panels/findings', 'panels/parking', 'views/outline'])('of %s do nothing that no command does', (folder) => {
    const ids = new Set<string>(ACTIONS.map((action) => action.id))
    const source = sourcesOf(`renderer/${folder}`)
    const buttons = [...source.matchAll(/onClick=\{(.+)\}[\s>]/g)].map((found) => found[1] ?? '')
    expect(buttons.length).toBeGreaterThan(1)
    expect(buttons).toHaveLength(source.split('onClick=').length - 1)
    for (const button of buttons) {
      const commands = DOING.filter(([call]) => button.includes(call)).map(([, id]) => id)
      const onlyLooks = LOOKING.some((call) => button.includes(call))
      expect({ button, known: commands.length > 0 || onlyLooks }).toEqual({ button, known: true })
      for (const id of commands) expect(ids.has(id), id).toBe(true)
    }
  })

  it('of the inspector open nothing that no command opens', () => {
    const handlers = sourcesOf('renderer/commandUi/handlers')
    const opened = [...sourcesOf('renderer/panels/inspector').matchAll(/<Manager.*?type="(\w+)"/gs)].map(
      (found) => found[1],
    )
    expect(opened.length).toBeGreaterThan(4)
    for (const type of opened) expect(handlers).toMatch(new RegExp(`opens\\('${type}'\\)`))
  })
})
