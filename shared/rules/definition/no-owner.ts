import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import { ownersNearby } from '../ownersNearby'

const NO_REPORTS = [] as const

export const noOwner = cardRule({
  id: 'no-owner',
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative'],
  options: NO_OPTIONS,
  check(node, { index }) {
    if (node.ownerId !== undefined && index.doc.people[node.ownerId] !== undefined) return NO_REPORTS
    return [
      {
        nodeIds: [node.id],
        message: () => t().rules['no-owner'].message(capital(cardName(index.doc, node))),
        fixes: () => [...ownersNearby(index, node), editField(t().rules['no-owner'].name, node.id, 'ownerId')],
      },
    ]
  },
})
