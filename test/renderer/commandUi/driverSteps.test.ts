import { beforeEach, describe, expect, it } from 'vitest'
import { categoryStep, priorityStep } from '../../../renderer/commandUi/palette/steps/drivers'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { startSession, tryDispatch } from '../../../renderer/store/session'
import { setPriorities } from '../../../renderer/store/setPriorities'
import { undo } from '../../../renderer/store/undoing'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { emptyDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

/** A strategy with three drivers. */
function plan() {
  const session = startSession(emptyDocument('Plan'))
  const add = (kind: string, title: string, parentId?: NodeId) => {
    const done = tryDispatch({ id: 'card.add', params: { kind, title, ...(parentId && { parentId }) } })
    if (!done.ok) throw new Error(done.error.message)
    return done.value.outcome.select?.[0] as NodeId
  }
  const top = add('strategy', 'Grow')
  const [a, b, c] = ['Win plants', 'Keep plants', 'Raise margin'].map((title) => add('driver', title, top))
  if (a === undefined || b === undefined || c === undefined) throw new Error('no drivers')
  const of = (field: 'category' | 'priority') =>
    [a, b, c].map((id) => (session.doc.nodes[id] as unknown as Record<string, unknown>)[field])
  const context = (ids: readonly NodeId[]) => {
    const { plan: open } = useDocument.getState()
    if (open === undefined) throw new Error('no plan')
    return { plan: open, ids }
  }
  return { top, a, b, c, of, context }
}

const labels = (items: readonly { label: string; area: string }[]) =>
  items.map(({ label, area }) => (area === '' ? label : `${label} · ${area}`))

describe('setting the kind of growth', () => {
  it('colours all selected drivers in one step, and says which cards have none', () => {
    const { top, a, b, of, context } = plan()
    const items = categoryStep.items(context([top, a, b]))
    expect(labels(items)).toEqual(['New customers', 'Products and services', 'New markets', 'Profitability', 'Brand'])
    items[2]?.run()
    expect(of('category')).toEqual(['market', 'market', undefined])
    expect(useView.getState().announcement.text).toBe('Kind of growth: New markets.')
    expect(useView.getState().toasts.map(({ text }) => text.en)).toEqual([
      '1 selected card is no driver and stays as it is.',
    ])
    undo()
    expect(of('category')).toEqual([undefined, undefined, undefined])
  })

  it('is taken away again', () => {
    const { a, of, context } = plan()
    categoryStep.items(context([a]))[0]?.run()
    expect(of('category')).toEqual(['customers', undefined, undefined])
    const last = categoryStep.items(context([a])).at(-1)
    expect(last?.label).toBe('No kind of growth')
    last?.run()
    expect(of('category')).toEqual([undefined, undefined, undefined])
  })
})

describe('setting the priority', () => {
  it('offers as many as there are drivers, and says who has them now', () => {
    const { a, b, context, of } = plan()
    setPriorities([b], 2)
    const items = priorityStep.items(context([a]))
    expect(labels(items)).toEqual(['Priority 1', 'Priority 2 · now: “Keep plants”', 'Priority 3'])
    expect(labels(priorityStep.typed?.(context([a]), '7') ?? [])).toEqual(['Priority 7'])
    expect(['3', '0', '1.5', 'x', ''].flatMap((query) => priorityStep.typed?.(context([a]), query) ?? [])).toEqual([])
    items[0]?.run()
    expect(of('priority')).toEqual([1, 2, undefined])
    expect(useView.getState().announcement.text).toBe('Priority 1.')
  })

  it('numbers several in the order in which they stand, in one step', () => {
    const { a, c, of, context } = plan()
    const items = priorityStep.items(context([c, a]))
    expect(labels(items)).toEqual(['Priorities 1 to 2, in their order', 'Priorities 2 to 3, in their order'])
    items[1]?.run()
    expect(of('priority')).toEqual([2, undefined, 3])
    expect(useDocument.getState().plan?.undoLabel).toBe('Set priorities 2 to 3, in their order')
    undo()
    expect(of('priority')).toEqual([undefined, undefined, undefined])
  })

  it('is taken away from all of them', () => {
    const { a, b, of, context } = plan()
    setPriorities([a, b], 1)
    priorityStep
      .items(context([a, b]))
      .at(-1)
      ?.run()
    expect(of('priority')).toEqual([undefined, undefined, undefined])
  })

  it('does nothing where no driver is selected', () => {
    const { top, context } = plan()
    expect(priorityStep.items(context([top]))).toEqual([])
    expect(priorityStep.typed?.(context([top]), '7')).toEqual([])
    expect(setPriorities([top], 1)).toBe(false)
  })
})
