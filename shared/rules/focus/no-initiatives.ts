import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { hasTarget } from '../definition/target/hasTarget'
import { setStatus } from '../fixes'
import type { Fix } from '../types'

const NO_REPORTS = [] as const

export const noInitiatives = cardRule({
  id: 'no-initiatives',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  options: NO_OPTIONS,
  check(node, { index, label }) {
    const initiatives = index.childCards(node.id).filter(({ kind }) => kind === 'initiative')
    if (initiatives.some(isLive) || !hasTarget(index, node)) return NO_REPORTS
    const message = t().rules['no-initiatives'].message(capital(cardName(index.doc, node)), label('initiative'))
    return [{ nodeIds: [node.id], message, fixes: () => fixesFor(node, initiatives, index, label('initiative')) }]
  },
})

function fixesFor(node: PlanNode, resting: readonly PlanNode[], index: PlanIndex, word: string): Fix[] {
  const parked = resting.find(({ status }) => status === 'parked')
  return [
    ...(parked === undefined
      ? []
      : [setStatus(t().fixes.makeActive(cardName(index.doc, parked)), [parked.id], 'active')]),
    {
      title: t().rules['no-initiatives'].addFirst(word),
      call: { id: 'card.add', params: { kind: 'initiative', parentId: node.id } },
    },
  ]
}
