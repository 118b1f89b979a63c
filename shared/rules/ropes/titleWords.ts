import type { PlanNode } from '../../schema/nodes'

/** Shorter words ("the", "for", "und") say nothing about what belongs together. */
const SHORTEST_WORD = 4
/** Longer ones that say nothing either, and years. */
const SAYS_LITTLE =
  /^(?:\d+|from|with|into|onto|over|under|than|then|that|this|their|them|they|every|each|more|most|less|when|what|where|which|will|have|must|within|without|until|after|before|oder|eine[mnrs]?|nach|beim|jede[mnrs]?|mehr|unser[emnrs]*|nicht|sich|werden|durch)$/

/** Cards are never changed but replaced, so that what was read from one stays true. */
const known = new WeakMap<PlanNode, ReadonlySet<string>>()

/** The words of a card's title that may tell what it is about, in lower case. */
export function wordsOf(node: PlanNode): ReadonlySet<string> {
  let words = known.get(node)
  if (words === undefined) {
    words = split(node.title)
    known.set(node, words)
  }
  return words
}

function split(title: string): Set<string> {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !SAYS_LITTLE.test(word)))
}
