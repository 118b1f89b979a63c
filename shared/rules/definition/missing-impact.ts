import { t } from '../../messages/language'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

export const missingImpact = cardRule({
  id: 'missing-impact',
  area: 'definition',
  severity: 'info',
  kinds: ['initiative'],
  options: NO_OPTIONS,
  check(node, context) {
    const text = node.kind === 'initiative' ? node.impact : undefined
    return reportMissingText(node, 'impact', text, t().rules['missing-impact'], context)
  },
})
