import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** A stretch of rows to render, and the empty space that stands for the others. */
export interface RowWindow {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
}

/**
 * Which rows of known heights show in a scroll box.
 * @param tops top of each row, ascending, plus the total height as the last entry
 * @param extra pixels rendered beyond both edges, so that scrolling never shows a gap
 */
export function rowsInView(tops: readonly number[], scrollTop: number, height: number, extra: number): RowWindow {
  const count = Math.max(0, tops.length - 1)
  const total = tops[count] ?? 0
  const from = Math.max(0, firstAfter(tops, scrollTop - extra) - 1)
  const to = Math.min(count, firstAfter(tops, scrollTop + height + extra))
  return { from, to: Math.max(from, to), before: tops[from] ?? 0, after: total - (tops[Math.max(from, to)] ?? total) }
}

/** Index of the first entry greater than `value`; the length when there is none. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Follows a scroll box and says which rows to render. */
export function useWindow(tops: readonly number[]): { readonly ref: RefObject<HTMLDivElement | null>; readonly rows: RowWindow } {
  const ref = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState({ top: 0, height: 800 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const read = () => setBox({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    read()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [])
  return { ref, rows: rowsInView(tops, box.top, box.height, 400) }
}
