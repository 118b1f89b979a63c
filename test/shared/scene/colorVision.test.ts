import { describe, expect, it } from 'vitest'
import { ciede2000, contrast, difference, lightness, projected, VISION } from './colorVision'

describe('colour science', () => {
  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('runs from lightness 0 to 100', () => {
    expect(lightness('#000000')).toBeCloseTo(0, 1)
    expect(lightness('#ffffff')).toBeCloseTo(100, 1)
  })

  // Reference pairs of Sharma, Wu, Dalal: "The CIEDE2000 color-difference formula", 2005, table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  ] as const)('measures %j to %j as published', (a, b, published) => {
    expect(ciede2000(a, b)).toBeCloseTo(published, 3)
    expect(ciede2000(b, a)).toBeCloseTo(published, 3)
  })

  it('leaves grey as it is, whoever looks', () => {
    for (const matrix of Object.values(VISION)) expect(difference('#808080', '#808080', matrix)).toBeCloseTo(0)
    for (const matrix of Object.values(VISION))
      for (const row of matrix) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5)
  })

  it.each(['protanopia', 'deuteranopia'] as const)('sees that red and green of one lightness are close: %s', (kind) => {
    const apart = difference('#c0504d', '#7f8000', VISION.normal)
    expect(apart).toBeGreaterThan(2 * difference('#c0504d', '#7f8000', VISION[kind]))
  })

  it('sees that blue and green are close for a tritanope', () => {
    const apart = difference('#3d67ba', '#1f8a7a', VISION.normal)
    expect(apart).toBeGreaterThan(1.5 * difference('#3d67ba', '#1f8a7a', VISION.tritanopia))
  })

  it('washes colours out on a projector in a lit room', () => {
    expect(projected('#ffffff')).toBe('#ffffff')
    expect(lightness(projected('#000000'))).toBeGreaterThan(35)
  })
})
