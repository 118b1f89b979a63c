import regular from '../../../assets/fonts/Inter-Regular.ttf'
import semiBold from '../../../assets/fonts/Inter-SemiBold.ttf'
import { paintScene } from '../../../shared/exporters/canvas'
import { withResolution } from '../../../shared/exporters/pngChunks'
import { rasterSize } from '../../../shared/exporters/rasterSize'
import { setLanguage, t } from '../../../shared/messages/language'
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

async function draw({ scene, scale, transparent, language }: PngJob): Promise<void> {
  setLanguage(language)
  fonts ??= loadFonts()
  await fonts
  scope.postMessage({ type: 'progress', done: 0.2, text: t().dialogs.exporting.painting }, [])
  const size = rasterSize(scene.bounds, scale)
  const canvas = new OffscreenCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error(t().dialogs.exporting.noRoom)
  paintScene(context, scene, { scale: size.scale, transparent })
  scope.postMessage({ type: 'progress', done: 0.6, text: t().dialogs.exporting.packing }, [])
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  const bytes = new Uint8Array(withResolution(new Uint8Array(await blob.arrayBuffer()), size.scale))
  scope.postMessage({ type: 'done', bytes, note: size.note?.message }, [bytes.buffer])
}

self.addEventListener('message', (event: MessageEvent<PngJob>) => {
  draw(event.data).catch((error: unknown) => {
    scope.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) }, [])
  })
})
