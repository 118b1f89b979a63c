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

/** In the middle of its period, with a target behind its pace, one ahead of it, and others that nobody reported on. */
function underWay(doc: PlanDocument): PlanDocument {
  const period = { id: 'fy', title: 'FY 2026/27', start: '2026-07-01', end: '2027-12-31' }
  Object.assign(doc.periods, { fy: period })
  const reports = { d1: 16, i2: 6 }
  for (const [nodeId, value] of Object.entries(reports)) {
    const measure = Object.values(doc.measures).find((one) => one.nodeId === nodeId)
    Object.assign(doc.checkIns, { [nodeId]: { id: nodeId, date: '2026-11-02', measureId: measure?.id, value } })
  }
  return doc
}

const small = (): PlanDocument => underWay(byHand(smallPlan(), 2))

/** The pictures kept in golden/, and how each is drawn. After a wanted change: node scripts/updateGoldenSvgs.mjs, then look at them. */
export const GOLDEN: readonly { readonly name: string; draw(): string }[] = [
  { name: 'small-light', draw: () => sceneToSvg(sceneOf(small())) },
  { name: 'small-dark', draw: () => sceneToSvg(sceneOf(small(), 'dark')) },
  { name: 'small-contrast', draw: () => sceneToSvg(sceneOf(small(), 'contrast')) },
  { name: 'small-print', draw: () => sceneToSvg(sceneOf(small(), 'print')) },
  { name: 'small-folded', draw: () => sceneToSvg(sceneOf(small(), 'light', { collapsed: new Set(['d1', 'i2']) })) },
  { name: 'odd-titles', draw: () => sceneToSvg(sceneOf(byHand(oddPlan(), 6))) },
]
