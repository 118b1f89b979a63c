import { capital } from '../../messages/capital'
import { cardName } from '../../model/labels'
import type { PlanNode } from '../../schema/nodes'
import { editField } from '../fixes'
import type { Report, RuleContext } from '../types'
import { saysNothing } from '../words'

const NO_REPORTS = [] as const

/** What to say when a text field of a card says nothing. */
interface Words {
  message(card: string): string
  readonly fix: string
}

/** Reports a card whose text field is missing, blank or a placeholder such as "tbd". */
export function reportMissingText(
  node: PlanNode,
  field: string,
  text: string | undefined,
  words: Words,
  { index }: RuleContext<unknown>,
): readonly Report[] {
  if (!saysNothing(text)) return NO_REPORTS
  return [
    {
      nodeIds: [node.id],
      message: () => words.message(capital(cardName(index.doc, node))),
      fixes: () => [editField(words.fix, node.id, field)],
    },
  ]
}
