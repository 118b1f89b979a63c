import { describe, expect, it } from 'vitest'
import type { FindingsByCard, LiveSceneOptions } from '../../../shared/scene/input'
import type { Box } from '../../../shared/scene/types'
import { wholeScene } from '../../../shared/scene/wholeScene'
import type { PlanDocument, RuleSetting } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { card, draw, rope, textsOf } from './draw'
import { pathPoints } from './markBounds'
import { oddPlan, PlanSketch, smallPlan } from './plans'

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
    const { drops, lanes, cards } = draw(smallPlan())
    expect(drops.length).toBeGreaterThan(2)
    for (const { cardId, x, top, bottom } of drops) {
      const holder = cards.find(({ id }) => id === cardId)
      expect(holder?.kind).toBe('activity')
      expect(smallPlan().nodes[cardId]?.ownerId).toBeDefined()
      expect(bottom).toBe(lanes.at(-1)?.bottom)
      expect(top).toBeLessThan(bottom)
      expect(x).toBeLessThanOrEqual((holder?.x ?? 0) + (holder?.width ?? 0) / 2)
    }
    expect(draw(oddPlan()).drops).toEqual([])
  })

  it('reaches the ground from a folded branch that holds a whole rope', () => {
    const doc = smallPlan()
    const [folded] = draw(doc).ropes.flatMap(({ parentId }) =>
      doc.nodes[parentId]?.kind === 'initiative' ? [parentId] : [],
    )
    if (folded === undefined) throw new Error('no initiative holds an activity')
    const { drops, cards } = draw(doc, { collapsed: new Set([folded]) })
    const drop = drops.find(({ cardId }) => cardId === folded)
    expect(drop).toBeDefined()
    for (const { kind, x, width } of cards)
      if (kind === 'activity' && drop !== undefined) expect(drop.x < x || drop.x > x + width).toBe(true)
  })

  it('reaches the ground past a card that was put below another by hand', () => {
    const plan = new PlanSketch()
      .card('strategy', 's', 'S', [], { ownerId: 'ann' })
      .card('driver', 'd', 'D', ['s'], { ownerId: 'ann' })
      .card('initiative', 'i', 'I', ['d'], { ownerId: 'ann' })
      .card('initiative', 'j', 'J', ['d'], { ownerId: 'ann' })
      .card('activity', 'a', 'A', ['i'], { ownerId: 'ann' })
      .card('activity', 'b', 'B', ['j'], { ownerId: 'ann' })
    const a = card(draw(plan.doc), 'a')
    plan.doc.canvas.positions['b' as NodeId] = { x: a.x + 56, y: 300 }
    const { drops, cards } = draw(plan.doc)
    const drop = drops.find(({ cardId }) => cardId === 'a')
    const below = cards.find(({ id }) => id === 'b')
    expect(below?.y).toBeGreaterThan(a.y + a.height)
    expect(drop?.x).toBeGreaterThan(a.x)
    expect(drop?.x).toBeLessThan(below?.x ?? 0)
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
