import { fail, ok, type Result } from '../../../shared/result'
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
  job: PngJob,
  progress: (done: number, text: string) => void,
  signal: AbortSignal,
): Promise<Result<Png>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<Png>) => {
      worker.terminate()
      resolve(result)
    }
    signal.addEventListener('abort', () => end(fail('cancelled', 'Cancelled.')), { once: true })
    worker.addEventListener('error', () =>
      end(fail('picture-failed', 'The picture could not be painted. Try a smaller scale, or SVG.')),
    )
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      if (data.type === 'progress') progress(data.done, data.text)
      else if (data.type === 'done') end(ok({ bytes: data.bytes, note: data.note }))
      else
        end(fail('picture-failed', `The picture could not be painted (${data.message}). Try a smaller scale, or SVG.`))
    })
    worker.postMessage(job, [])
  })
}
