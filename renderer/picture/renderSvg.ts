import regularUrl from '../../assets/fonts/Inter-Regular.ttf'
import semiBoldUrl from '../../assets/fonts/Inter-SemiBold.ttf'
import { svgBody, svgBodyLength, svgFrame } from '../../shared/exporters/svg'
import { t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'
import type { Scene } from '../../shared/scene/types'
import { inSlices } from '../store/slices'
import type { Progress } from './renderPng'

export interface SvgOptions {
  readonly transparent: boolean
  readonly scale: number
  /** Carry the font along. */
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
  const font = embedFont ? { embedFont: { ...(await fontData()), format: 'truetype' as const } } : {}
  const { before, after } = svgFrame(scene, { transparent, scale, ...font })
  const parts = [before]
  const tell = (count: number) => progress(count / svgBodyLength(scene), t().dialogs.exporting.drawing)
  const whole = await inSlices(svgBody(scene, !embedFont), (part) => parts.push(part), signal, tell)
  parts.push(after)
  return whole ? ok(parts.join('')) : fail('cancelled', t().dialogs.exporting.cancelled)
}

async function fontData(): Promise<{ regular: string; semiBold: string }> {
  const [regular, semiBold] = await Promise.all([regularUrl, semiBoldUrl].map(base64Of))
  return { regular: regular ?? '', semiBold: semiBold ?? '' }
}

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  // In stretches: one call with every byte as an argument would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
