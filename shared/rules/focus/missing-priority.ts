import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import { nextPriority } from './nextPriority'

const NO_REPORTS = [] as const

export const missingPriority = cardRule({
  id: 'missing-priority',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  options: NO_OPTIONS,
  check(node, { index, label }) {
    if (node.kind !== 'driver' || node.priority !== undefined) return NO_REPORTS
    const words = t().rules['missing-priority']
    const message = words.message(capital(cardName(index.doc, node)), label('driver'))
    return [{ nodeIds: [node.id], message, fixes: () => fixes() }]

    function fixes() {
      const priority = nextPriority(index)
      return [setFields(words.make(priority), node.id, { priority }), editField(words.other, node.id, 'priority')]
    }
  },
})
