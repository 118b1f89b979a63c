import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import { ownersNearby } from '../ownersNearby'
import { capitalised } from '../words'

const NO_REPORTS = [] as const

export const noOwner = cardRule({
  id: 'no-owner',
  title: 'Nobody owns it',
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative'],
  docs: {
    what: 'Looks at drivers and initiatives. Speaks when no owner is set, or the owner is no longer among the people of the plan. An activity that nobody has is reported as a cut rope.',
    why: 'What everybody owns, nobody does. One name is who answers for it in the quarterly review; many may help.',
    bad: '“Win 20 clinics”, owned by “the sales team”, which is to say by nobody.',
    good: '“Win 20 clinics”, owned by Dana Whitfield, regional manager.',
    fix: 'Name one person. Others take part through the activities below.',
  },
  options: NO_OPTIONS,
  check(node, { index }) {
    if (node.ownerId !== undefined && index.doc.people[node.ownerId] !== undefined) return NO_REPORTS
    const name = capitalised(cardName(index.doc, node))
    return [
      {
        nodeIds: [node.id],
        message: `${name} has no owner: nobody answers for it.`,
        fixes: () => [...ownersNearby(index, node), editField('Name an owner', node.id, 'ownerId')],
      },
    ]
  },
})
