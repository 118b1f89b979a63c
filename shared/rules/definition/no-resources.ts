import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

const MISSING = {
  field: 'resources',
  gap: 'does not say what it needs',
  fix: 'Say which people, money and tools it needs',
}

export const noResources = cardRule({
  id: 'no-resources',
  title: 'The resources needed are not stated',
  area: 'definition',
  severity: 'info',
  kinds: ['initiative'],
  docs: {
    what: 'Looks at initiatives. Speaks when the field “resources” is empty or holds a placeholder. “None beyond the team’s time” is an answer, too.',
    why: 'An initiative takes people, money and tools from something else. If nobody has said so before the start, it is found out in the third month, when the rope is already fraying.',
    bad: '“Open the Denver branch”, with nothing under “resources”.',
    good: 'Resources: “One branch manager from 1 May, $120k for stock, four days of the CRM team.”',
    fix: 'Write down the people, the money and the tools that it needs, and who agreed to give them.',
  },
  options: NO_OPTIONS,
  check(node, context) {
    return reportMissingText(node, node.kind === 'initiative' ? node.resources : undefined, MISSING, context)
  },
})
