import { describe, expect, it } from 'vitest'
import { ropeBounds, ropePath } from '../../../../shared/scene/lines/ropePath'

const parent = { x: 0, y: 0, width: 200, height: 80 }
const child = { x: 0, y: 300, width: 200, height: 80 }

describe('ropePath', () => {
  it('hangs straight down onto a card right below', () => {
    expect(ropePath({ parent, child, from: 100, to: 280, leave: 100, arrive: 100 })).toBe(
      'M100 80L100 100L100 280L100 300',
    )
  })

  it('bends between the lanes only', () => {
    const ends = { parent, child: { ...child, x: 400 }, from: 100, to: 280, leave: 100, arrive: 500 }
    expect(ropePath(ends)).toBe('M100 80L100 100C100 190 500 190 500 280L500 300')
    expect(ropeBounds(ends)).toEqual({ x: 97, y: 77, width: 406, height: 226 })
  })

  it('runs down the gutter to a card in a column', () => {
    const d = ropePath({ parent, child: { ...child, y: 500 }, from: 100, to: 280, leave: 100, arrive: -14 })
    expect(d).toMatch(/^M100 80L100 100C100 190 -14 190 -14 280L-14 488C.* 14 500$/)
  })

  it('leaves a card below which others stand from beside', () => {
    const ends = { parent, child, from: 400, to: 580, leave: 214, arrive: 100 }
    const d = ropePath({ ...ends, child: { ...child, y: 600 } })
    expect(d).toMatch(/^M100 80C100 .* 214 .* 214 92L214 400C214 490 100 490 100 580L100 600$/)
    expect(ropeBounds(ends)).toMatchObject({ x: 97, width: 120 })
  })

  it('turns beside cards as low as other cards ask for', () => {
    const ends = { parent, child: { ...child, y: 600 }, from: 400, to: 580, leave: 214, arrive: -14, out: 6, in: 0 }
    expect(ropePath(ends)).toMatch(/^M100 80C100 85 214 82 214 86L214 400C.* -14 580L-14 600C-14 600 14 600 14 600$/)
  })

  it('passes lanes that it leaves out straight down', () => {
    const ends = { parent, child: { ...child, x: 400, y: 600 }, from: 100, to: 580, leave: 100, arrive: 500 }
    const via = [{ x: 700, top: 250, bottom: 400 }]
    expect(ropePath({ ...ends, via })).toBe(
      'M100 80L100 100C100 175 700 175 700 250L700 400C700 490 500 490 500 580L500 600',
    )
    expect(ropeBounds({ ...ends, via })).toEqual({ x: 97, y: 77, width: 606, height: 526 })
    const straight = [{ x: 500, top: 250, bottom: 400 }]
    expect(ropePath({ ...ends, via: straight })).toBe('M100 80L100 100C100 175 500 175 500 250L500 400L500 580L500 600')
  })

  it('bends in one go where cards put by hand leave no height between the lanes', () => {
    const ends = { parent, child: { ...child, x: 400, y: 600 }, from: 100, to: 580, leave: 100, arrive: 500 }
    expect(ropePath({ ...ends, via: [{ x: 700, top: 104, bottom: 400 }] })).toBe(ropePath(ends))
    expect(ropePath({ ...ends, via: [{ x: 700, top: 250, bottom: 576 }] })).toBe(ropePath(ends))
  })

  it('starts at the card where the card ends below its lane’s free space', () => {
    expect(ropePath({ parent, child, from: 60, to: 300, leave: 100, arrive: 100 })).toBe('M100 80L100 300')
  })

  it('bows to a card that is level with its parent', () => {
    const ends = { parent, child: { ...child, x: 400, y: 0 }, from: 100, to: 280, leave: 100, arrive: 500 }
    expect(ropePath(ends)).toBe('M100 80C100 128 500 -48 500 0')
    expect(ropeBounds(ends).y).toBeLessThanOrEqual(-48)
  })
})
