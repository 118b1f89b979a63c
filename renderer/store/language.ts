import { type Language, setLanguage } from '../../shared/messages/language'
import { bridge } from './bridge'
import { flushDrafts } from './drafts'
import { reword } from './session'
import { dropPassingToasts } from './viewActions'
import { useView } from './viewStore'

/** Puts the window into a language. */
export function speak(language: Language): void {
  setLanguage(language)
  document.documentElement.lang = language
  reword()
  // What was refused for a reason in the other language.
  dropPassingToasts()
  useView.setState({ spoken: language })
}

/**
 * Draws everything again when the person chooses another language. The plan, its history, the selection and what is
 * open stay as they are.
 */
export function watchLanguage(): () => void {
  return bridge().on('languageChanged', (language) => {
    // Numbers and dates are read in the language they were typed in.
    flushDrafts()
    speak(language)
  })
}
