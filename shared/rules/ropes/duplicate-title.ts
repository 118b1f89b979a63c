import { cardName } from '../../model/labels'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import { saysNothing } from '../words'

export const duplicateTitle = groupRule({
  id: 'duplicate-title',
  title: 'Two cards say the same',
  area: 'ropes',
  severity: 'warning',
  kinds: NODE_KINDS,
  smallest: 2,
  docs: {
    what: 'Compares the titles of draft and active cards on one level, without regard to case, spacing and punctuation at the end. Speaks at every card but the first that has the title. The same activity done by different people is not a duplicate.',
    why: 'Two cards with one name are two owners who each think the other one does it, or one effort that is counted twice against the limit of three.',
    bad: '“Win 20 clinics” and “win 20 Clinics.” on the level of initiatives, under two drivers.',
    good: 'One card “Win 20 clinics” that supports both drivers: a card can hang from several parents.',
    fix: 'Merge the two, which keeps the links of both, or give them titles that tell them apart.',
  },
  options: NO_OPTIONS,
  groups(node) {
    const title = comparable(node.title)
    return saysNothing(title) ? undefined : `${node.kind} ${doerOf(node)} ${title}`
  },
  check(_group, members, { index, label }) {
    const [first, ...others] = members
    if (first === undefined) return []
    return others.map((node) => ({
      nodeIds: [node.id, first.id],
      message: `Another ${label(node.kind)} is called ${cardName(index.doc, first)} too.`,
      fixes: [
        {
          title: 'Merge it into the other one',
          call: { id: 'card.merge', params: { intoId: first.id, fromId: node.id } },
        },
        editField('Rename it', node.id, 'title'),
      ],
    }))
  },
})

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
