import { describe, expect, it } from 'vitest'
import { OutsideWatch } from '../../../electron/files/outsideWatch'
import { fail, ok } from '../../../shared/result'

const WINDOW = 1
const HANDLE = 'h'
const SAME = { changed: false, hash: 'a' }
const GONE = { changed: true, hash: null }
const UNREADABLE = { changed: false, hash: null }

type Answer = { readonly changed: boolean; readonly hash: string | null } | 'forged'

/** A watch over a file that is each time it is read as the next entry says; the last one goes on. */
function watch(...answers: Answer[]) {
  const told: string[] = []
  const waits: number[] = []
  let reads = 0
  let touched = 0
  const next = () => answers[Math.min(reads, answers.length - 1)] ?? SAME
  const outside = new OutsideWatch({
    documents: {
      checkOutside: async () => {
        const answer = next()
        reads++
        return answer === 'forged' ? fail('unknown-handle', 'No.') : ok(answer)
      },
      stampOf: async () => {
        const answer = next()
        if (answer === 'forged') return undefined
        return answer.changed && answer.hash === null ? null : `${touched}`
      },
    },
    tell: (_window, _handle, state) => void told.push(state),
    wait: async (ms) => void waits.push(ms),
  })
  const becomes = (answer: Answer, how = { touched: true }) => {
    answers.splice(0, answers.length, answer)
    if (how.touched) touched++
  }
  return { outside, told, waits, reads: () => reads, becomes }
}

/** As many as it takes to see that a file has changed, and rests. */
async function glances({ outside }: Pick<ReturnType<typeof watch>, 'outside'>): Promise<void> {
  for (let i = 0; i < 2; i++) await outside.glance(WINDOW, HANDLE)
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

  it('reads a file once when it was opened, and not again as long as it rests', async () => {
    const { outside, told, reads } = watch(SAME)
    for (let i = 0; i < 5; i++) await outside.glance(WINDOW, HANDLE)
    expect(reads()).toBe(1)
    expect(told).toEqual([])
  })

  it('notices by glances that a file is another one, goes, and comes back', async () => {
    const file = watch(SAME)
    await glances(file)
    for (const next of [{ changed: true, hash: 'b' }, GONE, SAME]) {
      file.becomes(next)
      await glances(file)
    }
    expect(file.told).toEqual(['changed', 'gone', 'same'])
  })

  it('reads nothing that is still being written', async () => {
    const { outside, becomes, told, reads } = watch(SAME)
    for (const hash of ['half', 'more', 'whole']) {
      becomes({ changed: true, hash })
      await outside.glance(WINDOW, HANDLE)
    }
    expect(reads()).toBe(0)
    await outside.glance(WINDOW, HANDLE)
    expect(reads()).toBe(1)
    expect(told).toEqual(['changed'])
  })

  it('tries again what could not be read', async () => {
    const file = watch(UNREADABLE)
    await glances(file)
    file.becomes({ changed: true, hash: 'b' }, { touched: false })
    await glances(file)
    expect(file.told).toEqual(['changed'])
  })

  it('does not ask again while a file has not answered', async () => {
    let asked = 0
    let answer: (stamp: string) => void = () => undefined
    const outside = new OutsideWatch({
      documents: {
        checkOutside: async () => ok(SAME),
        stampOf: () => {
          asked++
          return new Promise((done) => {
            answer = done
          })
        },
      },
      tell: () => undefined,
      wait: async () => undefined,
    })
    const first = outside.glance(WINDOW, HANDLE)
    await outside.glance(WINDOW, HANDLE)
    expect(asked).toBe(1)
    answer('1')
    await first
    void outside.glance(WINDOW, HANDLE)
    expect(asked).toBe(2)
  })

  it('keeps nothing of a window that closed', async () => {
    const { outside, told } = watch(GONE)
    await outside.look(WINDOW, HANDLE)
    outside.forgetWindow(WINDOW)
    await outside.look(WINDOW, HANDLE)
    expect(told).toEqual(['gone', 'gone'])
  })
})
