import { describe, expect, it } from 'vitest'
import { categoryColor, categoryInk, interfaceColors, themeOf } from '../../../shared/scene/theme'
import type { ScreenTheme, ThemeName } from '../../../shared/scene/types'
import { DRIVER_CATEGORIES, type DriverCategory } from '../../../shared/schema/nodes'
import { contrast, difference, lightness, projected, VISION } from './colorVision'

/** CIEDE2000. Pairs further apart are told apart side by side as thin lines: five times a step that is just seen (2.3). */
const DISTINCT = 12
/** CIE L*. Neighbours on the grey scale are told apart where bars touch paper; two steps that are just seen. */
const GREY_STEP = 5
/** WCAG 2.2: 1.4.3 (AA), 1.4.6 (AAA) and 1.4.11 (graphics). */
const [AA, AAA, GRAPHIC] = [4.5, 7, 3]

const SCREENS = ['light', 'dark', 'contrast', 'contrastDark'] as const satisfies readonly ScreenTheme[]
const THEMES = [...SCREENS, 'print'] as const satisfies readonly ThemeName[]
const wordsIn = (name: ThemeName): number => (name.startsWith('contrast') ? AAA : AA)

function pairs(): [DriverCategory, DriverCategory][] {
  return DRIVER_CATEGORIES.flatMap((a, i) => DRIVER_CATEGORIES.slice(i + 1).map((b) => [a, b] as [typeof a, typeof b]))
}

/** What is too faint of these colours on these papers, in words. */
function faint(colors: Record<string, string>, papers: Record<string, string>, least: number): string[] {
  return Object.entries(colors).flatMap(([ink, color]) =>
    Object.entries(papers)
      .filter(([, below]) => contrast(color, below) < least)
      .map(([paper, below]) => `${ink} ${color} on ${paper} ${below}: ${contrast(color, below).toFixed(2)}`),
  )
}

describe.each(THEMES)('picture theme %s', (name) => {
  const theme = themeOf(name)
  const { background, laneTint, surface, closedSurface } = theme
  const papers = { background, laneTint, surface }

  it('is called by its name', () => {
    expect(theme.name).toBe(name)
  })

  it.each(Object.entries(VISION))('keeps the five drivers apart for %s vision', (_, matrix) => {
    for (const [a, b] of pairs())
      expect(difference(theme.category[a], theme.category[b], matrix), `${a} and ${b}`).toBeGreaterThan(DISTINCT)
  })

  it('keeps the drivers apart in greyscale, by lightness or by dash', () => {
    for (const [a, b] of pairs()) {
      const apart = Math.abs(lightness(theme.category[a]) - lightness(theme.category[b]))
      const dashes = JSON.stringify(theme.categoryDash[a]) !== JSON.stringify(theme.categoryDash[b])
      expect(apart >= GREY_STEP || dashes, `${a} and ${b}: ${apart}`).toBe(true)
    }
  })

  it('keeps the drivers apart on a projector in a lit room', () => {
    for (const [a, b] of pairs()) {
      const seen = difference(projected(theme.category[a]), projected(theme.category[b]), VISION.normal)
      expect(seen, `${a} and ${b}`).toBeGreaterThan(DISTINCT)
    }
  })

  it('gives graphics at least 3:1', () => {
    const { neutralRope, strongBorder, ground, accent, error, warning, info } = theme
    expect(
      faint({ ...theme.category, neutralRope, strongBorder, ground, accent, error, warning, info }, papers, GRAPHIC),
    ).toEqual([])
  })

  it('gives words enough contrast', () => {
    const { ink, muted, warning } = theme
    expect(faint({ ink, muted, warning, ...theme.categoryInk }, papers, wordsIn(name))).toEqual([])
    expect(faint({ muted, ink }, { closedSurface }, wordsIn(name))).toEqual([])
    expect(faint({ chipInk: theme.chipInk }, { chip: theme.chip }, wordsIn(name))).toEqual([])
    expect(faint({ discInk: theme.discInk }, { disc: theme.disc }, wordsIn(name))).toEqual([])
    expect(faint({ onSeverity: theme.onSeverity }, { warning }, wordsIn(name))).toEqual([])
    expect(faint({ accentInk: theme.accentInk }, { accent: theme.accent }, wordsIn(name))).toEqual([])
  })

  it('draws what is closed so that it is seen, and fainter than what is open', () => {
    const open = Object.values(theme.category)
    const seen = { background, laneTint }
    expect(faint({ closed: theme.closed }, seen, 2)).toEqual([])
    if (name.startsWith('contrast')) return expect(faint({ closed: theme.closed }, seen, GRAPHIC)).toEqual([])
    for (const color of name === 'print' ? [] : open)
      expect(contrast(color, background) / contrast(theme.closed, background)).toBeGreaterThan(1.35)
  })

  it('falls back to neutral where a card hangs under no driver', () => {
    expect(categoryColor(theme, undefined)).toBe(theme.neutralRope)
    expect(categoryInk(theme, undefined)).toBe(theme.muted)
  })
})

describe.each(['contrast', 'contrastDark'] as const)('picture theme %s', (name) => {
  it('draws every line that can be seen', () => {
    const { border, laneLine, background, surface, laneTint } = themeOf(name)
    expect(faint({ border, laneLine }, { background, surface, laneTint }, GRAPHIC)).toEqual([])
  })
})

describe.each(SCREENS)('interface theme %s', (name) => {
  const colors = interfaceColors(name)
  const pick = (...names: (keyof typeof colors)[]) => Object.fromEntries(names.map((key) => [key, colors[key]]))
  const papers = pick('bg-app', 'bg-panel', 'bg-raised', 'bg-sunken')
  const states = pick('bg-hover', 'bg-active')

  it('gives words enough contrast on every paper and in every state', () => {
    expect(faint(pick('text', 'text-muted', 'text-faint'), { ...papers, ...states }, wordsIn(name))).toEqual([])
    expect(faint(pick('text'), pick('selection'), wordsIn(name))).toEqual([])
    expect(faint(pick('accent', 'error', 'warning', 'success', 'info'), papers, wordsIn(name))).toEqual([])
    expect(faint(pick('on-accent'), pick('accent', 'accent-hover'), wordsIn(name))).toEqual([])
  })

  it('gives words enough contrast on tinted messages', () => {
    const soft = pick('accent-soft', 'error-soft', 'warning-soft', 'info-soft')
    expect(faint(pick('text', 'text-muted'), soft, wordsIn(name))).toEqual([])
    for (const tone of ['accent', 'error', 'warning', 'info'] as const)
      expect(faint(pick(tone), pick(`${tone}-soft`), wordsIn(name))).toEqual([])
  })

  it('shows focus and the edges of controls at 3:1 at least', () => {
    expect(faint(pick('accent', 'border-strong'), { ...papers, ...states }, GRAPHIC)).toEqual([])
    expect(faint(pick('border-control'), papers, GRAPHIC)).toEqual([])
    if (name.startsWith('contrast')) expect(faint(pick('border', 'scrollbar'), papers, GRAPHIC)).toEqual([])
  })
})

describe('print on a grey printer', () => {
  it('lays no tint on the paper', () => {
    const { background, laneTint, surface, chip, disc, shadow } = themeOf('print')
    expect([background, laneTint, surface, chip, disc, shadow]).toEqual([...Array(5).fill('#ffffff'), undefined])
  })
})
