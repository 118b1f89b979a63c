import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

const MISSING = {
  field: 'impact',
  gap: 'does not say what it does for the company',
  fix: 'Say what it does for the company',
}

export const missingImpact = cardRule({
  id: 'missing-impact',
  title: 'The impact on the company is not stated',
  area: 'definition',
  severity: 'info',
  kinds: ['initiative'],
  docs: {
    what: 'Looks at initiatives. Speaks when the field “impact” is empty or holds a placeholder.',
    why: 'The impact on the company is one of the four things people must hear about an initiative: why we are focused here, what it does for the company, the specific goals, and what is expected of them. It is also what decides between two initiatives when time is short.',
    bad: '“Win 20 clinics”, with no word about what twenty clinics mean.',
    good: 'Impact: “$1.2M of yearly revenue at 38 % margin, and a second leg beside food plants.”',
    fix: 'Write what changes for the company when the initiative succeeds, in money or in position.',
  },
  options: NO_OPTIONS,
  check(node, context) {
    return reportMissingText(node, node.kind === 'initiative' ? node.impact : undefined, MISSING, context)
  },
})
