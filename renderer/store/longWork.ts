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
