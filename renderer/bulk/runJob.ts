import { currentLanguage, type Language, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import { type Answer, type Ask, type JobName, WORK } from './jobs'

/** What the worker is sent. It does not know what language the window speaks. */
export interface Task {
  readonly name: JobName
  readonly ask: Ask<JobName>
  readonly language: Language
}

/** From so many characters or so many cards on, work is done in a worker: less takes a few frames at most. */
export const LONG_TEXT = 150_000
export const MANY_CARDS = 1500

/**
 * Does a job: here at once, or in a worker while the window stays awake.
 * @param long whether it is much
 * @param signal ends a worker at once; the answer is then the error `cancelled`
 */
export async function runJob<N extends JobName>(
  name: N,
  ask: Ask<N>,
  long: boolean,
  signal: AbortSignal,
): Promise<Result<Answer<N>>> {
  return long ? inWorker(name, ask, signal) : WORK[name](ask)
}

function inWorker<N extends JobName>(name: N, ask: Ask<N>, signal: AbortSignal): Promise<Result<Answer<N>>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./bulk.worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<Answer<N>>) => {
      worker.terminate()
      resolve(result)
    }
    const stop = () => end(fail('cancelled', t().doing.cancelled))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('error', () => end(fail('not-done', t().doing.tooMuch)))
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Answer<N>>>) => end(data))
    worker.postMessage({ name, ask, language: currentLanguage() } satisfies Task, [])
  })
}
