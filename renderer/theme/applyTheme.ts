import { interfaceColors, themeOf } from '../../shared/scene/theme'
import type { ScreenTheme } from '../../shared/scene/types'
import { DRIVER_CATEGORIES } from '../../shared/schema/nodes'

/**
 * Puts a theme's colours on the page's root as custom properties. Goes through the CSSOM, which the content security
 * policy allows where it refuses style attributes.
 */
export function applyTheme(root: HTMLElement, theme: ScreenTheme): void {
  root.dataset['theme'] = theme
  root.style.setProperty('color-scheme', theme === 'dark' || theme === 'contrastDark' ? 'dark' : 'light')
  for (const [name, value] of Object.entries(interfaceColors(theme))) root.style.setProperty(`--${name}`, value)
  const scene = themeOf(theme)
  for (const category of DRIVER_CATEGORIES) {
    root.style.setProperty(`--driver-${category}`, scene.category[category])
    root.style.setProperty(`--driver-${category}-ink`, scene.categoryInk[category])
  }
  root.style.setProperty('--driver-none', scene.neutralRope)
}
