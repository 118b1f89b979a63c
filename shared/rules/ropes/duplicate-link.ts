import { cardName } from '../../model/labels'
import { isLive } from '../../model/levels'
import { NO_OPTIONS, planRule } from '../defineRule'
import { deleteLinks } from '../fixes'
import { capitalised } from '../words'

export const duplicateLink = planRule({
  id: 'duplicate-link',
  title: 'Linked twice to the same card',
  area: 'ropes',
  severity: 'warning',
  docs: {
    what: 'Looks at the links of every draft or active card to what is above it. Speaks when an earlier link already joins the same two cards.',
    why: 'A doubled rope carries nothing more, but it is counted twice: the plan seems better tied to the ceiling than it is. Such links come from merged files and imports.',
    bad: '“Win 20 clinics” is linked to “New customers” twice, once with a note and once without.',
    good: 'One link, with the note that says how the initiative contributes.',
    fix: 'Remove the second link. Keep a note worth keeping by writing it on the first.',
  },
  options: NO_OPTIONS,
  check({ index }) {
    return index.linkFaults().flatMap(({ linkId, fault }) => {
      const link = fault === 'duplicate' ? index.doc.links[linkId] : undefined
      const parent = index.node(link?.parentId ?? '')
      const child = index.node(link?.childId ?? '')
      if (parent === undefined || child === undefined || !isLive(child)) return []
      const message = `${capitalised(cardName(index.doc, child))} is linked more than once to ${cardName(index.doc, parent)}.`
      return [
        {
          nodeIds: [child.id, parent.id],
          key: linkId,
          message,
          fixes: [deleteLinks('Remove the extra link', [linkId])],
        },
      ]
    })
  },
})
