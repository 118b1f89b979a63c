import { describe, expect, test } from 'vitest'
import { History } from '../../../shared/history/history'

const patch = (value: number) => [{ op: 'replace' as const, path: ['x'], value }]

describe('History', () => {
  test('goes back and forth and names the next step', () => {
    const history = new History<string>()
    history.push('Add', patch(1), patch(0))
    history.push('Rename', patch(2), patch(1))
    expect([history.undoLabel, history.redoLabel]).toEqual(['Rename', undefined])
    expect(history.undo()?.inverse).toEqual(patch(1))
    expect([history.undoLabel, history.redoLabel]).toEqual(['Add', 'Rename'])
    expect(history.redo()?.patches).toEqual(patch(2))
    expect(history.redo()).toBeUndefined()
  })

  test('an edit ends redo, an edit without effect does not', () => {
    const history = new History<string>()
    history.push('Add', patch(1), patch(0))
    history.undo()
    history.push('Nothing', [], [])
    expect(history.redoLabel).toBe('Add')
    history.push('Other', patch(3), patch(0))
    expect(history.redoLabel).toBeUndefined()
  })

  test('joins edits of one field until a pause', () => {
    const history = new History<string>()
    history.push('Rename', patch(1), patch(0), 'title:a')
    history.push('Rename', patch(2), patch(1), 'title:a')
    history.seal()
    history.push('Rename', patch(3), patch(2), 'title:a')
    history.push('Rename', patch(4), patch(3), 'title:b')
    expect(history.undo()?.inverse).toEqual(patch(3))
    expect(history.undo()?.inverse).toEqual(patch(2))
    expect(history.undo()?.inverse).toEqual([...patch(1), ...patch(0)])
    expect(history.position).toBe(0)
  })

  test('makes a gesture one step, or none', () => {
    const history = new History<string>()
    history.push('Before', patch(1), patch(0))
    const mark = history.mark()
    history.push('Add', patch(2), patch(1))
    history.push('Connect', patch(3), patch(2))
    history.squash(mark, 'Add connected')
    expect(history.undoLabel).toBe('Add connected')
    expect(history.undo()?.inverse).toEqual([...patch(2), ...patch(1)])
    expect(history.undoLabel).toBe('Before')

    const second = history.mark()
    history.push('Add', patch(5), patch(1))
    expect(history.bail(second)).toEqual(patch(1))
    expect([history.undoLabel, history.redoLabel]).toEqual(['Before', undefined])
    history.squash(history.mark())
    expect(history.undoLabel).toBe('Before')
  })

  test('a squash without a label keeps the first one', () => {
    const history = new History<string>()
    const mark = history.mark()
    history.push('Add', patch(2), patch(1))
    history.push('Connect', patch(3), patch(2))
    history.squash(mark)
    expect(history.undoLabel).toBe('Add')
  })

  test('notes a step that leaves the document as it is', () => {
    const history = new History<string>()
    history.push('Add', patch(1), patch(0))
    const { state } = history
    history.note('Tidy')
    expect([history.undoLabel, history.state]).toEqual(['Tidy', state])
    expect(history.position).not.toBe(state)
    expect(history.undo()).toMatchObject({ label: 'Tidy', patches: [], inverse: [] })
    expect([history.undoLabel, history.redoLabel, history.state]).toEqual(['Add', 'Tidy', state])
    history.redo()
    expect([history.undoLabel, history.state]).toEqual(['Tidy', state])
  })

  test('keeps the state of what it joins', () => {
    const history = new History<string>()
    const mark = history.mark()
    history.push('Add', patch(1), patch(0))
    history.note('Tidy')
    const { state } = history
    history.squash(mark)
    expect(history.state).toBe(state)
    history.undo()
    expect(history.state).toBe(0)
  })
})
