import * as z from 'zod'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { LinkId, NodeId } from '../../schema/ids'
import { planNode } from '../../schema/nodes'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'
import { mergedFields } from './mergedFields'
import { removeCards } from './remove'

const params = z.object({ intoId: z.string(), fromId: z.string() })
/** Merges one card into another of its level: all that it says, carries and is measured by goes over; nothing is lost. */
export const mergeCards: Command<z.infer<typeof params>> = {
  id: 'card.merge',
  params,
  label: ({ intoId }, index) => {
    const into = index.node(intoId)
    return into === undefined ? t().commands.merge : t().commands.mergeInto(cardName(index.doc, into, 30))
  },
  run(draft, { intoId, fromId }, { index }) {
    const into = index.node(intoId)
    const from = index.node(fromId)
    if (into === undefined || from === undefined) return fail('no-such-card', t().commands.refused.cardGone)
    if (into.id === from.id) return fail('same-card', t().commands.refused.mergeSelf)
    if (into.kind !== from.kind) return fail('wrong-level', t().commands.refused.mergeLevels)
    const merged = withFields(planNode, into, mergedFields(index.doc, into, from))
    if (!merged.ok)
      return fail('too-much', t().commands.refused.tooLongTogether(merged.error.message), merged.error.path)
    const links = relink(index, into.id, from.id)
    const notes = linkNotes(index, into.id, from.id)
    const target = draft.nodes[into.id]
    if (target !== undefined) assignChanges(target, merged.value)
    const kept = ownedBy(index, from.id)
    removeCards(draft, index, new Set([from.id]))
    for (const link of links) draft.links[link.id] = link
    for (const [id, note] of notes) Object.assign(draft.links[id] ?? {}, { note })
    for (const measure of kept.measures) draft.measures[measure.id] = { ...measure, nodeId: into.id }
    for (const milestone of kept.milestones) draft.milestones[milestone.id] = { ...milestone, nodeId: into.id }
    for (const checkIn of kept.checkIns)
      draft.checkIns[checkIn.id] = checkIn.nodeId === from.id ? { ...checkIn, nodeId: into.id } : checkIn
    return ok({ select: [into.id] })
  },
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

/** The notes of links that both cards have, joined on the one that stays. */
function linkNotes(index: PlanIndex, into: NodeId, from: NodeId): (readonly [LinkId, string])[] {
  const twins = [
    ...index.childLinks(from).map((link) => [link, index.link(into, link.childId)] as const),
    ...index.parentLinks(from).map((link) => [link, index.link(link.parentId, into)] as const),
  ]
  return twins.flatMap(([link, twin]) => {
    if (twin === undefined || link.note === undefined || link.note === twin.note) return []
    return [[twin.id, [twin.note, link.note].filter(Boolean).join('\n')] as const]
  })
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
