import { describe, expect, it } from 'vitest'
import { rasterSize } from '../../../shared/exporters/rasterSize'

const box = (width: number, height: number) => ({ x: 0, y: 0, width, height })

describe('rasterSize', () => {
  it('gives what was asked for where it fits', () => {
    expect(rasterSize(box(1000, 500), 2)).toEqual({ width: 2000, height: 1000, scale: 2, note: undefined })
  })

  it('tells where not every program may open the picture', () => {
    const { width, scale, note } = rasterSize(box(100_000, 1000), 2)
    expect([width, scale]).toEqual([200_000, 2])
    expect(note?.code).toBe('picture-large')
    expect(note?.message).toContain('200,000 × 2,000 pixels')
  })

  it('goes no further than the format allows', () => {
    expect(rasterSize(box(2 ** 31, 10), 4).width).toBe(2 ** 31 - 1)
  })

  it('never gives an empty picture', () => {
    expect(rasterSize(box(2 ** 33, 1), 1).height).toBe(1)
  })
})
