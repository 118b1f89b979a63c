import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Result } from '../../shared/result'
import { holdDraft } from '../store/drafts'

/** Text typed pauses this long before it reaches the document, so that findings follow the typing but typing never waits. */
const PAUSE = 250

export interface DraftOptions<T> {
  readonly value: T
  readonly format: (value: T) => string
  readonly parse: (text: string) => Result<T>
  /**
   * Puts a value into the document. `merge` is the same for one stay in the field: all its commits are one undo step.
   */
  readonly commit: (value: T, merge: string) => Result<unknown>
  /** Commit while typing (text), or only on Enter and blur (numbers, dates). */
  readonly live?: boolean
  readonly multiline?: boolean
}

export interface Draft {
  readonly text: string
  readonly error: string | undefined
  change(text: string): void
  flush(): void
  readonly handlers: {
    onFocus(): void
    onBlur(): void
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void
  }
}

let visits = 0

/**
 * Keeps what a person types in a field apart from the document until it makes sense.
 * When the document's value changes from outside (undo, a fix), the document wins.
 */
export function useDraft<T>(options: DraftOptions<T>): Draft {
  const shown = options.format(options.value)
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  const [base, setBase] = useState(shown)
  const state = useRef({ draft, options, shown, visit: 'visit0', initial: options.value, timer: 0, mine: shown })
  Object.assign(state.current, { options, shown })

  if (base !== shown) {
    setBase(shown)
    if (shown !== state.current.mine) {
      state.current.draft = undefined
      setDraft(undefined)
      setError(undefined)
    }
  }

  const api = useRef<ReturnType<typeof createApi>>(undefined)
  api.current ??= createApi()
  useEffect(() => {
    const release = holdDraft(() => api.current?.flush())
    return () => {
      api.current?.flush()
      release()
    }
  }, [])

  function createApi() {
    const now = state.current
    function put(value: T, text: string): boolean {
      now.mine = now.options.format(value)
      const result = now.options.commit(value, now.visit)
      if (result.ok) return true
      now.mine = now.shown
      setError(result.error.message)
      now.draft = text
      return false
    }
    /** Returns false when the text cannot be committed; it then stays in the field with the reason below it. */
    function flush(): boolean {
      clearTimeout(now.timer)
      const text = now.draft
      if (text === undefined) return true
      const parsed = now.options.parse(text)
      if (!parsed.ok) {
        setError(parsed.error.message)
        return false
      }
      setError(undefined)
      return now.options.format(parsed.value) === now.shown || put(parsed.value, text)
    }
    function settle(): void {
      if (!flush()) return
      now.draft = undefined
      setDraft(undefined)
    }
    function change(text: string): void {
      now.draft = text
      setDraft(text)
      const parsed = now.options.parse(text)
      if (parsed.ok) setError(undefined)
      else if (now.options.live) setError(parsed.error.message)
      clearTimeout(now.timer)
      if (now.options.live) now.timer = window.setTimeout(flush, PAUSE)
    }
    function revert(): void {
      clearTimeout(now.timer)
      now.draft = undefined
      setDraft(undefined)
      setError(undefined)
      if (now.options.format(now.initial) !== now.shown) put(now.initial, now.options.format(now.initial))
    }
    return { flush, settle, change, revert }
  }

  const { change, flush, settle, revert } = api.current
  return {
    text: draft ?? shown,
    error,
    change,
    flush,
    handlers: {
      onFocus() {
        state.current.visit = `visit${++visits}`
        state.current.initial = state.current.options.value
      },
      onBlur: settle,
      onKeyDown(event) {
        if (event.nativeEvent.isComposing) return
        const enter = event.key === 'Enter' && (!options.multiline || event.ctrlKey || event.metaKey)
        if (enter) {
          event.preventDefault()
          settle()
        } else if (event.key === 'Escape' && draft !== undefined) {
          event.stopPropagation()
          revert()
        }
      },
    },
  }
}
