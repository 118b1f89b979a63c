import { readFileSync } from 'node:fs'
import { embedFont } from '../exporters/font/embedFont'
import { type SvgOptions, sceneToSvg } from '../exporters/svg'
import type { Exported } from '../exporters/types'
import { ok, type Result } from '../result'
import type { Scene } from '../scene/types'
import { findFonts } from './fontFiles'

/**
 * Draws a scene as an SVG that looks the same everywhere: the characters it uses travel inside the file.
 * @returns the file's text, with a note where the font files were not found and the reader's own fonts must do
 */
export function sceneSvg(scene: Scene, options: SvgOptions = {}): Result<Exported<string>> {
  const fonts = findFonts()
  if (!fonts.ok) return ok({ content: sceneToSvg(scene, options), notes: [fonts.error] })
  const [regular, semiBold] = fonts.value.map((file) => new Uint8Array(readFileSync(file)))
  if (regular === undefined || semiBold === undefined) return ok({ content: sceneToSvg(scene, options), notes: [] })
  return ok({ content: sceneToSvg(scene, { ...options, embedFont: embedFont(scene, regular, semiBold) }), notes: [] })
}
