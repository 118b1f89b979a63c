import { describe, expect, it } from 'vitest'
import type { CloseOptions } from '../../../electron/app/closing'
import { CloseTalk } from '../../../electron/app/closing'

interface Stage {
  readonly talk: CloseTalk
  readonly asked: string[]
  hungQuestions: number
  /** Lets the time pass that a page has to answer. */
  timeout(): Promise<void>
  readonly timers: Set<() => void>
}

function stage(part: Partial<CloseOptions> = {}): Stage {
  const timers = new Set<() => void>()
  const asked: string[] = []
  const made: Stage = {
    asked,
    timers,
    hungQuestions: 0,
    talk: new CloseTalk({
      ask: (reason) => asked.push(reason),
      canAsk: () => true,
      isBusy: () => false,
      confirmHung: async () => {
        made.hungQuestions++
        return false
      },
      later: (again) => {
        timers.add(again)
        return () => timers.delete(again)
      },
      ...part,
    }),
    timeout: async () => {
      for (const timer of Array.from(timers)) {
        timers.delete(timer)
        timer()
      }
      await new Promise((done) => setTimeout(done))
    },
  }
  return made
}

describe('CloseTalk', () => {
  it('asks the page and passes its answer on', async () => {
    const { talk, asked, timers } = stage()
    const closing = talk.request('close')
    expect(asked).toEqual(['close'])
    talk.answer(false)
    expect(await closing).toBe(false)
    expect(timers.size).toBe(0)
    const again = talk.request('quit')
    talk.answer(true)
    expect(await again).toBe(true)
    expect(asked).toEqual(['close', 'quit'])
  })

  it('joins a question that is open already', async () => {
    const { talk, asked } = stage()
    const both = Promise.all([talk.request('close'), talk.request('quit')])
    talk.answer(true)
    expect(await both).toEqual([true, true])
    expect(asked).toEqual(['close'])
  })

  it('closes at once a page that cannot be asked', async () => {
    const { talk, asked } = stage({ canAsk: () => false })
    expect(await talk.request('close')).toBe(true)
    expect(asked).toEqual([])
  })

  it('ignores an answer that nobody waits for', async () => {
    const { talk } = stage()
    talk.answer(true)
    const closing = talk.request('close')
    talk.answer(false)
    expect(await closing).toBe(false)
  })

  it('asks the person when the page hangs, and goes on waiting if they want', async () => {
    const made = stage()
    const closing = made.talk.request('close')
    await made.timeout()
    await made.timeout()
    expect(made.hungQuestions).toBe(2)
    made.talk.answer(true)
    expect(await closing).toBe(true)
  })

  it('closes a page that hangs when the person says so', async () => {
    const made = stage({ confirmHung: async () => true })
    const closing = made.talk.request('close')
    await made.timeout()
    expect(await closing).toBe(true)
  })

  it('does not call a page hanging that is being served, as during a long save', async () => {
    const made = stage({ isBusy: () => true })
    const closing = made.talk.request('close')
    await made.timeout()
    await made.timeout()
    expect(made.hungQuestions).toBe(0)
    made.talk.answer(true)
    expect(await closing).toBe(true)
  })

  it('closes a page that crashes while it is asked', async () => {
    let alive = true
    const made = stage({ canAsk: () => alive })
    const closing = made.talk.request('close')
    alive = false
    await made.timeout()
    expect(await closing).toBe(true)
  })
})
