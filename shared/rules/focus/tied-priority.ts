import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { groupRule, NO_OPTIONS } from '../defineRule'
import { editField, setFields } from '../fixes'
import { nextPriority } from './nextPriority'

export const tiedPriority = groupRule({
  id: 'tied-priority',
  area: 'focus',
  severity: 'warning',
  kinds: ['driver'],
  smallest: 2,
  options: NO_OPTIONS,
  groups(node) {
    return node.kind === 'driver' && node.priority !== undefined ? String(node.priority) : undefined
  },
  check(priority, [first, ...others], { index }) {
    if (first === undefined) return []
    return others.map((node) => ({
      nodeIds: [node.id, first.id],
      message: t().rules['tied-priority'].message(
        capital(cardName(index.doc, node)),
        cardName(index.doc, first),
        String(priority),
      ),
      fixes: () => {
        const next = nextPriority(index)
        return [
          setFields(t().rules['missing-priority'].make(next), node.id, { priority: next }),
          editField(t().rules['missing-priority'].other, node.id, 'priority'),
        ]
      },
    }))
  },
})
