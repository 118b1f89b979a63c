import type { InterfaceColors, Theme } from './types'

type Shared =
  | 'bg-app'
  | 'bg-raised'
  | 'text'
  | 'text-muted'
  | 'border-strong'
  | 'accent'
  | 'on-accent'
  | 'error'
  | 'warning'
  | 'info'

/**
 * The interface around a picture: it stands on the picture's paper, with its ink and its accent.
 * @param own what the picture has no word for, and where the interface differs
 */
export function around(
  picture: Theme,
  own: Omit<InterfaceColors, Shared> & Partial<Pick<InterfaceColors, Shared>>,
): InterfaceColors {
  return {
    'bg-app': picture.background,
    'bg-raised': picture.surface,
    text: picture.ink,
    'text-muted': picture.muted,
    'border-strong': picture.strongBorder,
    accent: picture.accent,
    'on-accent': picture.accentInk,
    error: picture.error,
    warning: picture.warning,
    info: picture.info,
    ...own,
  }
}
