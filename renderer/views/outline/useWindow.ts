import { type RefObject, useLayoutEffect, useState } from 'react'
import { useView } from '../../store/viewStore'

/** A row's height in rem: room for one line, and a target of 32 pixels or more; for fingers 44. */
const ROW = { fine: 2.25, coarse: 2.75 }
/** Rows rendered beyond what is seen, so that scrolling shows no gap. */
const OVERSCAN = 10

interface Sizes {
  /** Pixels. */
  readonly row: number
  readonly height: number
  readonly width: number
  readonly rem: number
}

export interface RowWindow extends Sizes {
  readonly first: number
  /** One past the last row rendered. */
  readonly end: number
  /** Rows that fit on a page. */
  readonly page: number
}

/**
 * Which rows of a long list are on the screen. Every row is equally high, so nothing needs to be measured twice.
 * @param list scrolls its rows, or stands in something that scrolls
 */
export function useRowWindow(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [scroller, setScroller] = useState<HTMLElement>()
  const [sizes, setSizes] = useState<Sizes>({ row: 36, height: 800, width: 800, rem: 16 })
  const [first, setFirst] = useState(0)
  const { row } = sizes
  const coarse = useView((state) => state.coarse)

  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => {
      const scrolling = scrollerOf(element)
      setScroller(scrolling)
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setSizes({
        rem,
        row: Math.round((coarse ? ROW.coarse : ROW.fine) * rem),
        height: Math.min(scrolling.clientHeight, window.innerHeight),
        width: element.clientWidth,
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, coarse])

  useLayoutEffect(() => {
    const element = list.current
    if (element === null || scroller === undefined) return
    const follow = () => setFirst(Math.max(0, Math.floor(scrolledPast(element, scroller) / row)))
    follow()
    scroller.addEventListener('scroll', follow, { passive: true })
    return () => scroller.removeEventListener('scroll', follow)
  }, [list, scroller, row])

  const fits = Math.ceil(sizes.height / row)
  return {
    ...sizes,
    first: Math.max(0, Math.min(first, count - 1) - OVERSCAN),
    end: Math.min(count, first + fits + OVERSCAN),
    page: Math.max(1, fits - 2),
  }
}

/** What moves a list's rows: itself, or what is around it. */
function scrollerOf(list: HTMLElement): HTMLElement {
  for (let one: HTMLElement | null = list; one !== null; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  return list
}

/** How much of a list is above what is seen of it, in pixels. */
function scrolledPast(list: HTMLElement, scroller: HTMLElement): number {
  if (list === scroller) return list.scrollTop
  return scroller.getBoundingClientRect().top - list.getBoundingClientRect().top
}

/**
 * Scrolls as little as needed to show a row.
 * @param row its height in pixels
 */
export function showRow(scroller: HTMLElement | null, at: number, row: number): void {
  if (scroller === null) return
  const top = at * row
  const bottom = top + row
  if (top < scroller.scrollTop) scroller.scrollTo({ top })
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTo({ top: bottom - scroller.clientHeight })
}
