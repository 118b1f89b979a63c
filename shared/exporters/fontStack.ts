/** For lines that Inter can draw. */
export const INTER_STACK = 'Inter, sans-serif'

/**
 * What stands in for the scripts that Inter lacks, by what Windows, macOS and Linux bring along. They are named because
 * not every renderer looks beyond the fonts that it is told.
 */
const STAND_INS = [
  'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Arial',
  'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans', 'Yu Gothic', 'Apple SD Gothic Neo', 'Malgun Gothic', 'WenQuanYi Zen Hei',
  'Noto Sans Arabic', 'Geeza Pro', 'Noto Sans Hebrew', 'Arial Hebrew',
  'Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto Sans Thai', 'Thonburi', 'Leelawadee UI',
  'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji',
] as const

/** For any line: the picture's font first. */
export const FONT_STACK = `Inter, ${STAND_INS.map((name) => `'${name}'`).join(', ')}, sans-serif`
