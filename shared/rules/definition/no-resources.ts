import { t } from '../../messages/language'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { reportMissingText } from './missingText'

export const noResources = cardRule({
  id: 'no-resources',
  area: 'definition',
  severity: 'info',
  kinds: ['initiative'],
  options: NO_OPTIONS,
  check(node, context) {
    const text = node.kind === 'initiative' ? node.resources : undefined
    return reportMissingText(node, 'resources', text, t().rules['no-resources'], context)
  },
})
