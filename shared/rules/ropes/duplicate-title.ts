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
    return hashOfTitle(node.title, hashOf(doerOf(node), levelOf(node.kind)))
  },
  check(_group, members, { index, label }) {
    // Different titles may share a number, so the titles themselves decide.
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

function comparable(title: string): string {
  const line = title.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim()
  return line.replace(/[\s.!?…:;,]+$/, '')
}

/** A title with fewer letters than this may be a placeholder. */
const FEW_LETTERS = 13
const LAST_ASCII = 127
const LOWER = 32

/**
 * A number that is the same for all titles that `comparable` makes the same, in one pass over the letters and without
 * a new text for each of 100,000 titles. Whatever is no letter and no digit is passed over.
 * @returns undefined for a title that says nothing
 */
function hashOfTitle(title: string, seed: number): number | undefined {
  let hash = 0x811c9dc5 ^ seed
  let letters = 0
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i)
    if (code > LAST_ASCII) return hashOfComparable(title, seed)
    const lower = code | LOWER
    if (!((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57))) continue
    letters++
    hash = Math.imul(hash ^ lower, FNV_PRIME)
  }
  return letters < FEW_LETTERS && saysNothing(comparable(title)) ? undefined : hash >>> 2
}

/** Of a title in which not all is ASCII. What it becomes may be: "ﬁne" with a ligature is compared as "fine". */
function hashOfComparable(title: string, seed: number): number | undefined {
  const line = comparable(title)
  if (saysNothing(line)) return undefined
  const ascii = hashOfTitle(line.replace(/\P{ASCII}/gu, ''), seed)
  const others = line.replace(/\p{ASCII}/gu, '')
  return others === '' ? ascii : hashOf(others, ascii ?? 0)
}

const FNV_PRIME = 0x01000193

/**
 * A hash of a text (FNV-1a over UTF-16 units): naming 100,000 groups by number is three times as fast as by text. Of 32 bits
 * two are left out, so that the engine keeps it as a small integer everywhere.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash >>> 2
}
