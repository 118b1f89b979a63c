import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { FindingsByCard, LiveSceneOptions } from '../../../shared/scene/input'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import type { Box, Scene, SceneCard, SceneRope } from '../../../shared/scene/types'
import { wholeScene } from '../../../shared/scene/wholeScene'
import type { PlanDocument, RuleSetting } from '../../../shared/schema/document'
import { pathPoints } from './markBounds'
import { oddPlan, PlanSketch, smallPlan } from './plans'

const NONE: FindingsByCard = new Map()
const options: LiveSceneOptions = { theme: 'light', today: '2026-11-21' }

function draw(doc: PlanDocument, more: Partial<LiveSceneOptions> = {}, findings = NONE): Scene {
  return buildScene(createIndex(doc), findings, { ...options, ...more })
}

function card(scene: Scene, id: string): SceneCard {
  const found = scene.cards.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}

function rope(scene: Scene, id: string): SceneRope {
  const found = scene.ropes.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no rope ${id}`)
  return found
}

function textsOf(box: SceneCard): string[] {
  return box.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
}

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

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

describe.each([
  ['small', smallPlan],
  ['odd', oddPlan],
] as const)('buildScene of the %s plan', (_, plan) => {
  const scene = draw(plan())

  it('starts every rope on its parent and ends it on its child', () => {
    for (const one of scene.ropes) {
      const [parent, child] = [card(scene, one.parentId), card(scene, one.childId)]
      const points = pathPoints(one.d)
      const [x1, y1] = points[0] ?? [Number.NaN, Number.NaN]
      const [x2, y2] = points[points.length - 1] ?? [Number.NaN, Number.NaN]
      expect([x1, y1]).toEqual([parent.x + parent.width / 2, parent.y + parent.height])
      expect(y2).toBe(child.y)
      expect(x2).toBeGreaterThan(child.x)
      expect(x2).toBeLessThan(child.x + child.width)
    }
  })

  it('leads no rope through a card', () => {
    for (const one of scene.ropes) {
      for (const [x, y] of pathPoints(one.d)) {
        const hit = scene.cards.find(
          (box) => x > box.x && x < box.x + box.width && y > box.y + 0.01 && y < box.y + box.height - 0.01,
        )
        expect(hit?.id, one.id).toBeUndefined()
      }
    }
  })

  it('encloses every rope, stub and card', () => {
    for (const one of scene.ropes)
      for (const [x, y] of pathPoints(one.d)) expect(inside({ x, y, width: 0, height: 0 }, one.bounds)).toBe(true)
    for (const box of [...scene.cards, ...scene.stubs.map((stub) => stub.bounds)])
      expect(inside(box, scene.bounds)).toBe(true)
  })

  it('keeps stubs off all cards', () => {
    for (const { bounds, nodeId } of scene.stubs) {
      for (const box of scene.cards) {
        if (box.id === nodeId) continue
        const apart =
          box.x >= bounds.x + bounds.width ||
          box.x + box.width <= bounds.x ||
          box.y >= bounds.y + bounds.height ||
          box.y + box.height <= bounds.y
        expect(apart, `${nodeId} over ${box.id}`).toBe(true)
      }
    }
  })

  it('is the same every time', () => {
    expect(wholeScene(draw(plan()))).toEqual(wholeScene(scene))
  })
})

describe('buildScene', () => {
  it('leaves parked cards to the tray', () => {
    expect(draw(smallPlan()).cards.some((one) => one.id === 'i6')).toBe(false)
  })

  it('hands the driver colour down', () => {
    const scene = draw(smallPlan())
    expect([card(scene, 'd1').category, card(scene, 'i1').category, card(scene, 'a1').category]).toEqual([
      'customers',
      'customers',
      'customers',
    ])
    expect(card(scene, 's').category).toBeUndefined()
    expect(card(scene, 'a8').category).toBeUndefined()
  })

  it('colours a rope by the driver at its end or above it', () => {
    const scene = draw(smallPlan())
    expect(rope(scene, 'l-s-d2').category).toBe('products')
    expect(rope(scene, 'l-d3-i3').category).toBe('profitability')
    expect(rope(scene, 'l-d2-i3').category).toBe('products')
    expect(rope(scene, 'l-i5-a8').category).toBeUndefined()
  })

  it('says what is missing at every cut end', () => {
    const scene = draw(smallPlan())
    const words = scene.stubs.map((stub) => [
      stub.nodeId,
      stub.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))[0],
    ])
    expect(words).toEqual([
      ['d4', 'no initiative'],
      ['a3', 'nobody owns it'],
    ])
  })

  it('uses the plan’s own words for levels', () => {
    const doc = smallPlan()
    Object.assign(doc.labels, { initiative: { one: 'Rock', many: 'Rocks' }, driver: { one: ' ', many: ' ' } })
    const scene = draw(doc)
    expect(scene.lanes.map((lane) => lane.label)).toEqual(['Strategy', 'Drivers', 'Rocks', 'Activities'])
    expect(JSON.stringify(wholeScene(scene).stubs)).toContain('no rock')
  })

  it('counts initiatives against the limit', () => {
    const counter = (more: Partial<LiveSceneOptions> = {}, doc = smallPlan()) => draw(doc, more).lanes[2]?.counter
    expect(counter()).toEqual({ text: '2 of 3', over: false })
    expect(counter({ initiatives: { limit: 3, active: 4 } })).toEqual({ text: '4 of 3', over: true })
    const own = (setting: RuleSetting): PlanDocument => ({
      ...smallPlan(),
      settings: { rules: { 'too-many-initiatives': setting } },
    })
    expect(counter({}, own({ options: { perPlan: 1 } }))).toEqual({ text: '2 of 1', over: true })
    expect(counter({}, own({ options: { perPlan: null } }))).toBeUndefined()
    expect(counter({}, own({ severity: 'off' }))).toBeUndefined()
  })

  it('counts initiatives of the fullest year', () => {
    const plan = new PlanSketch().card('strategy', 's', 'S').card('driver', 'd', 'D', ['s'])
    Object.assign(plan.doc.periods, {
      y1: { id: 'y1', title: '2027', start: '2027-01-01', end: '2027-12-31' },
      y2: { id: 'y2', title: '2028', start: '2028-01-01', end: '2028-12-31' },
    })
    plan.card('initiative', 'a', 'A', ['d'], { periodId: 'y1' }).card('initiative', 'b', 'B', ['d'], { periodId: 'y1' })
    plan.card('initiative', 'c', 'C', ['d'], { periodId: 'y2' }).card('initiative', 'e', 'E', ['d'])
    // The one without a period counts in the year of today, as the check has it.
    expect(draw(plan.doc).lanes[2]?.counter?.text).toBe('2 of 3')
  })

  it('draws title block and legend unless told not to', () => {
    const full = draw(smallPlan(), { date: '2026-11-21' })
    const words = full.furniture.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    expect(words).toEqual(
      expect.arrayContaining([
        'Growth plan 2027',
        'Halden Fluid Power · 21 Nov 2026 · 1 card parked · Confidential',
        'Profitability',
        'Draft',
        'Hangs from nothing',
      ]),
    )
    const bare = draw(smallPlan(), { furniture: false })
    expect(bare.furniture).toEqual([])
    expect(bare.bounds.height).toBeLessThan(full.bounds.height)
  })

  it('never cuts off the confidentiality line', () => {
    const plan = smallPlan()
    plan.plan.company =
      'International Consolidated Industrial Supply and Services of North America Incorporated '.repeat(3)
    plan.plan.confidentiality = 'STRICTLY CONFIDENTIAL: board only'
    const words = draw(plan, { date: '2026-11-21' }).furniture.flatMap((mark) =>
      mark.type === 'text' ? [mark.text] : [],
    )
    expect(words).toContain('STRICTLY CONFIDENTIAL: board only')
    expect(words).toContain('21 Nov 2026')
  })

  it('explains in the legend what the picture shows and nothing else', () => {
    const words = draw(smallPlan()).furniture.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    expect(words).not.toContain('New markets')
    expect(words).not.toContain('Warning')
  })

  it('titles an unnamed plan', () => {
    const words = draw(new PlanSketch('').doc).furniture.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    expect(words).toEqual(['Untitled plan'])
  })

  it('reaches the ground under owned activities only', () => {
    const drops = (doc: PlanDocument) =>
      draw(doc).ground.filter((mark) => mark.type === 'path' && mark.fill !== undefined).length
    expect(drops(smallPlan())).toBe(3)
    expect(drops(oddPlan())).toBe(0)
  })

  it('puts badges where findings are', () => {
    const findings: FindingsByCard = new Map([
      ['i1', [{ severity: 'error' }, { severity: 'warning' }, { severity: 'error' }]],
    ])
    expect(textsOf(card(draw(smallPlan(), {}, findings), 'i1')).slice(-2)).toEqual(['2', '1'])
  })

  it('draws a plan without cards', () => {
    const scene = draw(new PlanSketch('Empty').doc)
    expect(scene.cards).toEqual([])
    expect(scene.lanes).toHaveLength(4)
    expect(scene.bounds.width).toBeGreaterThan(0)
  })

  it('survives loops and links that run upward', () => {
    const plan = new PlanSketch()
      .card('initiative', 'a', 'A', ['b'])
      .card('initiative', 'b', 'B', ['a'])
      .card('driver', 'd', 'D', ['a'])
    const scene = draw(plan.doc)
    expect(scene.cards).toHaveLength(3)
    expect(scene.ropes).toEqual([])
  })

  it('lays the ropes of closed cards behind all others, in grey', () => {
    const scene = draw(smallPlan())
    expect(rope(scene, 'l-d3-i4').stroke.color).not.toBe(rope(scene, 'l-d3-i3').stroke.color)
    expect(scene.ropes[0]?.id).toBe('l-d3-i4')
  })

  it('dashes ropes by driver on paper', () => {
    const scene = draw(smallPlan(), { theme: 'print' })
    expect(rope(scene, 'l-s-d1').stroke.dash).toBeUndefined()
    expect(rope(scene, 'l-s-d2').stroke.dash).toBeDefined()
  })
})

describe('folding', () => {
  it('hides what hangs from folded cards alone, and counts it', () => {
    const findings: FindingsByCard = new Map([
      ['a1', [{ severity: 'info' }]],
      ['i1', [{ severity: 'error' }]],
    ])
    const scene = draw(smallPlan(), { collapsed: new Set(['d1']) }, findings)
    expect(scene.cards.some((one) => ['i1', 'a1', 'a4'].includes(one.id))).toBe(false)
    expect(textsOf(card(scene, 'd1'))).toContain('+5 cards · 3 reps · 2 findings')
    expect(scene.ropes.some((one) => one.childId === 'i1')).toBe(false)
  })

  it('keeps a card that a second parent holds', () => {
    const scene = draw(smallPlan(), { collapsed: new Set(['d3']) })
    expect(scene.cards.some((one) => one.id === 'i3')).toBe(true)
    expect(scene.ropes.some((one) => one.id === 'l-d3-i3')).toBe(true)
  })

  it('follows the plan where nothing else is asked', () => {
    const doc = smallPlan()
    Object.assign(doc.canvas.collapsed, { s: true })
    expect(draw(doc).cards.map((one) => one.id)).toEqual(['s', 'i5', 'a8'])
  })

  it('folds nothing below a card without a branch', () => {
    expect(draw(smallPlan(), { collapsed: new Set(['a1']) }).cards).toHaveLength(draw(smallPlan()).cards.length)
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
