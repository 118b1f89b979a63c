import { cardName } from '../../model/labels'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import { capitalised, saysNothing } from '../words'
import { findTarget } from './target/findTarget'
import { hasTarget } from './target/hasTarget'
import { fitsAnyCompany, particularWords } from './target/particularWords'

const NO_REPORTS = [] as const
/** A whole sentence needs more particular words than a title to say something. */
const PARTICULAR_WORDS_IN_WHAT = 3

export const vagueStrategy = cardRule({
  id: 'vague-strategy',
  title: 'A strategy that any company could have',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy'],
  docs: {
    what: 'Looks at the strategy. Speaks when its title and its charge are made of words that would fit any company (sell, more, grow, business, best, leading…) and neither they nor the reason nor a measure state a target. A name, a number to reach, or two words that not every company would write make it a choice. It reads English and German, and the most usual French, Spanish and Italian phrases; other languages pass.',
    why: '“Sell more” is every company’s wish. A strategy is a charge: what we will be, for whom, and why it matters. Only then can people tell what to do from what to leave.',
    bad: '“Sell more”. “Grow the business”. “Be the best”.',
    good: '“Become the first choice of food plants in the Midwest”, because two of our five largest customers move there. Or: “Grow from $40M to $60M by 2029, half of it from service contracts”.',
    fix: 'Write down the charge (what) so that somebody could disagree with it: which customers, which offer, how far, until when.',
  },
  options: NO_OPTIONS,
  check(node, { index }) {
    if (node.kind !== 'strategy') return NO_REPORTS
    if (!fitsAnyCompany(node.title) || particularWords(node.what ?? '') >= PARTICULAR_WORDS_IN_WHAT) return NO_REPORTS
    if (hasTarget(index, node) || statesTarget(node.what) || statesTarget(node.why)) return NO_REPORTS
    const name = capitalised(cardName(index.doc, node))
    return [
      {
        nodeIds: [node.id],
        message: `${name} could be the strategy of any company: say what you will be, for whom, and how far.`,
        fixes: [
          editField('Write down the charge', node.id, 'what'),
          editField('Add a measure with a target', node.id, 'measures'),
        ],
      },
    ]
  },
})

function statesTarget(text: string | undefined): boolean {
  return text !== undefined && !saysNothing(text) && findTarget(text) !== undefined
}
