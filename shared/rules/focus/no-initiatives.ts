import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { hasTarget } from '../definition/target/hasTarget'
import { setStatus } from '../fixes'
import type { Fix } from '../types'
import { capitalised } from '../words'

const NO_REPORTS = [] as const

export const noInitiatives = cardRule({
  id: 'no-initiatives',
  title: 'A number, but no how',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  docs: {
    what: 'Looks at drivers that state a target, in a measure or in the title. Speaks when no draft or active initiative hangs from one.',
    why: 'Many leaders do not choose any initiatives: they simply set goals for revenue, with no real focus on HOW. A number that nobody has a way to reach is a wish.',
    bad: '“New customers: +$4M” with nothing below it.',
    good: '“New customers: +$4M” through one initiative, “Win 20 clinics by Q4”.',
    fix: 'Choose the one thing that will make the number come true, and add it as an initiative.',
  },
  options: NO_OPTIONS,
  check(node, { index, label }) {
    const initiatives = index
      .children(node.id)
      .flatMap((id) => index.node(id) ?? [])
      .filter(({ kind }) => kind === 'initiative')
    if (initiatives.some(isLive) || !hasTarget(index, node)) return NO_REPORTS
    const message = `${capitalised(cardName(index.doc, node))} has a number but no how: no ${label('initiative')} hangs from it.`
    return [{ nodeIds: [node.id], message, fixes: () => fixesFor(node, initiatives, index, label('initiative')) }]
  },
})

function fixesFor(node: PlanNode, resting: readonly PlanNode[], index: PlanIndex, word: string): Fix[] {
  const parked = resting.find(({ status }) => status === 'parked')
  return [
    ...(parked === undefined ? [] : [setStatus(`Make ${cardName(index.doc, parked)} active`, [parked.id], 'active')]),
    { title: `Add the first ${word}`, call: { id: 'card.add', params: { kind: 'initiative', parentId: node.id } } },
  ]
}
