import regularUrl from '../../assets/fonts/Inter-Regular.ttf'
import semiBoldUrl from '../../assets/fonts/Inter-SemiBold.ttf'
import { embedFont as fontOf } from '../../shared/exporters/font/embedFont'
import { svgBody, svgBodyLength, svgFrame } from '../../shared/exporters/svg'
import { t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'
import type { Scene } from '../../shared/scene/types'
import { inSlices } from '../store/slices'
import type { Progress } from './renderPng'

export interface SvgOptions {
  readonly transparent: boolean
  readonly scale: number
  /** Carry the letters of the font along that the picture writes. */
  readonly embedFont: boolean
}

/**
 * Writes a picture as SVG in slices, so that the window stays awake.
 * @param progress called with 0–1 and what is being done
 * @param signal ends the work; the answer is then the error `cancelled`
 */
export async function renderSvg(
  scene: Scene,
  { transparent, scale, embedFont }: SvgOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<string>> {
  const font = embedFont ? { embedFont: fontOf(scene, ...(await fontFiles())) } : {}
  const { before, after } = svgFrame(scene, { transparent, scale, ...font })
  const parts = [before]
  const tell = (count: number) => progress(count / svgBodyLength(scene), t().dialogs.exporting.drawing)
  const whole = await inSlices(svgBody(scene, !embedFont), (part) => parts.push(part), signal, tell)
  parts.push(after)
  return whole ? ok(parts.join('')) : fail('cancelled', t().dialogs.exporting.cancelled)
}

/** Both weights of the app's own font, whole. */
function fontFiles(): Promise<[regular: Uint8Array, semiBold: Uint8Array]> {
  return Promise.all([bytesOf(regularUrl), bytesOf(semiBoldUrl)])
}

async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
