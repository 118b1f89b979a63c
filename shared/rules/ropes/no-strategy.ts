import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { NODE_KINDS } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { setStatus } from '../fixes'
import type { Fix, RuleContext } from '../types'

export const noStrategy = planRule({
  id: 'no-strategy',
  area: 'ropes',
  severity: 'error',
  options: NO_OPTIONS,
  check(context) {
    const { index, label } = context
    // A live strategy always holds at least one rope, whole or cut, so the total answers without a walk.
    const { ropes, cards } = index.totals()
    // Nothing is missing in a plan that has not been begun.
    if (ropes > 0 || NODE_KINDS.every((kind) => cards[kind] === 0)) return []
    const message = t().rules['no-strategy'].message(label('strategy'))
    return [{ nodeIds: [], message, fixes: () => fixesFor(context) }]
  },
})

function fixesFor({ index, label }: RuleContext<unknown>): Fix[] {
  const resting = index.cards('strategy').slice(0, 2)
  return [
    ...resting.map((node) => setStatus(t().fixes.makeActive(cardName(index.doc, node)), [node.id], 'active')),
    { title: t().fixes.add(label('strategy')), call: { id: 'card.add', params: { kind: 'strategy' } } },
  ]
}
