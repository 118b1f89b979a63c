import { describe, expect, it } from 'vitest'
import { rasterSize } from '../../../shared/exporters/rasterSize'

const box = (width: number, height: number) => ({ x: 0, y: 0, width, height })

describe('rasterSize', () => {
  it('gives what was asked for where it fits', () => {
    expect(rasterSize(box(1000, 500), 2)).toEqual({ width: 2000, height: 1000, scale: 2, note: undefined })
  })

  it('draws a very wide plan smaller and says so', () => {
    const { width, scale, note } = rasterSize(box(100_000, 1000), 2)
    expect(width).toBeLessThanOrEqual(16_384)
    expect(scale).toBeLessThan(0.17)
    expect(note?.code).toBe('picture-reduced')
    expect(note?.message).toContain('at scale 0.16 instead of 2 (8 %)')
    expect(note?.message).toContain('at most 16,384 a side')
  })

  it('draws a very large plan smaller than memory allows', () => {
    const { width, height } = rasterSize(box(15_000, 15_000), 1)
    expect(width * height).toBeLessThanOrEqual(100_000_000)
  })

  it('never gives an empty picture', () => {
    expect(rasterSize(box(10_000_000, 100), 1).height).toBe(1)
  })
})
