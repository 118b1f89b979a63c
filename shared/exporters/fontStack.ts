/** The picture's font, then what stands in for the scripts that Inter lacks. */
export const FONT_STACK =
  "Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'Noto Sans Arabic', 'Noto Color Emoji', sans-serif"
