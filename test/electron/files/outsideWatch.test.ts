import { describe, expect, it } from 'vitest'
import { OutsideWatch } from '../../../electron/files/outsideWatch'
import { fail, ok } from '../../../shared/result'

const WINDOW = 1
const HANDLE = 'h'
const SAME = { changed: false, hash: 'a' }
const GONE = { changed: true, hash: null }
const UNREADABLE = { changed: false, hash: null }

/** A watch over a file that is each time as the next entry says; the last one goes on. */
function watch(...answers: ((typeof SAME | typeof GONE) | 'forged')[]) {
  const told: string[] = []
  const waits: number[] = []
  let reads = 0
  const next = () => answers[Math.min(reads, answers.length - 1)] ?? SAME
  const outside = new OutsideWatch({
    documents: {
      checkOutside: async () => {
        const answer = next()
        reads++
        return answer === 'forged' ? fail('unknown-handle', 'No.') : ok(answer)
      },
      isGone: async () => {
        const answer = next()
        return answer !== 'forged' && answer.changed && answer.hash === null
      },
    },
    tell: (_window, _handle, state) => void told.push(state),
    wait: async (ms) => void waits.push(ms),
  })
  return { outside, told, waits, reads: () => reads }
}

describe('OutsideWatch', () => {
  it('says nothing of a file that is as it was, or that it knows nothing of', async () => {
    for (const answer of [SAME, UNREADABLE, 'forged'] as const) {
      const { outside, told } = watch(answer)
      await outside.look(WINDOW, HANDLE)
      expect(told).toEqual([])
    }
  })

  it('tells of each content once', async () => {
    const { outside, told } = watch(
      { changed: true, hash: 'b' },
      { changed: true, hash: 'b' },
      { changed: true, hash: 'c' },
    )
    for (let i = 0; i < 3; i++) await outside.look(WINDOW, HANDLE)
    expect(told).toEqual(['changed', 'changed'])
  })

  it('tells that a file is gone only when it stays gone', async () => {
    const replaced = watch(GONE, SAME)
    await replaced.outside.look(WINDOW, HANDLE)
    expect(replaced.told).toEqual([])
    expect(replaced.waits).toHaveLength(1)
    const gone = watch(GONE)
    await gone.outside.look(WINDOW, HANDLE)
    await gone.outside.look(WINDOW, HANDLE)
    expect(gone.told).toEqual(['gone'])
  })

  it('notices by a glance that a file goes and comes back, and reads it only then', async () => {
    const { outside, told, reads } = watch(SAME, GONE, GONE, SAME)
    await outside.glance(WINDOW, HANDLE)
    expect(reads()).toBe(0)
    await outside.look(WINDOW, HANDLE)
    await outside.glance(WINDOW, HANDLE)
    expect(told).toEqual(['gone'])
    await outside.glance(WINDOW, HANDLE)
    await outside.glance(WINDOW, HANDLE)
    expect(told).toEqual(['gone', 'same'])
    expect(reads()).toBe(4)
  })

  it('keeps nothing of a window that closed', async () => {
    const { outside, told } = watch(GONE)
    await outside.look(WINDOW, HANDLE)
    outside.forgetWindow(WINDOW)
    await outside.look(WINDOW, HANDLE)
    expect(told).toEqual(['gone', 'gone'])
  })
})
