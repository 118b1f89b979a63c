/** For lines that Inter can draw. */
export const INTER_STACK = 'Inter, sans-serif'

/**
 * What stands in for the scripts that Inter lacks, by what Windows, macOS and Linux bring along. They are named because
 * not every renderer looks beyond the fonts that it is told.
 */
const STAND_INS = [
  'Noto Sans',
  'Segoe UI',
  'Helvetica Neue',
  'Arial',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'Hiragino Sans',
  'Yu Gothic',
  'Apple SD Gothic Neo',
  'Malgun Gothic',
  'WenQuanYi Zen Hei',
  'Noto Sans Arabic',
  'Geeza Pro',
  'Noto Sans Hebrew',
  'Arial Hebrew',
  'Noto Sans Devanagari',
  'Kohinoor Devanagari',
  'Nirmala UI',
  'Noto Sans Thai',
  'Thonburi',
  'Leelawadee UI',
] as const

/** Canvases must be told of emoji fonts; in an SVG some renderers would take the figures from them too. */
const EMOJI = ['Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji'] as const

function stack(names: readonly string[]): string {
  return `Inter, ${names.map((name) => `'${name}'`).join(', ')}, sans-serif`
}

/** For any line on a canvas: the picture's font first. */
export const FONT_STACK = stack([...STAND_INS, ...EMOJI])

/** For a whole SVG. */
export const SVG_STACK = stack(STAND_INS)
