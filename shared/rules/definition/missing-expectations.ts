import { t } from '../../messages/language'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

export const missingExpectations = cardRule({
  id: 'missing-expectations',
  area: 'definition',
  severity: 'warning',
  kinds: ['initiative'],
  options: NO_OPTIONS,
  check(node, context) {
    const text = node.kind === 'initiative' ? node.expectations : undefined
    return reportMissingText(node, 'expectations', text, t().rules['missing-expectations'], context)
  },
})
