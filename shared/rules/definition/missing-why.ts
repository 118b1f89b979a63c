import { t } from '../../messages/language'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

export const missingWhy = cardRule({
  id: 'missing-why',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy', 'initiative'],
  options: NO_OPTIONS,
  check(node, context) {
    const why = node.kind === 'activity' ? undefined : node.why
    return reportMissingText(node, 'why', why, t().rules['missing-why'], context)
  },
})
