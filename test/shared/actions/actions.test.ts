import { describe, expect, it } from 'vitest'
import { ACTIONS, actionOf, isActionId } from '../../../shared/actions/actions'
import type { KeyPress } from '../../../shared/actions/shortcuts'
import { actionForKey, shortcutsOf, shortcutText } from '../../../shared/actions/shortcuts'
import { MENUS } from '../../../shared/actions/types'

function press(key: string, part: Partial<KeyPress> = {}): KeyPress {
  const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
  return { key, code: letter, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...part }
}

describe('the action list', () => {
  it('has unique ids', () => {
    const ids = ACTIONS.map((action) => action.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives a shortcut to one action only', () => {
    const shortcuts = ACTIONS.flatMap(shortcutsOf)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('has no two labels alike in one menu', () => {
    const labels = ACTIONS.map((action) => `${action.menu}/${action.submenu ?? ''}/${action.label}`)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('keeps the actions of a menu and of a group together', () => {
    for (const menu of MENUS) {
      const groups = ACTIONS.filter((action) => action.menu === menu).map((action) => action.group)
      const runs = groups.filter((group, i) => group !== groups[i - 1])
      expect(new Set(runs).size, menu).toBe(runs.length)
    }
  })

  it('names every action with a capital or a percentage, and ends questions in an ellipsis character', () => {
    for (const action of ACTIONS) expect(action.label).toMatch(/^([A-Z][^.]*|\d+\u2009%)$/)
  })

  it('fills every menu', () => {
    expect(new Set(ACTIONS.map((action) => action.menu))).toEqual(new Set(MENUS))
  })

  it('never takes a plain key away from typing', () => {
    const accelerators = ACTIONS.flatMap((action) => action.accelerator ?? [])
    expect(accelerators.filter((accelerator) => !/^CmdOrCtrl\+|F\d+$/.test(accelerator))).toEqual([])
  })

  it('finds an action by its id', () => {
    expect(actionOf('view.tidy').label).toBe('Tidy')
    expect(isActionId('view.tidy')).toBe(true)
    expect(isActionId('view.nothing')).toBe(false)
  })

  it('throws for an id that is not in the list', () => {
    expect(() => actionOf('nothing' as 'view.tidy')).toThrow('Unknown action')
  })
})

describe('actionForKey', () => {
  it('finds commands anywhere, also while typing', () => {
    expect(actionForKey(press('s', { ctrlKey: true }), 'text', false)).toBe('file.save')
    expect(actionForKey(press('S', { ctrlKey: true, shiftKey: true }), 'text', false)).toBe('file.saveAs')
    expect(actionForKey(press('F8'), 'text', false)).toBe('go.nextFinding')
    expect(actionForKey(press('F8', { shiftKey: true }), 'elsewhere', false)).toBe('go.previousFinding')
    expect(actionForKey(press('F6'), 'text', false)).toBe('view.nextPane')
    expect(actionForKey(press('F6', { shiftKey: true }), 'canvas', false)).toBe('view.previousPane')
  })

  it('finds single keys on the canvas only', () => {
    expect(actionForKey(press('Tab'), 'canvas', false)).toBe('card.addChild')
    expect(actionForKey(press('f'), 'canvas', false)).toBe('view.focus')
    expect(actionForKey(press('f'), 'text', false)).toBeUndefined()
    expect(actionForKey(press('Tab'), 'elsewhere', false)).toBeUndefined()
  })

  it('leaves a text field its own editing keys', () => {
    expect(actionForKey(press('z', { ctrlKey: true }), 'text', false)).toBeUndefined()
    expect(actionForKey(press('z', { ctrlKey: true }), 'canvas', false)).toBe('edit.undo')
    expect(actionForKey(press('Backspace'), 'canvas', false)).toBe('edit.delete')
  })

  it('takes Cmd for Ctrl on macOS, and does not mix them', () => {
    expect(actionForKey(press('k', { metaKey: true }), 'canvas', true)).toBe('go.palette')
    expect(actionForKey(press('k', { ctrlKey: true }), 'canvas', true)).toBeUndefined()
    expect(actionForKey(press('k', { ctrlKey: true, metaKey: true }), 'canvas', false)).toBeUndefined()
  })

  it('reads digits by their key, so that Shift+1 works on every layout', () => {
    expect(actionForKey(press('!', { code: 'Digit1', shiftKey: true }), 'canvas', false)).toBe('view.fit')
    expect(actionForKey(press('"', { code: 'Digit2', shiftKey: true }), 'canvas', false)).toBe('view.fitSelection')
    expect(actionForKey(press('§', { code: 'Digit3', shiftKey: true }), 'canvas', false)).toBe('view.fitBranch')
    expect(actionForKey(press('1', { code: 'Digit1' }), 'canvas', false)).toBeUndefined()
  })

  it('reads signs by what they are, however a layout reaches them', () => {
    expect(actionForKey(press('?', { shiftKey: true }), 'canvas', false)).toBe('help.shortcuts')
    expect(actionForKey(press('/', { shiftKey: true }), 'canvas', false)).toBe('card.collapse')
    expect(actionForKey(press('='.valueOf(), { ctrlKey: true }), 'canvas', false)).toBe('view.zoomIn')
    expect(actionForKey(press('+', { ctrlKey: true, shiftKey: true }), 'canvas', false)).toBe('view.zoomIn')
    expect(actionForKey(press('-', { ctrlKey: true }), 'canvas', false)).toBe('view.zoomOut')
  })

  it('reads plus and minus alone as those of the line of sight', () => {
    expect(actionForKey(press('+'), 'canvas', false)).toBe('view.focusWider')
    expect(actionForKey(press('=', {}), 'canvas', false)).toBe('view.focusWider')
    expect(actionForKey(press('-'), 'canvas', false)).toBe('view.focusNarrower')
    expect(actionForKey(press('-'), 'text', false)).toBeUndefined()
  })

  it('ignores keys with Alt, which type characters on many layouts', () => {
    expect(actionForKey(press('f', { altKey: true }), 'canvas', false)).toBeUndefined()
  })

  it('tells arrows with both modifiers from plain ones', () => {
    expect(actionForKey(press('ArrowLeft', { ctrlKey: true, shiftKey: true }), 'canvas', false)).toBe('card.moveLeft')
    expect(actionForKey(press('ArrowLeft'), 'canvas', false)).toBeUndefined()
  })
})

describe('shortcutText', () => {
  it('writes shortcuts as each platform does', () => {
    expect(shortcutText('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(shortcutText('CmdOrCtrl+Shift+S', true)).toBe('⇧⌘S')
    expect(shortcutText('Alt+Up', true)).toBe('⌥↑')
    expect(shortcutText('Alt+Up', false)).toBe('Alt+↑')
    expect(shortcutText('CmdOrCtrl+Plus', false)).toBe('Ctrl++')
    expect(shortcutText('Delete', false)).toBe('Del')
    expect(shortcutText('Left', true)).toBe('←')
    expect(shortcutText('F8', true)).toBe('F8')
    expect(shortcutText('CmdOrCtrl+Drag', false)).toBe('Ctrl+drag')
    expect(shortcutText('CmdOrCtrl+Drag', true)).toBe('⌘drag')
  })
})
