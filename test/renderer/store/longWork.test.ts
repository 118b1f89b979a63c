import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longWork, paced, type Tell, useLongWork } from '../../../renderer/store/longWork'

let taskBar: (number | null)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  taskBar = []
  const setProgress = async ({ done }: { done: number | null }) => void taskBar.push(done)
  vi.stubGlobal('window', { plumbline: { window: { setProgress } } })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const shown = () => useLongWork.getState().work

/** Work that ends when the test says so. */
function begin(): { tell: Tell; signal: AbortSignal; end: () => void; over: Promise<void> } {
  let told: Tell = () => undefined
  let stop = new AbortController().signal
  let end = (): void => undefined
  const over = longWork('Drawing', (tell, signal) => {
    told = tell
    stop = signal
    return new Promise<void>((resolve) => {
      end = resolve
    })
  })
  return { tell: told, signal: stop, end: () => end(), over }
}

describe('longWork', () => {
  it('shows nothing while it is quick', async () => {
    const work = begin()
    vi.advanceTimersByTime(200)
    work.tell(0.5, 'Painting')
    work.end()
    await work.over
    vi.advanceTimersByTime(1000)
    expect(shown()).toBeUndefined()
    expect(taskBar).toEqual([])
  })

  it('shows after a moment how far it is, here and on the task bar, until it is over', async () => {
    const work = begin()
    vi.advanceTimersByTime(300)
    expect(shown()).toMatchObject({ text: 'Drawing', done: 0 })
    vi.advanceTimersByTime(100)
    work.tell(0.5, 'Painting')
    expect(shown()).toMatchObject({ text: 'Painting', done: 0.5 })
    work.end()
    await work.over
    expect(shown()).toBeUndefined()
    expect(taskBar).toEqual([0, 0.5, null])
  })

  it('tells the work when the person stops it', () => {
    const work = begin()
    vi.advanceTimersByTime(300)
    expect(work.signal.aborted).toBe(false)
    shown()?.cancel()
    expect(work.signal.aborted).toBe(true)
    work.end()
  })

  it('leaves other work alone that took its place, and goes away when it fails', async () => {
    const first = begin()
    vi.advanceTimersByTime(300)
    const second = begin()
    vi.advanceTimersByTime(300)
    first.end()
    await first.over
    expect(shown()).toBeDefined()
    second.end()
    await second.over
    expect(shown()).toBeUndefined()
    await expect(longWork('Drawing', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(shown()).toBeUndefined()
  })
})

describe('paced', () => {
  it('runs the first time and then not too often', () => {
    const seen: number[] = []
    const run = paced((value: number) => seen.push(value))
    for (let i = 0; i < 10; i++) {
      run(i)
      vi.advanceTimersByTime(20)
    }
    expect(seen).toEqual([0, 3, 6, 9])
  })
})
