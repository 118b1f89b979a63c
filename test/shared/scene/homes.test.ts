import { describe, expect, it } from 'vitest'
import type { CommandCall } from '../../../shared/commands/types'
import type { LayoutPoint } from '../../../shared/layout/types'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import type { PlanDocument } from '../../../shared/schema/document'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { options } from './draw'

/** Two branches: i1 with a1 to a3, i2 with b1, under d1; i3 with c1 under d2; an activity that hangs from nothing. */
function twoBranches(canvas: Partial<PlanDocument['canvas']> = {}): PlanDocument {
  const doc = plan(
    {
      s: 'strategy',
      d1: 'driver',
      d2: 'driver',
      i1: 'initiative',
      i2: 'initiative',
      i3: 'initiative',
      a1: 'activity',
      a2: 'activity',
      a3: 'activity',
      b1: 'activity',
      c1: 'activity',
      lone: 'activity',
    },
    ['s > d1', 's > d2', 'd1 > i1', 'd1 > i2', 'd2 > i3', 'i1 > a1', 'i1 > a2', 'i1 > a3', 'i2 > b1', 'i3 > c1'],
  )
  return { ...doc, canvas: { ...doc.canvas, ...canvas } }
}

/** A plan that is drawn after each command, as the app does. */
function open(doc: PlanDocument) {
  const env = testEnv()
  const session = new Session(doc, () => env)
  const builder = createSceneBuilder()
  const draw = () => builder.build(session.index, session.check.byNode, options)
  draw()
  session.subscribe(draw)
  const run = (id: CommandCall['id'], params: unknown) => {
    const done = session.dispatch({ id, params })
    if (!done.ok) throw new Error(done.error.message)
  }
  const places = (): Map<string, LayoutPoint> => new Map(builder.places)
  const at = (id: string): LayoutPoint => builder.places.get(id) ?? { x: Number.NaN, y: Number.NaN }
  return { session, run, places, at }
}

/** Ids of cards that stand elsewhere than before. */
function moved(before: ReadonlyMap<string, LayoutPoint>, after: ReadonlyMap<string, LayoutPoint>): string[] {
  return [...before].filter(([id, { x, y }]) => after.get(id)?.x !== x || after.get(id)?.y !== y).map(([id]) => id)
}

describe('a card hung from another parent', () => {
  it('goes below its new siblings and moves nobody', () => {
    const { run, places, at } = open(twoBranches())
    const before = places()
    run('card.reparent', { id: 'a2', parentId: 'i2' })
    expect(moved(before, places())).toEqual(['a2'])
    expect(at('a2').x).toBe(at('b1').x)
    expect(at('a2').y).toBeGreaterThan(at('b1').y)
  })

  it('takes its branch along; who stands there makes room', () => {
    const { run, places, at } = open(twoBranches())
    const before = places()
    run('card.reparent', { id: 'i1', parentId: 'd2' })
    expect(moved(before, places())).toEqual(['i1', 'a1', 'a2', 'a3', 'lone'])
    expect(at('i1').x).toBeGreaterThan(at('i3').x)
    expect(at('a1').x).toBe(at('i1').x)
  })

  it('returns to where it stood when that is undone, and goes again when redone', () => {
    const { session, run, places } = open(twoBranches())
    const before = places()
    run('card.reparent', { id: 'i1', parentId: 'd2' })
    const after = places()
    session.undo()
    expect(moved(before, places())).toEqual(['lone'])
    session.redo()
    expect(places()).toEqual(after)
  })

  it('takes up its new parent’s last place, not an earlier one of its own, when it is hung back by hand', () => {
    const { run, at } = open(twoBranches())
    run('card.reparent', { id: 'a1', parentId: 'i2' })
    run('card.reparent', { id: 'a1', parentId: 'i1' })
    expect(at('a1').x).toBe(at('a3').x)
    expect(at('a1').y).toBeGreaterThan(at('a3').y)
  })

  it('stays with its branch where a hand put it', () => {
    const positions = { lone: { x: 4000, y: 80 }, i3: { x: 3000, y: 44 } }
    const { run, places } = open(twoBranches({ positions }))
    const before = places()
    run('link.add', { parentId: 'i1', childId: 'lone' })
    expect(moved(before, places())).toEqual([])
    run('link.delete', { ids: ['d2-i3'] })
    run('link.add', { parentId: 'd1', childId: 'i3' })
    expect(moved(before, places())).toEqual([])
  })

  it('leaves those of its branch that a hand put', () => {
    const positions = { a2: { x: 4000, y: 80 } }
    const { run, places } = open(twoBranches({ positions }))
    const before = places()
    run('card.reparent', { id: 'i1', parentId: 'd2' })
    expect(moved(before, places())).toEqual(['i1', 'a1', 'a3', 'lone'])
  })
})

describe('a card that hung from nothing', () => {
  it('goes to its new siblings', () => {
    const { session, run, places, at } = open(twoBranches())
    const before = places()
    run('link.add', { parentId: 'i2', childId: 'lone' })
    expect(moved(before, places())).toEqual(['lone'])
    expect(at('lone').x).toBe(at('b1').x)
    session.undo()
    expect(places()).toEqual(before)
  })
})

describe('a card that need not move', () => {
  it.each([
    ['loses its only parent', 'card.delete', { ids: ['i2'], children: 'keep' }, 'b1'],
    ['loses its only rope', 'link.delete', { ids: ['i2-b1'] }, 'b1'],
    ['gets a second parent', 'link.add', { parentId: 'i1', childId: 'b1' }, 'b1'],
  ] as const)('stays: it %s', (_, id, params, card) => {
    const { session, run, places, at } = open(twoBranches())
    const before = places()
    run(id, params)
    expect(at(card)).toEqual(before.get(card))
    session.undo()
    expect(moved(before, places())).toEqual([])
  })

  it('stays when its parent is folded into a branch and out again', () => {
    const doc = twoBranches()
    const { run, places, at } = open({
      ...doc,
      links: { ...doc.links, second: { id: 'second', parentId: 'i3', childId: 'b1', order: 'z' } },
    } as never)
    const before = places()
    run('card.collapse', { ids: ['d1'], collapsed: true })
    expect(at('b1')).toEqual(before.get('b1'))
    run('card.collapse', { ids: ['d1'], collapsed: false })
    expect(moved(before, places())).toEqual([])
  })
})
