import type { Prefs } from '../../../shared/ipc/prefs'
import { t } from '../../../shared/messages/language'
import { fail, ok, type Result } from '../../../shared/result'
import { pictureOf } from '../../picture/picture'
import { type Progress, renderPng } from '../../picture/renderPng'
import { renderSvg } from '../../picture/renderSvg'
import { bridge } from '../../store/bridge'
import { type OpenPlan, useDocument } from '../../store/documentStore'

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
  /** Stands for the file. */
  readonly token: string
  readonly note: string | undefined
}

/** How much of the work it is to paint; the rest is writing the file. */
const PAINTED = 0.9

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
  const content = await paint(plan, options, (done, text) => progress(PAINTED * done, text), signal)
  if (!content.ok) return content
  if (signal.aborted) return fail('cancelled', t().dialogs.exporting.cancelled)
  progress(PAINTED, t().dialogs.exporting.saving)
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

interface Content {
  readonly bytes: string | Uint8Array<ArrayBuffer>
  readonly note: string | undefined
}

async function paint(
  plan: OpenPlan,
  { format, theme, cards, transparent, scale, embedFont }: ExportOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<Content>> {
  const scene = pictureOf(plan, theme, cards)
  if (!scene.ok) return scene
  if (format === 'png') return renderPng(scene.value, { scale, transparent }, progress, signal)
  const svg = await renderSvg(scene.value, { transparent, scale, embedFont }, progress, signal)
  return svg.ok ? ok({ bytes: svg.value, note: undefined }) : svg
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
