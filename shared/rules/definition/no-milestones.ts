import * as z from 'zod'
import { cardName } from '../../model/labels'
import { cardRule } from '../defineRule'
import { editField } from '../fixes'
import { capitalised } from '../words'

const NO_REPORTS = [] as const
const options = z.object({
  atLeast: z.number().int().min(1).default(1).describe('Fewest milestones that an initiative needs.'),
})
type Options = z.infer<typeof options>

export const noMilestones = cardRule<Options>({
  id: 'no-milestones',
  title: 'No milestones on the way',
  area: 'definition',
  severity: 'warning',
  kinds: ['initiative'],
  docs: {
    what: 'Looks at initiatives. Speaks when one has no milestones, or fewer than the plan asks for.',
    why: 'A goal for December tells nobody in March whether to worry. The best companies put a plan around the goal, with specific, measurable milestones.',
    bad: '“Win 20 clinics by Q4”, with nothing to reach before Q4.',
    good: 'Target list agreed by 31 January; five clinics signed by 31 March; twelve by 30 June; twenty by 30 September.',
    fix: 'Add the steps that show the initiative is under way, each with a date.',
  },
  options,
  check(node, { index, options: { atLeast } }) {
    const count = index.milestones(node.id).length
    if (count >= atLeast) return NO_REPORTS
    const name = capitalised(cardName(index.doc, node))
    const gap = count === 0 ? 'has no milestones' : `has ${count} of at least ${atLeast} milestones`
    const message = `${name} ${gap}: nobody can tell on the way whether it is on course.`
    return [{ nodeIds: [node.id], message, fixes: [editField('Add a milestone', node.id, 'milestones')] }]
  },
})
