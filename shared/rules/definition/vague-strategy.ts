import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import { saysNothing } from '../words'
import { findTarget } from './target/findTarget'
import { hasTarget } from './target/hasTarget'
import { fitsAnyCompany, particularWords } from './target/particularWords'

const NO_REPORTS = [] as const
/** A whole sentence needs more particular words than a title to say something. */
const PARTICULAR_WORDS_IN_WHAT = 3

export const vagueStrategy = cardRule({
  id: 'vague-strategy',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy'],
  options: NO_OPTIONS,
  check(node, { index }) {
    if (node.kind !== 'strategy') return NO_REPORTS
    if (!fitsAnyCompany(node.title) || particularWords(node.what ?? '') >= PARTICULAR_WORDS_IN_WHAT) return NO_REPORTS
    if (hasTarget(index, node) || statesTarget(node.what) || statesTarget(node.why)) return NO_REPORTS
    const name = capital(cardName(index.doc, node))
    return [
      {
        nodeIds: [node.id],
        message: t().rules['vague-strategy'].message(name),
        fixes: [
          editField(t().rules['vague-strategy'].writeCharge, node.id, 'what'),
          editField(t().rules['vague-strategy'].addMeasure, node.id, 'measures'),
        ],
      },
    ]
  },
})

function statesTarget(text: string | undefined): boolean {
  return text !== undefined && !saysNothing(text) && findTarget(text) !== undefined
}
