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

const light: Tokens = {
  'bg-app': '#f5f3ee',
  'bg-panel': '#fcfbf9',
  'bg-raised': '#ffffff',
  'bg-sunken': '#f3f1ec',
  'bg-hover': '#f0ede6',
  'bg-active': '#e8e4db',
  text: '#1f1d1a',
  'text-muted': '#57534c',
  'text-faint': '#6b675f',
  border: '#e4e0d7',
  'border-strong': '#8e887c',
  accent: '#3555c9',
  'accent-hover': '#2a46ad',
  'accent-soft': '#e7ebfa',
  'on-accent': '#ffffff',
  error: '#b3261e',
  'error-soft': '#fbeae8',
  warning: '#8a5300',
  'warning-soft': '#fbf0dc',
  info: '#27609f',
  'info-soft': '#e6eff9',
  success: '#26693f',
  selection: '#cdd7fb',
  scrollbar: '#c9c4b9',
  scrim: 'rgb(31 29 26 / 32%)',
  'shadow-popup': '0 0 0 1px rgb(31 29 26 / 8%), 0 4px 12px rgb(31 29 26 / 10%), 0 16px 40px rgb(31 29 26 / 14%)',
  'shadow-raised': '0 0 0 1px rgb(31 29 26 / 7%), 0 1px 3px rgb(31 29 26 / 8%)',
}

const dark: Tokens = {
  'bg-app': '#17171a',
  'bg-panel': '#1d1d21',
  'bg-raised': '#26262b',
  'bg-sunken': '#17171a',
  'bg-hover': '#2a2a30',
  'bg-active': '#34343b',
  text: '#edece9',
  'text-muted': '#b9b6b0',
  'text-faint': '#a19d96',
  border: '#333339',
  'border-strong': '#7c7a84',
  accent: '#93a8ff',
  'accent-hover': '#adbdff',
  'accent-soft': '#2a3050',
  'on-accent': '#11131f',
  error: '#ff958c',
  'error-soft': '#3d2422',
  warning: '#f0bd66',
  'warning-soft': '#3a2f1b',
  info: '#8bbcf6',
  'info-soft': '#1f2f42',
  success: '#7fd29c',
  selection: '#3b477f',
  scrollbar: '#4a4a52',
  scrim: 'rgb(0 0 0 / 52%)',
  'shadow-popup': '0 0 0 1px rgb(255 255 255 / 9%), 0 4px 12px rgb(0 0 0 / 40%), 0 16px 40px rgb(0 0 0 / 48%)',
  'shadow-raised': '0 0 0 1px rgb(255 255 255 / 8%), 0 1px 3px rgb(0 0 0 / 40%)',
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
    accent: '#1c37a0',
    'accent-hover': '#122774',
  },
  dark: {
    'bg-app': '#000000',
    'bg-panel': '#0b0b0d',
    text: '#ffffff',
    'text-muted': '#e4e2de',
    'text-faint': '#d2cfc9',
    border: '#8c8a94',
    'border-strong': '#d2cfc9',
    accent: '#b9c7ff',
    'accent-hover': '#d5deff',
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
