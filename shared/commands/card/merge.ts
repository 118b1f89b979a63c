import * as z from 'zod'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import type { Command } from '../types'
import { removeCards } from './remove'

const params = z.object({ intoId: z.string(), fromId: z.string() })
/** Texts that are joined rather than lost. */
const JOINED = [
  'what',
  'why',
  'impact',
  'expectations',
  'resources',
  'notes',
  'idealCustomer',
  'prospects',
  'criteria',
  'emphasis',
  'support',
  'accountability',
] as const

/** Merges one card into another of its level: children, parents, measures, milestones and texts go over; nothing is lost. */
export const mergeCards: Command<z.infer<typeof params>> = {
  id: 'card.merge',
  params,
  label: ({ intoId }, index) => {
    const into = index.node(intoId)
    return into === undefined ? 'Merge cards' : `Merge into ${cardName(index.doc, into, 30)}`
  },
  run(draft, { intoId, fromId }, { index }) {
    const into = index.node(intoId)
    const from = index.node(fromId)
    if (into === undefined || from === undefined) return fail('no-such-card', 'That card no longer exists.')
    if (into.id === from.id) return fail('same-card', 'A card cannot be merged into itself.')
    if (into.kind !== from.kind) return fail('wrong-level', 'Only cards of the same level can be merged.')
    joinTexts(draft, into, from)
    const links = relink(index, into.id, from.id)
    const kept = ownedBy(index, from.id)
    removeCards(draft, index, new Set([from.id]))
    for (const link of links) draft.links[link.id] = link
    for (const measure of kept.measures) draft.measures[measure.id] = { ...measure, nodeId: into.id }
    for (const milestone of kept.milestones) draft.milestones[milestone.id] = { ...milestone, nodeId: into.id }
    for (const checkIn of kept.checkIns)
      draft.checkIns[checkIn.id] = checkIn.nodeId === from.id ? { ...checkIn, nodeId: into.id } : checkIn
    return ok({ select: [into.id] })
  },
}

function joinTexts(draft: PlanDocument, into: PlanNode, from: PlanNode): void {
  const target = draft.nodes[into.id] as Record<string, unknown> | undefined
  if (target === undefined) return
  for (const field of JOINED) {
    const [a, b] = [(into as Record<string, unknown>)[field], (from as Record<string, unknown>)[field]]
    if (typeof b !== 'string' || b.trim() === '' || a === b) continue
    target[field] = typeof a === 'string' && a.trim() !== '' ? `${a}\n${b}` : b
  }
  const notes = typeof target.notes === 'string' && target.notes !== '' ? `${target.notes}\n` : ''
  target.notes = `${notes}Merged: ${from.title}`
}

/** The absorbed card's links with the remaining card in its place, without those that it already has. */
function relink(index: PlanIndex, into: NodeId, from: NodeId) {
  const down = index
    .childLinks(from)
    .filter((link) => index.link(into, link.childId) === undefined && link.childId !== into)
  const up = index
    .parentLinks(from)
    .filter((link) => index.link(link.parentId, into) === undefined && link.parentId !== into)
  return [...down.map((link) => ({ ...link, parentId: into })), ...up.map((link) => ({ ...link, childId: into }))]
}

function ownedBy(index: PlanIndex, id: NodeId) {
  const measures = index.measures(id)
  const milestones = index.milestones(id)
  const subjects = new Set<string>([id, ...measures.map((m) => m.id), ...milestones.map((m) => m.id)])
  const checkIns = Object.values(index.doc.checkIns).filter((c) =>
    subjects.has(c.measureId ?? c.milestoneId ?? c.nodeId ?? ''),
  )
  return { measures, milestones, checkIns }
}
