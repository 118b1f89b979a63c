import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

const MISSING = { field: 'why', gap: 'does not say why it matters', fix: 'Say why it matters' }

export const missingWhy = cardRule({
  id: 'missing-why',
  title: 'Nobody says why',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy', 'initiative'],
  docs: {
    what: 'Looks at strategies and initiatives. Speaks when the field “why” is empty or holds a placeholder such as “tbd”.',
    why: 'Communicating a plan is a form of change management: people follow when they know WHY the company is focused here. Managers overrate how clear they are: in published research 84 % of managers said they had made things clear, and 39 % of their reps agreed.',
    bad: 'The initiative “Win 20 clinics”, with nothing under “why”.',
    good: 'Why: “Clinics buy every month and stay for years; three of our ten best customers are clinics, and no competitor has a service team in the state.”',
    fix: 'Write one or two sentences that a rep can repeat to a customer.',
  },
  options: NO_OPTIONS,
  check(node, context) {
    const why = node.kind === 'activity' ? undefined : node.why
    return reportMissingText(node, why, MISSING, context)
  },
})
