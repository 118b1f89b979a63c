import type { NodeKind } from '../../schema/nodes'

/** All measures of a card in pixels, on the 4 px grid. */
export const GRID = 4
export const RADIUS = 8
export const BAR = 4
/** Centre of the icon and owner column. */
export const ICON_X = 24
/** Where titles and chips begin. */
export const TEXT_X = 40
export const PAD_X = 12
export const PAD_Y = 12
export const ROW = 20
/** A title longer than this ends in an ellipsis. */
export const TITLE_LINES = 3
export const EYEBROW_LINE = 16
export const GAP = 8
/** How far a badge or a fold pill may stand out beyond the card's edges. */
export const OVERHANG = 10
/** Room that a card keeps free below itself for a frayed rope end with its words. */
export const STUB_ROOM = 36
export const FOLD_ROOM = 12

interface KindSizes {
  readonly width: number
  readonly titleSize: number
  readonly titleLine: number
}

const STANDARD: KindSizes = { width: 220, titleSize: 14, titleLine: 20 }

/** The strategy is the ceiling: wider, in larger type. All others share one width so that columns line up. */
export function kindSizes(kind: NodeKind): KindSizes {
  return kind === 'strategy' ? { width: 340, titleSize: 17, titleLine: 24 } : STANDARD
}

/** Half of Inter's cap height, in em: centres capitals and figures on a line. */
const HALF_CAP = 0.364

/** The baseline that centres text of a size in a row, from the row's top. */
export function baseline(top: number, height: number, size: number): number {
  return Math.round((top + height / 2 + size * HALF_CAP) * 10) / 10
}
