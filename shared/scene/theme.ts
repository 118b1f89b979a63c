import type { DriverCategory } from '../schema/nodes'
import { contrast, contrastInterface } from './themes/contrast'
import { contrastDark, contrastDarkInterface } from './themes/contrastDark'
import { dark, darkInterface } from './themes/dark'
import { light, lightInterface } from './themes/light'
import { print } from './themes/print'
import type { InterfaceColors, Theme } from './themes/types'
import type { ScreenTheme, ThemeName } from './types'

export type { InterfaceColors, Theme } from './themes/types'

const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast, contrastDark, print }

const interfaces: Readonly<Record<ScreenTheme, InterfaceColors>> = {
  light: lightInterface,
  dark: darkInterface,
  contrast: contrastInterface,
  contrastDark: contrastDarkInterface,
}

/** The colours of a theme. */
export function themeOf(name: ThemeName): Theme {
  return themes[name]
}

/** The colours of the interface around a picture of that theme. */
export function interfaceColors(name: ScreenTheme): InterfaceColors {
  return interfaces[name]
}

/** The colour of a driver's bars and ropes; neutral where a card hangs under no driver. */
export function categoryColor(theme: Theme, category: DriverCategory | undefined): string {
  return category === undefined ? theme.neutralRope : theme.category[category]
}

/** The colour of words and icons about a driver. */
export function categoryInk(theme: Theme, category: DriverCategory | undefined): string {
  return category === undefined ? theme.muted : theme.categoryInk[category]
}
