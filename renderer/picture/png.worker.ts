import regular from '../../assets/fonts/Inter-Regular.ttf'
import semiBold from '../../assets/fonts/Inter-SemiBold.ttf'
import { joined } from '../../shared/exporters/bytes'
import { paintScene } from '../../shared/exporters/canvas'
import { pngStream, regionOf, type Tile } from '../../shared/exporters/pngStream'
import { rasterSize } from '../../shared/exporters/rasterSize'
import { setLanguage, t } from '../../shared/messages/language'
import type { Scene, SceneCard, SceneRope } from '../../shared/scene/types'
import type { PngAnswer, PngJob } from './pngTypes'

// The web worker's own scope: the DOM library describes the page's instead.
const scope = self as unknown as {
  readonly fonts: FontFaceSet
  postMessage(answer: PngAnswer, transfer: Transferable[]): void
}

let fonts: Promise<unknown> | undefined

/** A worker does not see the page's fonts. */
function loadFonts(): Promise<unknown> {
  const faces = [
    new FontFace('Inter', `url(${regular})`, { weight: '400' }),
    new FontFace('Inter', `url(${semiBold})`, { weight: '600' }),
  ]
  for (const face of faces) scope.fonts.add(face)
  return Promise.all(faces.map((face) => face.load()))
}

/** What came so far. */
const cards: SceneCard[] = []
const ropes: SceneRope[] = []

function take(job: PngJob): Promise<void> | undefined {
  if (job.type === 'cards') cards.push(...job.cards)
  else if (job.type === 'ropes') ropes.push(...job.ropes)
  else return draw(job)
  return undefined
}

async function draw(job: Extract<PngJob, { type: 'paint' }>): Promise<void> {
  const { frame, scale, transparent, language } = job
  const scene: Scene = { ...frame, cards, ropes }
  setLanguage(language)
  fonts ??= loadFonts()
  await fonts
  const { note, ...size } = rasterSize(scene.bounds, scale)
  const paint = tilePainter(scene, size.scale, transparent)
  const tell = (done: number) => scope.postMessage({ type: 'progress', done }, [])
  const parts: Uint8Array[] = []
  for await (const part of pngStream({ ...size, transparent }, paint, deflate, tell)) parts.push(part)
  const bytes = joined(parts)
  scope.postMessage({ type: 'done', bytes, note: note?.message }, [bytes.buffer])
}

/** Paints tiles of a scene, all on one canvas. */
function tilePainter(scene: Scene, scale: number, transparent: boolean) {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error(t().dialogs.exporting.noRoom)
  return (tile: Tile): Uint8ClampedArray => {
    const { width, height } = tile
    // Also wipes it.
    Object.assign(canvas, { width, height })
    paintScene(context, scene, { scale, transparent, region: regionOf(scene.bounds, tile, scale) })
    return context.getImageData(0, 0, width, height).data
  }
}

async function* deflate(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate')
  const fed = feed(raw, writable.getWriter())
  const reader = readable.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  await fed
}

async function feed(raw: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  try {
    for await (const part of raw) await writer.write(part as Uint8Array<ArrayBuffer>)
    await writer.close()
  } catch (error) {
    await writer.abort(error)
    throw error
  }
}

self.addEventListener('message', (event: MessageEvent<PngJob>) => {
  take(event.data)?.catch((error: unknown) => {
    scope.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) }, [])
  })
})
