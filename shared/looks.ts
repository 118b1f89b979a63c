/** What a person can have the window look like; `system` follows the computer. */
export const WINDOW_THEMES = ['system', 'light', 'dark', 'contrast'] as const

/** What a person can have a picture drawn in. */
export const PICTURE_THEMES = ['light', 'dark', 'contrast', 'print'] as const
