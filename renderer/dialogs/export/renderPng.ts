import { currentLanguage, t } from '../../../shared/messages/language'
import { fail, ok, type Result } from '../../../shared/result'
import { wholeScene } from '../../../shared/scene/wholeScene'
import type { PngAnswer, PngJob } from './pngTypes'

export interface Png {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the person ought to know, such as a reduced scale. */
  readonly note: string | undefined
}

/**
 * Paints a picture in a worker, so that the window stays awake.
 * @param progress called with 0–1 and what is being done
 * @param signal ends the work at once; the answer is then the error `cancelled`
 */
export function renderPng(
  job: Omit<PngJob, 'language'>,
  progress: (done: number, text: string) => void,
  signal: AbortSignal,
): Promise<Result<Png>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<Png>) => {
      worker.terminate()
      resolve(result)
    }
    signal.addEventListener('abort', () => end(fail('cancelled', t().dialogs.exporting.cancelled)), { once: true })
    worker.addEventListener('error', () => end(fail('picture-failed', t().dialogs.exporting.failed)))
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      if (data.type === 'progress') progress(data.done, data.text)
      else if (data.type === 'done') end(ok({ bytes: data.bytes, note: data.note }))
      else end(fail('picture-failed', t().dialogs.exporting.failedBecause(data.message)))
    })
    // A live scene draws its cards only when asked, which copying it to the worker would not do.
    worker.postMessage({ ...job, scene: wholeScene(job.scene), language: currentLanguage() }, [])
  })
}
