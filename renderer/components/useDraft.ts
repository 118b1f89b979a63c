import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react'
import { holdDraft } from '../store/drafts'
import { DraftControl, type DraftOptions } from './draftControl'

export interface Draft {
  readonly text: string
  readonly error: string | undefined
  change(text: string): void
  readonly handlers: {
    onFocus(): void
    onBlur(): void
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void
  }
}

/** Keeps what a person types in a field apart from the document until it makes sense; see DraftControl. */
export function useDraft<T>(options: DraftOptions<T>): Draft {
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  const [control] = useState(() => new DraftControl(options, { draft: setDraft, error: setError }))
  useLayoutEffect(() => control.sync(options))
  useEffect(() => {
    const release = holdDraft(() => control.flush())
    return () => {
      // The card may be deselected without a blur; what was typed is not lost.
      control.flush()
      release()
    }
  }, [control])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!options.multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      control.settle()
    } else if (event.key === 'Escape' && control.isTyping) {
      event.stopPropagation()
      control.revert()
    }
  }

  return {
    text: draft ?? options.format(options.value),
    error,
    change: (text) => control.change(text),
    handlers: { onFocus: () => control.enter(), onBlur: () => control.settle(), onKeyDown },
  }
}
