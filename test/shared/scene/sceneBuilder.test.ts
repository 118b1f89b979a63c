import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { LiveSceneOptions } from '../../../shared/scene/input'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import { wholeScene } from '../../../shared/scene/wholeScene'
import type { PlanDocument } from '../../../shared/schema/document'
import { card, NONE, options, rope, textsOf } from './draw'
import { smallPlan } from './plans'

/** One edit as the session makes it: a changed document and the patches that lead there. */
function editor(doc: PlanDocument, start: Partial<LiveSceneOptions> = {}) {
  const index = createIndex(doc)
  const builder = createSceneBuilder()
  const first = builder.build(index, NONE, { ...options, ...start })
  let current = doc
  const set = (record: 'nodes' | 'links' | 'people', id: string, value: unknown) => {
    const { [id]: old, ...others } = current[record] as Record<string, unknown>
    current = { ...current, [record]: value === undefined ? others : { ...others, [id]: value } }
    const op = value === undefined ? 'remove' : old === undefined ? 'add' : 'replace'
    return index.update(current, [{ op, path: [record, id], value }])
  }
  const node = (id: string, fields: object) => {
    const old = (current.nodes as Record<string, object>)[id]
    current = { ...current, nodes: { ...current.nodes, [id]: { ...old, ...fields } } }
    return index.update(
      current,
      Object.entries(fields).map(([field, value]) => ({ op: 'replace', path: ['nodes', id, field], value })),
    )
  }
  const build = (more: Partial<LiveSceneOptions> = {}, findings = NONE) =>
    builder.build(index, findings, { ...options, ...more })
  return { first, builder, build, set, node }
}

describe('repaint', () => {
  it.each(['dark', 'contrast', 'print'] as const)('draws in %s what building anew in that theme draws', (theme) => {
    const edit = editor(smallPlan())
    const { builder } = edit
    edit.build({ touched: edit.node('i1', { title: 'Plant audit offer for paper' }) })
    const again = editor(smallPlan())
    again.node('i1', { title: 'Plant audit offer for paper' })
    const anew = again.build({ theme, furniture: true, date: '2027-03-01', previous: builder.places }).scene
    const painted = builder.repaint({ theme, furniture: true, date: '2027-03-01' })
    expect(wholeScene(painted)).toEqual(wholeScene(anew))
  })

  it('leaves the live picture as it is', () => {
    const edit = editor(smallPlan())
    const before = edit.build().scene
    edit.builder.repaint({ theme: 'print', furniture: true })
    const { scene } = edit.build({ touched: edit.node('i1', { notes: 'Ask Mia' }) })
    expect(scene.cards).toBe(before.cards)
    expect(scene.theme).toBe('light')
  })

  it('paints the last whole picture while another one is being made', () => {
    const edit = editor(smallPlan())
    const index = createIndex(smallPlan())
    const builder = createSceneBuilder()
    const whole = builder.build(index, NONE, options).scene
    const [first] = whole.cards
    const folded = { ...options, collapsed: new Set([first?.id ?? '']) }
    const steps = builder.steps(index, NONE, folded)
    for (let taken = 0; taken < 3; taken++) {
      expect(steps.next().done).toBe(false)
      expect(wholeScene(builder.repaint({ theme: 'dark' }))).toEqual(
        wholeScene(edit.builder.repaint({ theme: 'dark' })),
      )
    }
  })

  it('has nothing to paint before the first build', () => {
    expect(() => createSceneBuilder().repaint({ theme: 'print' })).toThrow('nothing was built yet')
  })
})

describe('createSceneBuilder', () => {
  it('keeps every other object when a title changes', () => {
    const edit = editor(smallPlan())
    const touched = edit.node('i1', { title: 'Plant audit offer for paper' })
    const { scene, layout } = edit.build({ touched })
    const before = edit.first.scene
    expect(textsOf(card(scene, 'i1'))[0]).toBe('Plant audit offer for')
    expect(scene.cards.filter((one, i) => one !== before.cards[i]).map((one) => one.id)).toEqual(['i1'])
    expect(scene.ropes).toBe(before.ropes)
    expect(scene.lanes).toBe(before.lanes)
    expect(scene.ground).toBe(before.ground)
    expect(layout).toBe(edit.first.layout)
  })

  it('keeps a card when something changes that it does not show', () => {
    const edit = editor(smallPlan())
    const { scene } = edit.build({ touched: edit.node('i1', { notes: 'Ask Mia' }) })
    expect(scene.cards).toBe(edit.first.scene.cards)
  })

  it('gives the same picture as a fresh build after every kind of edit', () => {
    const edit = editor(smallPlan())
    const edits: (() => ReturnType<typeof edit.node>)[] = [
      () => edit.node('d1', { category: 'market' }),
      () => edit.node('a3', { ownerId: 'ann' }),
      () => edit.node('i2', { status: 'closed' }),
      () => edit.set('nodes', 'a2', undefined),
      () => edit.set('people', 'ann', { id: 'ann', name: 'Bea Holm', role: 'rep' }),
      () => edit.node('i1', { status: 'parked' }),
    ]
    for (const run of edits) {
      const touched = run()
      const live = edit.build({ touched }).scene
      const again = edit.build().scene
      expect(wholeScene(again)).toEqual(wholeScene(live))
    }
  })

  it('recolours a whole branch when its driver changes field', () => {
    const edit = editor(smallPlan())
    const { scene } = edit.build({ touched: edit.node('d1', { category: 'brand' }) })
    expect(card(scene, 'a1').category).toBe('brand')
    expect(rope(scene, 'l-i1-a1').category).toBe('brand')
  })

  it('adds a card and its rope, and keeps the other ropes that did not move', () => {
    const edit = editor(smallPlan())
    edit.set('nodes', 'a9', { id: 'a9', kind: 'activity', title: 'New', status: 'active', order: 'zz' })
    const touched = edit.set('links', 'l9', { id: 'l9', parentId: 'i3', childId: 'a9', order: 'zz' })
    const { scene } = edit.build({ touched })
    expect(rope(scene, 'l9').parentId).toBe('i3')
    expect(rope(scene, 'l-s-d1')).toBe(rope(edit.first.scene, 'l-s-d1'))
  })

  it('follows findings without being told', () => {
    const edit = editor(smallPlan())
    const touched = edit.node('a1', { notes: 'x' })
    const found = edit.build({ touched }, new Map([['i2', [{ severity: 'error' }]]])).scene
    expect(found.cards.filter((one, i) => one !== edit.first.scene.cards[i]).map((one) => one.id)).toEqual(['i2'])
    const cleared = edit.build({ touched }, NONE).scene
    expect(textsOf(card(cleared, 'i2'))).toEqual(textsOf(card(edit.first.scene, 'i2')))
  })

  it('draws everything anew in another theme, in the same places', () => {
    const edit = editor(smallPlan())
    const dark = edit.build({ theme: 'dark' }).scene
    expect(dark.background).not.toBe(edit.first.scene.background)
    expect(dark.cards.map(({ x, y }) => [x, y])).toEqual(edit.first.scene.cards.map(({ x, y }) => [x, y]))
  })

  it('hands over its places, so that an export shows what the screen shows', () => {
    const doc = smallPlan()
    const edit = editor(doc)
    edit.set('nodes', 'a1', undefined)
    const live = edit.build()
    const exported = buildScene(
      live.scene.cards.length > 0
        ? createIndex({ ...doc, nodes: Object.fromEntries(Object.entries(doc.nodes).filter(([id]) => id !== 'a1')) })
        : createIndex(doc),
      NONE,
      { ...options, previous: edit.builder.places },
    )
    expect(exported.cards.map(({ id, x, y }) => [id, x, y])).toEqual(live.scene.cards.map(({ id, x, y }) => [id, x, y]))
  })

  it('lays out from nothing when asked', () => {
    const edit = editor(smallPlan())
    edit.set('nodes', 'a1', undefined)
    const kept = card(edit.build().scene, 'a2')
    expect(card(edit.build({ fresh: true }).scene, 'a2').y).toBeLessThan(kept.y)
  })

  it('refolds when the set of folded cards changes', () => {
    const edit = editor(smallPlan())
    const touched = { nodes: new Set<never>(), structure: false, everything: false }
    const folded = edit.build({ touched, collapsed: new Set(['d1']) }).scene
    expect(folded.cards.length).toBeLessThan(edit.first.scene.cards.length)
    expect(edit.build({ touched, collapsed: new Set() }).scene.cards.map((one) => one.id)).toEqual(
      edit.first.scene.cards.map((one) => one.id),
    )
  })
})

describe('places of before', () => {
  it('are given back to cards that were folded away meanwhile', () => {
    const edit = editor(smallPlan())
    const before = new Map(edit.builder.places)
    const { x = 0, y = 0 } = before.get('i4') ?? {}
    before.set('i4', { x: x + 800, y })
    edit.build({ previous: before })
    const collapsed = new Set(['d3'])
    edit.build({ collapsed, fresh: true })
    edit.build({ collapsed, previous: before })
    const { scene } = edit.build({ collapsed: new Set() })
    expect(card(scene, 'i4').x).toBe(x + 800)
  })
})

describe('memory', () => {
  it('keeps no picture alive that is no longer shown', async () => {
    const edit = editor(smallPlan())
    const shown: WeakRef<object>[] = []
    for (const id of ['a1', 'a2', 'i1', 'i2', 'd1']) {
      const { scene, layout } = edit.build({ touched: edit.set('nodes', id, undefined) })
      shown.push(new WeakRef(scene), new WeakRef(layout))
    }

    await new Promise((done) => setTimeout(done))
    collectGarbage()
    expect(shown.slice(0, -2).filter((one) => one.deref() !== undefined)).toEqual([])
  })
})

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
