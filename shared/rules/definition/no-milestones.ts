import * as z from 'zod'
import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { cardRule } from '../defineRule'
import { editField } from '../fixes'

const NO_REPORTS = [] as const
const options = z.object({
  atLeast: z.number().int().min(1).default(1).describe('Fewest milestones that an initiative needs.'),
})
type Options = z.infer<typeof options>

export const noMilestones = cardRule<Options>({
  id: 'no-milestones',
  area: 'definition',
  severity: 'warning',
  kinds: ['initiative'],
  options,
  check(node, { index, options: { atLeast } }) {
    const count = index.milestones(node.id).length
    if (count >= atLeast) return NO_REPORTS
    const words = t().rules['no-milestones']
    return [
      {
        nodeIds: [node.id],
        message() {
          const name = capital(cardName(index.doc, node))
          return count === 0 ? words.none(name) : words.tooFew(name, count, atLeast)
        },
        fixes: () => [editField(words.add, node.id, 'milestones')],
      },
    ]
  },
})
