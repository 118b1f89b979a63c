import { cardName } from '../../model/labels'
import type { PlanNode } from '../../schema/nodes'
import { editField } from '../fixes'
import type { Report, RuleContext } from '../types'
import { capitalised, saysNothing } from '../words'

const NO_REPORTS = [] as const

/** What to say when a text field of a card says nothing. */
interface Missing {
  readonly field: string
  /** Follows the card's name: "does not say why it matters". */
  readonly gap: string
  readonly fix: string
}

/** Reports a card whose text field is missing, blank or a placeholder such as "tbd". */
export function reportMissingText(
  node: PlanNode,
  text: string | undefined,
  { field, gap, fix }: Missing,
  { index }: RuleContext<unknown>,
): readonly Report[] {
  if (!saysNothing(text)) return NO_REPORTS
  const message = `${capitalised(cardName(index.doc, node))} ${gap}.`
  return [{ nodeIds: [node.id], message, fixes: [editField(fix, node.id, field)] }]
}
