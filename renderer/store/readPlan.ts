import { currentLanguage, type Language, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import type { ReadDocument } from '../../shared/schema/file'
import { inWorker } from './inWorker'

/** From this length on, in UTF-16 units, a file is read in a worker: about 40,000 cards, which take half a second. */
export const LONG_TEXT = 8 * 1024 * 1024

export interface ReadJob {
  readonly text: string
  readonly language: Language
}

/**
 * Reads a large plan while the window stays awake.
 * @param signal ends the work at once; the answer is then the error `cancelled`
 */
export function readInWorker(text: string, signal: AbortSignal): Promise<Result<ReadDocument>> {
  return inWorker<Result<ReadDocument>, ReadDocument>(
    {
      start: () => new Worker(new URL('./readPlan.worker.ts', import.meta.url), { type: 'module' }),
      ask: (worker) => worker.postMessage({ text, language: currentLanguage() } satisfies ReadJob, []),
      hear: (read) => read,
      stopped: () => fail('cancelled', t().desktop.opening.cancelled),
      broken: () => fail('not-read', t().desktop.opening.failed),
    },
    signal,
  )
}
