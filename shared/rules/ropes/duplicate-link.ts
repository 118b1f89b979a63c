import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'

export const duplicateLink = planRule({
  id: 'duplicate-link',
  area: 'ropes',
  severity: 'warning',
  options: NO_OPTIONS,
  check({ index }) {
    return index.linkFaults().flatMap(({ linkId, fault }) => {
      const link = fault === 'duplicate' ? index.doc.links[linkId] : undefined
      const parent = index.node(link?.parentId ?? '')
      const child = index.node(link?.childId ?? '')
      if (parent === undefined || child === undefined || !isLive(child)) return []
      const words = t().rules['duplicate-link']
      const message = words.message(capital(cardName(index.doc, child)), cardName(index.doc, parent))
      return [
        {
          nodeIds: [child.id, parent.id],
          key: linkId,
          message,
          fixes: [deleteLinks(words.removeLink, [linkId])],
        },
      ]
    })
  },
})
