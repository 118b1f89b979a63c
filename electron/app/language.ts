import { app } from 'electron'
import type { Prefs } from '../../shared/ipc/prefs'
import { currentLanguage, languageFor, setLanguage } from '../../shared/messages/language'

/**
 * Sets the language of this process from the preference, or from what the system prefers.
 * @returns whether it is another one than before
 */
export function applyLanguage(preference: Prefs['language']): boolean {
  const before = currentLanguage()
  setLanguage(preference === 'system' ? languageFor(systemLanguages()) : preference)
  return currentLanguage() !== before
}

function systemLanguages(): readonly string[] {
  return [...app.getPreferredSystemLanguages(), app.getLocale()]
}
