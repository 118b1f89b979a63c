import { describe, expect, it } from 'vitest'
import { inSlices } from '../../../renderer/store/slices'

/** Keeps the thread busy, as real work does. */
function work(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

describe('inSlices', () => {
  it('does all of it, in order, and lets others have their turn', async () => {
    const seen: number[] = []
    let turns = 0
    let running = true
    const others = (): void => {
      turns++
      if (running) setImmediate(others)
    }
    setImmediate(others)
    const items = Array.from({ length: 40 }, (_, i) => i)
    const counts: number[] = []
    const whole = await inSlices(
      items,
      (item) => {
        work(1)
        seen.push(item)
      },
      new AbortController().signal,
      (count) => counts.push(count),
    )
    running = false
    expect(whole).toBe(true)
    expect(seen).toEqual(items)
    expect(turns).toBeGreaterThan(1)
    expect(counts.at(-1)).toBe(40)
    expect([...counts].sort((a, b) => a - b)).toEqual(counts)
  })

  it('stops between two items when it is told to', async () => {
    const stop = new AbortController()
    let done = 0
    const whole = await inSlices(
      Array.from({ length: 1000 }),
      () => {
        work(1)
        if (++done === 20) stop.abort()
      },
      stop.signal,
    )
    expect(whole).toBe(false)
    expect(done).toBeLessThan(1000)
  })

  it('passes on what goes wrong', async () => {
    const broken = () => {
      throw new Error('bad card')
    }
    await expect(inSlices([1], broken, new AbortController().signal)).rejects.toThrow('bad card')
  })

  it('has nothing to do with nothing', async () => {
    expect(await inSlices([], () => undefined, new AbortController().signal)).toBe(true)
    expect(await inSlices([1], () => undefined, AbortSignal.abort())).toBe(false)
  })
})
