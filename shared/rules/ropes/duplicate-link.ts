import { cardName } from '../../model/labels'
import { NODE_KINDS } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { deleteLinks } from '../fixes'
import { capitalised } from '../words'

const NO_REPORTS = [] as const

export const duplicateLink = cardRule({
  id: 'duplicate-link',
  title: 'Linked twice to the same card',
  area: 'ropes',
  severity: 'warning',
  kinds: NODE_KINDS,
  docs: {
    what: 'Looks at the links of every draft or active card to what is above it. Speaks when an earlier link already joins the same two cards.',
    why: 'A doubled rope carries nothing more, but it is counted twice: the plan seems better tied to the ceiling than it is. Such links come from merged files and imports.',
    bad: '“Win 20 clinics” is linked to “New customers” twice, once with a note and once without.',
    good: 'One link, with the note that says how the initiative contributes.',
    fix: 'Remove the second link. Keep a note worth keeping by writing it on the first.',
  },
  options: NO_OPTIONS,
  check(node, { index }) {
    const links = index.parentLinks(node.id)
    if (links.length < 2) return NO_REPORTS
    return links.flatMap((link, i) => {
      const parent = index.node(link.parentId)
      const isFirst = links.findIndex(({ parentId }) => parentId === link.parentId) === i
      if (parent === undefined || isFirst) return []
      const message = `${capitalised(cardName(index.doc, node))} is linked more than once to ${cardName(index.doc, parent)}.`
      return [
        {
          nodeIds: [node.id, parent.id],
          key: link.id,
          message,
          fixes: [deleteLinks('Remove the extra link', [link.id])],
        },
      ]
    })
  },
})
