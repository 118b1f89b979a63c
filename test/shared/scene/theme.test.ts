import { describe, expect, it } from 'vitest'
import { categoryColor, categoryInk, themeOf } from '../../../shared/scene/theme'
import { DRIVER_CATEGORIES } from '../../../shared/schema/nodes'
import { contrast, difference, lightness, VISION } from './colorVision'

/** Pairs further apart than this are told apart side by side as thin lines; about ten times a just noticeable step. */
const DISTINCT = 11

function pairs(): [string, string][] {
  return DRIVER_CATEGORIES.flatMap((a, i) => DRIVER_CATEGORIES.slice(i + 1).map((b): [string, string] => [a, b]))
}

describe('colour science of these tests', () => {
  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })

  it('sees that red and green of one lightness are close for a deuteranope and far apart else', () => {
    const [deuteranopia, normal] = [VISION.deuteranopia, VISION.normal]
    if (deuteranopia === undefined || normal === undefined) throw new Error('matrix missing')
    expect(difference('#c0504d', '#7f8000', normal)).toBeGreaterThan(2 * difference('#c0504d', '#7f8000', deuteranopia))
  })
})

describe.each(['light', 'dark', 'print'] as const)('theme %s', (name) => {
  const theme = themeOf(name)
  const papers = [theme.background, theme.laneTint, theme.surface]

  it('is called by its name', () => {
    expect(theme.name).toBe(name)
  })

  it.each(Object.entries(VISION))('keeps the five drivers apart for %s vision', (_, matrix) => {
    for (const [a, b] of pairs()) {
      const distance = difference(categoryColor(theme, a as 'brand'), categoryColor(theme, b as 'brand'), matrix)
      expect(distance, `${a} and ${b}`).toBeGreaterThan(DISTINCT)
    }
  })

  it('gives graphics at least 3:1', () => {
    const graphics = [
      ...Object.values(theme.category),
      theme.neutralRope,
      theme.strongBorder,
      theme.ground,
      theme.error,
      theme.warning,
      theme.info,
    ]
    for (const color of graphics)
      for (const paper of papers) expect(contrast(color, paper), `${color} on ${paper}`).toBeGreaterThanOrEqual(3)
  })

  it('gives words at least 4.5:1', () => {
    const words = [theme.ink, theme.muted, theme.warning, ...Object.values(theme.categoryInk)]
    for (const color of words)
      for (const paper of papers) expect(contrast(color, paper), `${color} on ${paper}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.muted, theme.closedSurface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.chipInk, theme.chip)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.discInk, theme.disc)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.onSeverity, theme.warning)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.accentInk, theme.accent)).toBeGreaterThanOrEqual(4.5)
  })

  it('falls back to neutral where a card hangs under no driver', () => {
    expect(categoryColor(theme, undefined)).toBe(theme.neutralRope)
    expect(categoryInk(theme, undefined)).toBe(theme.muted)
  })
})

describe('print on a grey printer', () => {
  it('tells drivers apart by lightness or by dash', () => {
    const theme = themeOf('print')
    for (const [a, b] of pairs() as ['brand', 'customers'][]) {
      const apart = Math.abs(lightness(theme.category[a]) - lightness(theme.category[b]))
      const dashes = JSON.stringify(theme.categoryDash[a]) !== JSON.stringify(theme.categoryDash[b])
      expect(apart > 15 || dashes, `${a} and ${b}`).toBe(true)
    }
  })

  it('lays no tint on the paper', () => {
    const { background, laneTint, surface, chip, disc, shadow } = themeOf('print')
    expect([background, laneTint, surface, chip, disc, shadow]).toEqual([...Array(5).fill('#ffffff'), undefined])
  })
})
