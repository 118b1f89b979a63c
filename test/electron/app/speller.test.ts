import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chromiumSpeller } from '../../../electron/app/speller'

/** A session that finds some dictionaries, as Chromium does: a moment after the languages were set. */
class Session extends EventEmitter {
  readonly availableSpellCheckerLanguages = ['en-US', 'de', 'sv']
  readonly set: string[][] = []
  readonly #found: readonly string[]
  readonly #missed: readonly string[]

  constructor(found: readonly string[], missed: readonly string[]) {
    super()
    this.#found = found
    this.#missed = missed
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.set.push(languages)
    setTimeout(() => {
      for (const language of languages) {
        if (this.#found.includes(language)) this.emit('spellcheck-dictionary-initialized', {}, language)
        if (this.#missed.includes(language)) this.emit('spellcheck-dictionary-download-failure', {}, language)
      }
    }, 5)
  }
}

const spellerOf = (session: Session) => chromiumSpeller(session as unknown as Electron.Session)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('chromiumSpeller', () => {
  it('tells which dictionaries could be read', async () => {
    const session = new Session(['en-US'], ['de'])
    const loaded = spellerOf(session).use(['en-US', 'de'])
    await vi.advanceTimersByTimeAsync(10)
    expect([...(await loaded)]).toEqual(['en-US'])
    expect(session.set).toEqual([[], ['en-US', 'de']])
    expect(session.eventNames()).toEqual([])
  })

  it('waits for ever for nothing', async () => {
    const session = new Session([], [])
    expect((await spellerOf(session).use([])).size).toBe(0)
    const silent = spellerOf(session).use(['sv'])
    await vi.advanceTimersByTimeAsync(5000)
    expect((await silent).size).toBe(0)
    expect(session.eventNames()).toEqual([])
  })
})
