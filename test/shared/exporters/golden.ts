import { sceneToSvg } from '../../../shared/exporters/svg'
import type { PlanDocument } from '../../../shared/schema/document'
import { oddPlan, smallPlan } from '../scene/plans'
import { sceneOf } from './scenes'

/** Puts every card by hand, so that the pictures show the drawing and not the layout of the day. */
function byHand(doc: PlanDocument, rows: number): PlanDocument {
  const seen: Record<string, number> = {}
  for (const { id, kind } of Object.values(doc.nodes)) {
    const at = seen[kind] ?? 0
    seen[kind] = at + 1
    const inColumn = kind === 'initiative' || kind === 'activity' ? rows : 1
    Object.assign(doc.canvas.positions, { [id]: { x: Math.floor(at / inColumn) * 260, y: 40 + (at % inColumn) * 160 } })
  }
  return doc
}

const small = (): PlanDocument => byHand(smallPlan(), 2)

/** The pictures kept in golden/, and how each is drawn. After a wanted change: node scripts/updateGoldenSvgs.mjs, then look at them. */
export const GOLDEN: readonly { readonly name: string; draw(): string }[] = [
  { name: 'small-light', draw: () => sceneToSvg(sceneOf(small())) },
  { name: 'small-dark', draw: () => sceneToSvg(sceneOf(small(), 'dark')) },
  { name: 'small-contrast', draw: () => sceneToSvg(sceneOf(small(), 'contrast')) },
  { name: 'small-print', draw: () => sceneToSvg(sceneOf(small(), 'print')) },
  { name: 'small-folded', draw: () => sceneToSvg(sceneOf(small(), 'light', { collapsed: new Set(['d1', 'i2']) })) },
  { name: 'odd-titles', draw: () => sceneToSvg(sceneOf(byHand(oddPlan(), 6))) },
]
