import { currentLanguage, type Language, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import type { ReadDocument } from '../../shared/schema/file'

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
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./readPlan.worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<ReadDocument>) => {
      worker.terminate()
      resolve(result)
    }
    signal.addEventListener('abort', () => end(fail('cancelled', t().desktop.opening.cancelled)), { once: true })
    worker.addEventListener('error', () => end(fail('not-read', t().desktop.opening.failed)))
    worker.addEventListener('message', ({ data }: MessageEvent<Result<ReadDocument>>) => end(data))
    worker.postMessage({ text, language: currentLanguage() } satisfies ReadJob, [])
  })
}
