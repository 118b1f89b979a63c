import { describe, expect, it } from 'vitest'
import { inWorker, type WorkerJob } from '../../../renderer/store/inWorker'
import { fail, ok } from '../../../shared/result'

/** Says what it is told to, and whether it was ended. */
class FakeWorker extends EventTarget {
  ended = 0
  terminate(): void {
    this.ended++
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function job(worker: FakeWorker, ask: WorkerJob<number, string>['ask'] = () => undefined): WorkerJob<number, string> {
  return {
    start: () => worker as unknown as Worker,
    ask,
    hear: (count) => (count < 3 ? undefined : ok(`heard ${count}`)),
    stopped: () => fail('cancelled', 'Stopped.'),
    broken: (error) => fail('broken', error instanceof Error ? error.message : 'Broken.'),
  }
}

const never = new AbortController().signal

describe('inWorker', () => {
  it('answers with the first outcome and ends the worker', async () => {
    const worker = new FakeWorker()
    const done = inWorker(job(worker), never)
    for (const count of [1, 2, 3, 4]) worker.say(count)
    expect(await done).toEqual(ok('heard 3'))
    expect(worker.ended).toBeGreaterThan(0)
  })

  it('is stopped at once, and not started where it is stopped already', async () => {
    const worker = new FakeWorker()
    const stop = new AbortController()
    const done = inWorker(job(worker), stop.signal)
    stop.abort()
    expect(await done).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(worker.ended).toBe(1)
    const started = () => {
      throw new Error('started')
    }
    const late = await inWorker({ ...job(worker), start: started }, stop.signal)
    expect(late).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('says when the worker breaks', async () => {
    const worker = new FakeWorker()
    const done = inWorker(job(worker), never)
    worker.dispatchEvent(new Event('error'))
    expect(await done).toMatchObject({ ok: false, error: { code: 'broken', message: 'Broken.' } })
    expect(worker.ended).toBe(1)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('Too large.')
      },
    ],
    ['fails later', () => Promise.reject(new Error('Too large.'))],
  ])('says when asking %s', async (_how, ask) => {
    const worker = new FakeWorker()
    expect(await inWorker(job(worker, ask), never)).toMatchObject({ ok: false, error: { message: 'Too large.' } })
    expect(worker.ended).toBe(1)
  })
})
