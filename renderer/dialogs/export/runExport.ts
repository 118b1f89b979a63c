import regularUrl from '../../../assets/fonts/Inter-Regular.ttf'
import semiBoldUrl from '../../../assets/fonts/Inter-SemiBold.ttf'
import { sceneToSvg } from '../../../shared/exporters/svg'
import type { Prefs } from '../../../shared/ipc/prefs'
import { t } from '../../../shared/messages/language'
import { fail, ok, type Result } from '../../../shared/result'
import type { Scene } from '../../../shared/scene/types'
import { bridge } from '../../store/bridge'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { pictureOfPlan } from '../../store/picture'
import { renderPng } from './renderPng'
import { branchOf, sceneOfCards } from './selectionScene'

export interface ExportOptions {
  readonly format: Prefs['exportOptions']['format']
  readonly theme: Prefs['exportOptions']['theme']
  readonly scale: number
  readonly transparent: boolean
  /** Only these cards and what is below them; the whole plan when empty. */
  readonly cards: readonly string[]
  /** SVG: carry the font along. */
  readonly embedFont: boolean
}

export interface ExportOutcome {
  readonly name: string
  readonly folder: string
  readonly revealToken: string
  readonly note: string | undefined
}

type Progress = (done: number, text: string) => void

/**
 * Paints the plan and asks where to put it.
 * @returns null when the person cancelled the save dialog; error `cancelled` when they stopped the painting
 */
export async function runExport(
  plan: OpenPlan,
  options: ExportOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<ExportOutcome | null>> {
  progress(0.05, t().dialogs.exporting.drawing)
  const scene = pictureOf(plan, options)
  if (!scene.ok) return scene
  const content =
    options.format === 'svg' ? await svg(scene.value, options) : await png(scene.value, options, progress, signal)
  if (!content.ok) return content
  if (signal.aborted) return fail('cancelled', t().dialogs.exporting.cancelled)
  progress(0.9, t().dialogs.exporting.saving)
  const suggestedName = `${fileStem(plan.doc.plan.title)}.${options.format}`
  const { handle } = useDocument.getState().file
  const saved = await bridge().exports.save({
    suggestedName,
    format: options.format,
    bytes: content.value.bytes,
    ...(handle === undefined ? {} : { handle }),
  })
  if (!saved.ok) return saved
  return ok(saved.value === null ? null : { ...saved.value, note: content.value.note })
}

/** The scene to paint, in the chosen theme, with title block and legend. */
export function pictureOf(plan: OpenPlan, options: Pick<ExportOptions, 'theme' | 'cards'>): Result<Scene> {
  const whole = pictureOfPlan(plan, options.theme, true)
  if (options.cards.length === 0) return ok(whole)
  const part = sceneOfCards(whole, branchOf(plan.index, options.cards))
  return part ? ok(part) : fail('nothing-drawn', t().dialogs.exporting.nothingDrawn)
}

interface Content {
  readonly bytes: string | Uint8Array<ArrayBuffer>
  readonly note: string | undefined
}

async function svg(scene: Scene, { transparent, scale, embedFont }: ExportOptions): Promise<Result<Content>> {
  const font = embedFont ? { embedFont: { ...(await fontData()), format: 'truetype' as const } } : {}
  return ok({ bytes: sceneToSvg(scene, { transparent, scale, ...font }), note: undefined })
}

async function png(
  scene: Scene,
  { transparent, scale }: ExportOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<Content>> {
  return renderPng({ scene, scale, transparent }, progress, signal)
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

/** The plan's title as a file name without an extension. */
export function fileStem(title: string): string {
  const clean = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  return [...clean].slice(0, 80).join('') || t().dialogs.exporting.fileName
}
