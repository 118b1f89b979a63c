import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

const MISSING = {
  field: 'expectations',
  gap: 'does not say what is expected of people',
  fix: 'Say what is expected of people',
}

export const missingExpectations = cardRule({
  id: 'missing-expectations',
  title: 'Nobody says what is expected of people',
  area: 'definition',
  severity: 'warning',
  kinds: ['initiative'],
  docs: {
    what: 'Looks at initiatives. Speaks when the field “what is expected of people” is empty or holds a placeholder.',
    why: 'The rope reaches the ground only when every person knows what to do differently. 84 % of managers believe that they made expectations clear; 39 % of the reps say the same. What is not written down lives in the first group only.',
    bad: '“Win 20 clinics”, announced in a kick-off and never put into words.',
    good: 'Expected: “Every rep calls five clinics a day from the list and brings two site visits a week to the Friday meeting.”',
    fix: 'Write what managers and reps are to do, in words that can be checked in a one-on-one.',
  },
  options: NO_OPTIONS,
  check(node, context) {
    return reportMissingText(node, node.kind === 'initiative' ? node.expectations : undefined, MISSING, context)
  },
})
