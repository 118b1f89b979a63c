import { currentLanguage, type Language, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import { inWorker } from '../store/inWorker'
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
  if (!long) return WORK[name](ask)
  return inWorker<Result<Answer<N>>, Answer<N>>(
    {
      start: () => new Worker(new URL('./bulk.worker.ts', import.meta.url), { type: 'module' }),
      ask: (worker) => worker.postMessage({ name, ask, language: currentLanguage() } satisfies Task, []),
      hear: (answer) => answer,
      stopped: () => fail('cancelled', t().doing.cancelled),
      broken: () => fail('not-done', t().doing.tooMuch),
    },
    signal,
  )
}
