import { themeOf } from '../../shared/scene/theme'
import { DRIVER_CATEGORIES } from '../../shared/schema/nodes'
import { type InterfaceTheme, interfaceTokens } from './tokens'

/**
 * Puts a theme's colours on the page's root as custom properties. Goes through the CSSOM, which the content security
 * policy allows where it refuses style attributes.
 */
export function applyTheme(root: HTMLElement, theme: InterfaceTheme, contrast: boolean): void {
  root.dataset['theme'] = theme
  root.style.setProperty('color-scheme', theme)
  for (const [name, value] of Object.entries(interfaceTokens(theme, contrast)))
    root.style.setProperty(`--${name}`, value)
  const scene = themeOf(theme)
  for (const category of DRIVER_CATEGORIES) {
    root.style.setProperty(`--driver-${category}`, scene.category[category])
    root.style.setProperty(`--driver-${category}-ink`, scene.categoryInk[category])
  }
  root.style.setProperty('--driver-none', scene.neutralRope)
}
