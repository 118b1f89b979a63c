import * as z from 'zod'
import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { cardRule } from '../defineRule'
import { editField } from '../fixes'
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
  area: 'definition',
  severity: 'warning',
  kinds: ['driver', 'initiative'],
  options,
  check(node, { index, options: { levels } }) {
    if (node.kind !== 'driver' && node.kind !== 'initiative') return NO_REPORTS
    if (!levels.includes(node.kind) || hasTarget(index, node)) return NO_REPORTS
    return [
      {
        nodeIds: [node.id],
        message: () => t().rules['vague-goal'].message(capital(cardName(index.doc, node))),
        fixes: () => [
          editField(t().rules['vague-goal'].addMeasure, node.id, 'measures'),
          editField(t().rules['vague-goal'].intoTitle, node.id, 'title'),
        ],
      },
    ]
  },
})
