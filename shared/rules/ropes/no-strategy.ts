import { cardName } from '../../model/labels'
import { NO_OPTIONS, planRule } from '../defineRule'
import { setStatus } from '../fixes'
import type { Fix, RuleContext } from '../types'

export const noStrategy = planRule({
  id: 'no-strategy',
  title: 'The plan has no strategy',
  area: 'ropes',
  severity: 'error',
  docs: {
    what: 'Looks for a strategy card that is a draft or active. Speaks once, for the plan as a whole, when there is none.',
    why: 'The strategy is the ceiling that every rope hangs from. Without it nobody can say why a goal, an initiative or a Tuesday’s calls matter, and every card below hangs from nothing.',
    bad: 'A plan that starts with “New customers”, “Cross-selling” and “Margin”, with nothing above them.',
    good: '“Become the first choice of food plants in the Midwest”, with the charge and the reason written down, and the drivers hanging from it.',
    fix: 'Add the company’s strategic objective on the top level and hang the growth drivers from it. If it is parked or closed, make it active again.',
  },
  options: NO_OPTIONS,
  check(context) {
    const { index, label } = context
    // A live strategy always holds at least one rope, whole or cut, so the total answers without a walk.
    if (index.totals().ropes > 0) return []
    const message = `The plan has no ${label('strategy')}: there is no ceiling for the ropes to hang from.`
    return [{ nodeIds: [], message, fixes: () => fixesFor(context) }]
  },
})

function fixesFor({ index, label }: RuleContext<unknown>): Fix[] {
  const resting = index.cards('strategy').slice(0, 2)
  return [
    ...resting.map((node) => setStatus(`Make ${cardName(index.doc, node)} active`, [node.id], 'active')),
    { title: `Add a ${label('strategy')}`, call: { id: 'card.add', params: { kind: 'strategy' } } },
  ]
}
