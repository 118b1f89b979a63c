import type { Session } from 'electron'
import type { Speller } from '../files/dictionaries'

/** Reading the largest dictionary takes a fraction of this, in milliseconds. */
const LOADED_WITHIN_MS = 5000

type Spelled = Pick<Session, 'availableSpellCheckerLanguages' | 'setSpellCheckerLanguages'> &
  Pick<Session, 'on' | 'off'>

/** Chromium's spell checker. It says of each dictionary whether it found it; where not, it tries to fetch it, in vain. */
export function chromiumSpeller(session: Spelled): Speller {
  return {
    get languages() {
      return session.availableSpellCheckerLanguages
    },
    use: (languages) => {
      const loaded = outcomes(session, languages)
      // Only a list that differs from the one before is read again.
      session.setSpellCheckerLanguages([])
      session.setSpellCheckerLanguages([...languages])
      return loaded
    },
  }
}

/** Waits until each language was found or missed. */
function outcomes(session: Spelled, languages: readonly string[]): Promise<ReadonlySet<string>> {
  const loaded = new Set<string>()
  const open = new Set(languages)
  if (open.size === 0) return Promise.resolve(loaded)
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      session.off('spellcheck-dictionary-initialized', found)
      session.off('spellcheck-dictionary-download-failure', missed)
      resolve(loaded)
    }
    const settle = (language: string): void => {
      open.delete(language)
      if (open.size === 0) end()
    }
    const found = (_event: unknown, language: string): void => {
      if (open.has(language)) loaded.add(language)
      settle(language)
    }
    const missed = (_event: unknown, language: string): void => settle(language)
    const timer = setTimeout(end, LOADED_WITHIN_MS)
    session.on('spellcheck-dictionary-initialized', found)
    session.on('spellcheck-dictionary-download-failure', missed)
  })
}
