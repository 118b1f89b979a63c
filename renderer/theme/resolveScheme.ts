import type { Prefs } from '../../shared/ipc/prefs'
import type { ScreenTheme } from '../../shared/scene/types'

/** What the system asks for: dark windows, more contrast. */
export interface SystemLook {
  readonly dark: boolean
  readonly contrast: boolean
}

/** The theme that a preference comes to. High contrast is black on white, or white on black where the system is dark. */
export function resolveScheme(preference: Prefs['theme'], system: SystemLook): ScreenTheme {
  if (preference === 'contrast' || (preference === 'system' && system.contrast))
    return system.dark ? 'contrastDark' : 'contrast'
  if (preference === 'system') return system.dark ? 'dark' : 'light'
  return preference
}
