import { create } from 'zustand'
import { bridge } from './bridge'

/** Work that takes more than a moment. */
export interface LongWork {
  /** What is being done right now. */
  readonly text: string
  /** 0–1. */
  readonly done: number
  readonly cancel: () => void
}

export const useLongWork = create<{ readonly work: LongWork | undefined }>(() => ({ work: undefined }))

/** Shows how far long work is, in the window and on the task bar; undefined when it is over. */
export function showWork(work: LongWork | undefined): void {
  useLongWork.setState({ work })
  showOnTaskBar(work?.done ?? null)
}

/** What takes longer than this, in milliseconds, shows how far it is: less would only flash up. */
const SHOWN_AFTER = 300
/** Progress is shown at most this often, in milliseconds. */
const PACE = 60

export type Tell = (done: number, text: string) => void

/** How far work is: 0–1, and what is being done. */
export type Standing = Pick<LongWork, 'text' | 'done'>

/**
 * Follows work that may take long.
 * @param text what is being done at first
 * @param show told after a moment, and then not too often, how far it is; told undefined when what was shown is over
 */
export function follow(
  text: string,
  show: (at: Standing | undefined) => void,
): { readonly tell: Tell; readonly end: () => void } {
  let at: Standing = { text, done: 0 }
  let shown = false
  const update = paced(() => show(at))
  const timer = setTimeout(() => {
    shown = true
    update()
  }, SHOWN_AFTER)
  return {
    tell: (done, next) => {
      const isNew = next !== at.text
      at = { text: next, done }
      if (!shown) return
      // What is being done now is said in any case; how far it is, not too often.
      if (isNew) show(at)
      else update()
    },
    end: () => {
      clearTimeout(timer)
      if (shown) show(undefined)
    },
  }
}

/**
 * Runs work that may take long. After a moment the window shows how far it is, and a way to stop it.
 * @param text what is being done at first
 * @param run told how to say how far it is (0–1), and when to stop
 */
export async function longWork<T>(text: string, run: (tell: Tell, signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const cancel = () => stop.abort()
  const { tell, end } = follow(text, (at) => {
    if (at !== undefined) showWork({ ...at, cancel })
    // Other work may have taken its place.
    else if (useLongWork.getState().work?.cancel === cancel) showWork(undefined)
  })
  try {
    return await run(tell, stop.signal)
  } finally {
    end()
  }
}

/** The same function, which does nothing when called too soon after the last time. */
export function paced<A extends readonly unknown[]>(run: (...args: A) => void): (...args: A) => void {
  let last = Number.NEGATIVE_INFINITY
  return (...args) => {
    const now = performance.now()
    if (now - last < PACE) return
    last = now
    run(...args)
  }
}

/** @param done 0–1; null: nothing is going on */
export function showOnTaskBar(done: number | null): void {
  void bridge().window.setProgress({ done })
}

/** Resolves when the page has shown what was last changed, and has taken what the person did. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}
