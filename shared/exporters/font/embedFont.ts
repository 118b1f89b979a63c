import type { FontWeight } from '../../scene/text/measure'
import type { Mark, Scene } from '../../scene/types'
import { toBase64 } from './base64'
import { subsetFont } from './subsetFont'

/** Inter's two weights as base64, as `sceneToSvg` embeds them. */
export interface EmbeddedFont {
  readonly regular: string
  readonly semiBold: string
  readonly format: 'truetype' | 'woff2'
}

function* marksOf(scene: Scene): Generator<Mark> {
  for (const card of scene.cards) yield* card.marks
  for (const stub of scene.stubs) yield* stub.marks
  for (const lane of scene.lanes) yield* lane.labelMarks
  yield* scene.furniture
}

/** All different characters that a scene writes in one weight. */
function charactersOf(scene: Scene, weight: FontWeight): string {
  const used = new Set<string>(' ')
  for (const mark of marksOf(scene)) {
    if (mark.type === 'text' && mark.weight === weight) for (const character of mark.text) used.add(character)
  }
  return [...used].join('')
}

/**
 * Cuts Inter down to what a scene writes.
 * @param regular the bytes of Inter-Regular.ttf
 * @param semiBold the bytes of Inter-SemiBold.ttf
 */
export function embedFont(scene: Scene, regular: Uint8Array, semiBold: Uint8Array): EmbeddedFont {
  const cut = (bytes: Uint8Array, weight: FontWeight): string =>
    toBase64(subsetFont(bytes, charactersOf(scene, weight), weight))
  return { regular: cut(regular, 400), semiBold: cut(semiBold, 600), format: 'truetype' }
}
