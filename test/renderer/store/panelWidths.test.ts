import { describe, expect, it } from 'vitest'
import { otherPanels, panelsFor, type Room, widthsOf } from '../../../renderer/store/panelWidths'

describe('the panels a window opens with', () => {
  it.each([
    [640, false, false],
    [900, false, false],
    [960, true, false],
    [1280, true, false],
    [1400, true, true],
    [3840, true, true],
  ])('at %i px', (width, inspector, findings) => {
    expect(panelsFor(width)).toEqual({ inspector, findings, minimap: true })
  })

  it('are other ones only when one opened or closed', () => {
    const panels = { inspector: true, findings: false, minimap: true }
    expect(otherPanels(panels, { ...panels })).toBe(false)
    expect(otherPanels(panels, { ...panels, findings: true })).toBe(true)
  })
})

describe('the width of a panel that nobody made wider', () => {
  const LAPTOP: Room = { width: 1280, rem: 16, coarse: false }
  const WALL: Room = { width: 3840, rem: 24, coarse: false }

  it.each([
    ['findings', 272, 538],
    ['inspector', 320, 614],
  ] as const)('suits a laptop and a wall: %s', (side, laptop, wall) => {
    expect(widthsOf(side, LAPTOP).first).toBe(laptop)
    expect(widthsOf(side, WALL).first).toBe(wall)
  })

  it.each(['findings', 'inspector', 'outline'] as const)('grows with the window and with the type: %s', (side) => {
    const widths = [800, 1280, 1920, 2560, 3100].map((width) => widthsOf(side, { ...LAPTOP, width }).first)
    expect([...widths].sort((a, b) => a - b)).toEqual(widths)
    expect(widths.at(-1)).toBeGreaterThan(widths[1] ?? 0)
    const { least, first, most } = widthsOf(side, LAPTOP)
    const large = widthsOf(side, { ...LAPTOP, rem: 24 })
    expect(large.least).toBe(least * 1.5)
    expect(large.first).toBeGreaterThanOrEqual(Math.max(first, large.least))
    expect(large.most).toBeGreaterThanOrEqual(most)
  })

  it('makes room for fingers', () => {
    for (const side of ['findings', 'inspector'] as const)
      expect(widthsOf(side, { ...LAPTOP, coarse: true }).first).toBeGreaterThan(widthsOf(side, LAPTOP).first)
  })

  it('stays within the bounds, and leaves most of any window that holds both to the drawing', () => {
    for (const rem of [16, 24])
      for (const coarse of [false, true])
        for (let width = 1400; width < 6000; width += 100) {
          const [left, right] = [
            widthsOf('findings', { width, rem, coarse }),
            widthsOf('inspector', { width, rem, coarse }),
          ]
          for (const { least, first, most } of [left, right]) {
            expect(first).toBeGreaterThanOrEqual(least)
            expect(first).toBeLessThanOrEqual(most)
          }
          if (width > 62 * rem + 600) expect(left.first + right.first).toBeLessThan(width / 2)
        }
  })
})
