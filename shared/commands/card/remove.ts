import * as z from 'zod'
import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Command } from '../types'

const params = z.object({ ids: z.array(z.string()).min(1), branch: z.boolean().optional() })

/** Deletes cards with their links, measures and milestones. With `branch`, also what then hangs from nothing below them. */
export const deleteCards: Command<z.infer<typeof params>> = {
  id: 'card.delete',
  params,
  label({ ids }, index) {
    const kind = index.node(ids[0] ?? '')?.kind
    return ids.length === 1 && kind !== undefined
      ? t().commands.deleteCard(levelName(index.doc, kind))
      : t().commands.deleteCards(ids.length)
  },
  run(draft, { ids, branch }, { index }) {
    const known = ids.filter((id) => index.has(id)) as NodeId[]
    if (known.length === 0) return fail('no-such-card', t().commands.refused.cardGone)
    const doomed = new Set<NodeId>(known)
    if (branch === true) addBranch(index, doomed)
    removeCards(draft, index, doomed)
    const next = known.map((id) => index.parents(id)[0]).find((id) => id !== undefined && !doomed.has(id))
    return ok({ select: next === undefined ? [] : [next] })
  },
}

/** Adds every card below that has no parent left outside. */
function addBranch(index: PlanIndex, doomed: Set<NodeId>): void {
  const open = [...doomed]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const child of index.children(id)) {
      if (doomed.has(child) || index.parents(child).some((parent) => !doomed.has(parent))) continue
      doomed.add(child)
      open.push(child)
    }
  }
}

/** Takes cards out of a draft with everything that only makes sense on them. Reviews and snapshots keep their history. */
export function removeCards(draft: PlanDocument, index: PlanIndex, doomed: ReadonlySet<NodeId>): void {
  const subjects = new Set<string>(doomed)
  for (const id of doomed) {
    delete draft.nodes[id]
    for (const link of [...index.parentLinks(id), ...index.childLinks(id)]) delete draft.links[link.id]
    for (const measure of index.measures(id)) {
      subjects.add(measure.id)
      delete draft.measures[measure.id]
    }
    for (const milestone of index.milestones(id)) {
      subjects.add(milestone.id)
      delete draft.milestones[milestone.id]
    }
    for (const part of [draft.canvas.positions, draft.canvas.pins, draft.canvas.collapsed])
      if (id in part) delete part[id]
  }
  dropCheckIns(draft, index.doc, subjects)
  for (const suppression of Object.values(index.doc.suppressions)) {
    if (suppression.nodeId !== undefined && doomed.has(suppression.nodeId)) delete draft.suppressions[suppression.id]
  }
}

/** Removes the check-ins against measures, milestones or cards that go. */
export function dropCheckIns(draft: PlanDocument, doc: PlanDocument, subjects: ReadonlySet<string>): void {
  for (const checkIn of Object.values(doc.checkIns)) {
    const subject = checkIn.measureId ?? checkIn.milestoneId ?? checkIn.nodeId
    if (subject !== undefined && subjects.has(subject)) delete draft.checkIns[checkIn.id]
  }
}
