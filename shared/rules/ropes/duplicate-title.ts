import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import type { PlanDocument } from '../../schema/document'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import type { Report } from '../types'
import { saysNothing } from '../words'

export const duplicateTitle = groupRule({
  id: 'duplicate-title',
  area: 'ropes',
  severity: 'warning',
  kinds: NODE_KINDS,
  smallest: 2,
  options: NO_OPTIONS,
  groups(node) {
    const title = comparable(node.title)
    return saysNothing(title) ? undefined : hashOf(title, hashOf(doerOf(node), levelOf(node.kind)))
  },
  check(_group, members, { index, label }) {
    // Different titles may share a hash, so the titles themselves decide.
    const firsts = new Map<string, PlanNode>()
    return members.flatMap((node) => {
      const name = `${node.kind} ${doerOf(node)} ${comparable(node.title)}`
      const first = firsts.get(name)
      if (first === undefined) firsts.set(name, node)
      return first === undefined ? [] : [report(node, first, label(node.kind), index.doc)]
    })
  },
})

function report(node: PlanNode, first: PlanNode, level: string, doc: PlanDocument): Report {
  const words = t().rules['duplicate-title']
  return {
    nodeIds: [node.id, first.id],
    message: words.message(level, cardName(doc, first)),
    fixes: [
      {
        title: words.merge,
        call: { id: 'card.merge', params: { intoId: first.id, fromId: node.id } },
      },
      editField(words.rename, node.id, 'title'),
    ],
  }
}

/** The same activity is done by many; only one person's two copies of it are duplicates. */
function doerOf(node: PlanNode): string {
  if (node.kind !== 'activity') return ''
  const owner = node.ownerId ?? ''
  return node.peopleIds === undefined && node.role === undefined
    ? owner
    : [owner, ...(node.peopleIds ?? []), node.role ?? ''].join('+')
}

/** Most titles are plain and need no more than lower case. */
const NEEDS_WORK = /[^ -~]|^ | {2}| $|[.!?:;,]$/

function comparable(title: string): string {
  const lower = title.toLowerCase()
  if (!NEEDS_WORK.test(lower)) return lower
  const line = lower.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return line.replace(/[\s.!?…:;,]+$/, '')
}

/**
 * A hash of a text (FNV-1a over UTF-16 units): naming 100,000 groups by number is three times as fast as by text. Of 32 bits
 * two are left out, so that the engine keeps it as a small integer everywhere.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 2
}
