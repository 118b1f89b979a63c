import { describe, expect, it } from 'vitest'
import { HungRope, type RopeCards } from '../../../../shared/scene/lines/hungRope'
import { n } from '../../../../shared/scene/marks'
import type { SceneCard } from '../../../../shared/scene/types'
import type { NodeId } from '../../../../shared/schema/ids'

function card(id: string, x: number, y: number): SceneCard {
  return { id: id as NodeId, kind: 'driver', x, y, width: 200, height: 80, marks: [], description: '' }
}

const stroke = { color: '#123456', width: 2 }
const cards = { parent: card('p', 0, 0), child: card('c', 400, 300) }
const ends = { ...cards, from: 100, to: 280, leave: 100, arrive: 500, out: 12, in: 12 }

function ties(
  rope: HungRope,
  { parent, child, from, to, leave, arrive, out = 0, in: into = 0, via }: RopeCards,
): boolean {
  return rope.ties(parent, child, from, to, { x: leave, room: out }, { x: arrive, room: into }, via)
}

describe('HungRope', () => {
  it('traces the path that it writes', () => {
    const rope = new HungRope('l', stroke, undefined, ends)
    const said: string[] = []
    const say =
      (letter: string) =>
      (...at: number[]) =>
        void said.push(`${letter}${at.map(n).join(' ')}`)
    rope.trace({ moveTo: say('M'), lineTo: say('L'), bezierCurveTo: say('C') })
    expect(said.join('')).toBe(rope.d)
  })

  it('stays the same for cards redrawn in their places', () => {
    const rope = new HungRope('l', stroke, undefined, ends)
    const redrawn = { ...ends, child: { ...ends.child } }
    expect(ties(rope, ends)).toBe(true)
    expect(ties(rope, redrawn)).toBe(false)
    expect(rope.retie(redrawn, stroke)).toBe(true)
    expect(ties(rope, redrawn)).toBe(true)
  })

  it('ties its cards in one way', () => {
    const rope = new HungRope('l', stroke, undefined, ends)
    const ways = [{ from: 90 }, { to: 270 }, { leave: 106 }, { arrive: 494 }, { out: 8 }, { in: 8 }]
    for (const way of ways) expect(ties(rope, { ...ends, ...way })).toBe(false)
    expect(ties(rope, { ...ends, via: [{ x: 1, top: 150, bottom: 200 }] })).toBe(false)
  })

  it('is another one for a card that moved, or in another colour', () => {
    const rope = new HungRope('l', stroke, undefined, ends)
    expect(rope.retie({ ...ends, child: card('c', 401, 300) }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, from: 90 }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, leave: 106 }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, arrive: 494 }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, out: 8 }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, in: 8 }, stroke)).toBe(false)
    expect(rope.retie({ ...ends, via: [{ x: 1, top: 150, bottom: 200 }] }, stroke)).toBe(false)
    expect(rope.retie(ends, { ...stroke })).toBe(false)
  })
})
