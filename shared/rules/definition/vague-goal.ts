import * as z from 'zod'
import { cardName } from '../../model/labels'
import { cardRule } from '../defineRule'
import { editField } from '../fixes'
import { capitalised } from '../words'
import { hasTarget } from './target/hasTarget'

const NO_REPORTS = [] as const
const options = z.object({
  levels: z
    .array(z.enum(['driver', 'initiative']))
    .default(['driver', 'initiative'])
    .describe('Levels whose cards need a target.'),
})
type Options = z.infer<typeof options>

export const vagueGoal = cardRule<Options>({
  id: 'vague-goal',
  title: 'A good intention, not a goal',
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative'],
  docs: {
    what: 'Looks at drivers and initiatives. Speaks when no measure has a target and the title states none either: no “from what to what”, no count, no amount, no percentage, no result with a date, and no one thing to win by name (“Win the Ford contract”: signed or not). Years, quarters, versions and names with numbers in them (“Plan 2027”, “Q3 push”, “ISO 9001”) are no targets, a date does not make a mere direction a goal (“work on cross-selling by June”), and some things count for nothing (“four pillars of growth”).',
    why: '“Improve our close rate” or “get more new clients” are good intentions, but hardly well-defined initiatives. The best companies set a goal around the initiative, so that everyone knows when it is reached.',
    bad: '“Improve our close rate”. “Get more new clients”. “Sell more!”',
    good: '“Improve close rate from 40% to 50%”. “Acquire 10 new clients by Q3”.',
    fix: 'Add a measure with a target: from what to what, or how many, and by when.',
  },
  options,
  check(node, { index, options: { levels } }) {
    if (node.kind !== 'driver' && node.kind !== 'initiative') return NO_REPORTS
    if (!levels.includes(node.kind) || hasTarget(index, node)) return NO_REPORTS
    const name = capitalised(cardName(index.doc, node))
    return [
      {
        nodeIds: [node.id],
        message: `${name} is a good intention without a target: say from what to what, or how many, and by when.`,
        fixes: [
          editField('Add a measure with a target', node.id, 'measures'),
          editField('Put the target into the title', node.id, 'title'),
        ],
      },
    ]
  },
})
