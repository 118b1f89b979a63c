import { currentLanguage, t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'
import type { Scene } from '../../shared/scene/types'
import { wholeCard, wholeRope, wholeStub } from '../../shared/scene/wholeScene'
import { inWorker } from '../store/inWorker'
import { inSlices } from '../store/slices'
import type { PngAnswer, PngJob } from './pngTypes'

export interface Png {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the person ought to know, such as a reduced scale. */
  readonly note: string | undefined
}

export interface PngOptions {
  readonly scale: number
  readonly transparent: boolean
}

export type Progress = (done: number, text: string) => void

/** How much of the work it is to draw the cards and hand them over. */
const HANDED = 0.4
/** Cards that are handed over at once: two milliseconds of copying. */
const BATCH = 100

/**
 * Paints a picture in a worker, so that the window stays awake. The scene is drawn and handed over in slices.
 * @param progress called with 0–1 and what is being done
 * @param signal ends the work at once; the answer is then the error `cancelled`
 */
export function renderPng(
  scene: Scene,
  options: PngOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<Png>> {
  const failed = (message: string): Result<Png> => fail('picture-failed', message)
  const drawn = (done: number): void => progress(done, t().dialogs.exporting.drawing)
  return inWorker<PngAnswer, Png>(
    {
      start: () => new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' }),
      ask: (worker) => handOver(scene, options, (job) => worker.postMessage(job, []), drawn, signal),
      hear(answer) {
        if (answer.type === 'done') return ok({ bytes: answer.bytes, note: answer.note })
        if (answer.type === 'failed') return failed(t().dialogs.exporting.failedBecause(answer.message))
        progress(HANDED + (1 - HANDED) * answer.done, t().dialogs.exporting.painting)
        return undefined
      },
      stopped: () => fail('cancelled', t().dialogs.exporting.cancelled),
      broken: (error) =>
        failed(
          error instanceof Error ? t().dialogs.exporting.failedBecause(error.message) : t().dialogs.exporting.failed,
        ),
    },
    signal,
  )
}

/** Sends a scene. A live one draws its cards only when asked, which merely copying it to the worker would not do. */
async function handOver(
  scene: Scene,
  options: PngOptions,
  post: (job: PngJob) => void,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { cards, ropes, stubs, ground, ...rest } = scene
  // First: it asks the plan, which may be edited meanwhile.
  const frame = { ...rest, ground, stubs: stubs.map(wholeStub) }
  const all = cards.length + ropes.length
  const tell = (count: number) => progress((HANDED * count) / Math.max(1, all))
  const sent =
    (await inSlices(
      batches(cards),
      (some) => post({ type: 'cards', cards: some.map(wholeCard) }),
      signal,
      (count) => tell(Math.min(count * BATCH, cards.length)),
    )) &&
    (await inSlices(
      batches(ropes),
      (some) => post({ type: 'ropes', ropes: some.map(wholeRope) }),
      signal,
      (count) => tell(cards.length + Math.min(count * BATCH, ropes.length)),
    ))
  if (sent) post({ type: 'paint', frame, ...options, language: currentLanguage() })
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH)
}
