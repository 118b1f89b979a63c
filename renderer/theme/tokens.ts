import { type Theme, themeOf } from '../../shared/scene/theme'

/** The colours of the interface around the drawing. The drawing's own colours come from the scene's theme. */
export interface Tokens {
  readonly 'bg-app': string
  readonly 'bg-panel': string
  readonly 'bg-raised': string
  readonly 'bg-sunken': string
  readonly 'bg-hover': string
  readonly 'bg-active': string
  readonly text: string
  readonly 'text-muted': string
  readonly 'text-faint': string
  readonly border: string
  readonly 'border-strong': string
  readonly accent: string
  readonly 'accent-hover': string
  readonly 'accent-soft': string
  readonly 'on-accent': string
  readonly error: string
  readonly 'error-soft': string
  readonly warning: string
  readonly 'warning-soft': string
  readonly info: string
  readonly 'info-soft': string
  readonly success: string
  readonly selection: string
  readonly scrollbar: string
  readonly scrim: string
  readonly 'shadow-popup': string
  readonly 'shadow-raised': string
}

export type InterfaceTheme = 'light' | 'dark'

const light: Tokens = fromScene(themeOf('light'), {
  'bg-panel': '#fdfcf9',
  'bg-sunken': '#f5f2eb',
  'bg-hover': '#f1ede4',
  'bg-active': '#e9e3d7',
  'text-faint': '#646a76',
  border: '#e4ded1',
  'accent-hover': '#973822',
  'accent-soft': '#faece6',
  'error-soft': '#fbeae9',
  'warning-soft': '#fbf0dc',
  'info-soft': '#e8eff8',
  warning: '#8f5000',
  success: '#21683f',
  selection: '#f3d3c8',
  scrollbar: '#cdc6b8',
  scrim: 'rgb(31 37 48 / 34%)',
  'shadow-popup': '0 0 0 1px rgb(31 37 48 / 9%), 0 4px 12px rgb(31 37 48 / 9%), 0 16px 40px rgb(31 37 48 / 14%)',
  'shadow-raised': '0 0 0 1px rgb(31 37 48 / 7%), 0 1px 3px rgb(31 37 48 / 8%)',
})

const dark: Tokens = fromScene(themeOf('dark'), {
  'bg-panel': '#1c2027',
  'bg-sunken': '#171a20',
  'bg-hover': '#282e38',
  'bg-active': '#323946',
  'text-faint': '#9aa1af',
  border: '#303641',
  'accent-hover': '#f7a68a',
  'accent-soft': '#3a2a26',
  'error-soft': '#3d2426',
  'warning-soft': '#382e1c',
  'info-soft': '#202e41',
  success: '#7fd29c',
  selection: '#6b3d2d',
  scrollbar: '#454d5b',
  scrim: 'rgb(0 0 0 / 54%)',
  'shadow-popup': '0 0 0 1px rgb(255 255 255 / 9%), 0 4px 12px rgb(0 0 0 / 40%), 0 16px 40px rgb(0 0 0 / 48%)',
  'shadow-raised': '0 0 0 1px rgb(255 255 255 / 8%), 0 1px 3px rgb(0 0 0 / 40%)',
})

type FromScene =
  | 'bg-app'
  | 'bg-raised'
  | 'text'
  | 'text-muted'
  | 'border-strong'
  | 'accent'
  | 'on-accent'
  | 'error'
  | 'info'

/** The interface stands on the drawing's paper, with its ink and its accent. */
function fromScene(scene: Theme, own: Omit<Tokens, FromScene | 'warning'> & { readonly warning?: string }): Tokens {
  return {
    'bg-app': scene.background,
    'bg-raised': scene.surface,
    text: scene.ink,
    'text-muted': scene.muted,
    'border-strong': scene.strongBorder,
    accent: scene.accent,
    'on-accent': scene.accentInk,
    error: scene.error,
    warning: scene.warning,
    info: scene.info,
    ...own,
  }
}

const moreContrast: Record<InterfaceTheme, Partial<Tokens>> = {
  light: {
    'bg-app': '#ffffff',
    'bg-panel': '#ffffff',
    text: '#000000',
    'text-muted': '#2b2925',
    'text-faint': '#3b3832',
    border: '#7a756a',
    'border-strong': '#3b3832',
    accent: '#8a2d17',
    'accent-hover': '#6a2110',
  },
  dark: {
    'bg-app': '#000000',
    'bg-panel': '#0b0b0d',
    text: '#ffffff',
    'text-muted': '#e4e2de',
    'text-faint': '#d2cfc9',
    border: '#8c8a94',
    'border-strong': '#d2cfc9',
    accent: '#ffb49a',
    'accent-hover': '#ffd0c0',
  },
}

/**
 * The interface colours of one theme.
 * @param theme light or dark
 * @param contrast whether the person asked the system for more contrast
 */
export function interfaceTokens(theme: InterfaceTheme, contrast: boolean): Tokens {
  const base = theme === 'dark' ? dark : light
  return contrast ? { ...base, ...moreContrast[theme] } : base
}
