import { Finder, type Hit } from '../../shared/find/finder'
import { readQuery } from '../../shared/find/fuzzy'
import type { PlanIndex } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'
import { useDocument } from './documentStore'
import { inSlices } from './slices'

/** The words of a plan's cards, prepared once and kept as long as the plan. */
const finders = new WeakMap<PlanIndex, Finder>()

/** What looks for cards in a plan: the search, the filter and the palette find the same. */
export function finderOf(index: PlanIndex): Finder {
  const known = finders.get(index)
  if (known !== undefined) return known
  const made = new Finder(index)
  finders.set(index, made)
  return made
}

/**
 * Looks for cards by what was typed, in stretches between which the window answers.
 * @param done takes the cards that match, best first: at once where one stretch does, else later; never after the signal
 */
export function searchCards(
  index: PlanIndex,
  query: string,
  signal: AbortSignal,
  done: (ids: readonly NodeId[]) => void,
): void {
  if (query.trim() === '') return done([])
  lookThrough(index, query, false, signal, (exact) => {
    if (exact.length > 0) done(ranked(exact))
    else lookThrough(index, query, true, signal, (near) => done(ranked(near)))
  })
}

/** Reads the words of all cards while somebody begins to type. @returns a function that stops it */
export function warmSearch(): () => void {
  const { plan } = useDocument.getState()
  const stop = new AbortController()
  if (plan !== undefined) {
    const finder = finderOf(plan.index)
    void inSlices(plan.index.allCards(), (node) => finder.prepare(node), stop.signal)
  }
  return () => stop.abort()
}

function lookThrough(
  index: PlanIndex,
  query: string,
  slips: boolean,
  signal: AbortSignal,
  done: (hits: readonly Hit[]) => void,
): void {
  const score = finderOf(index).scorer(readQuery(query, slips))
  const nodes = index.allCards()
  const hits: Hit[] = []
  let left = nodes.length
  if (left === 0) return done(hits)
  const look = (node: (typeof nodes)[number]): void => {
    const found = score(node)
    if (found > 0) hits.push({ id: node.id, score: found })
    if (--left === 0) done(hits)
  }
  void inSlices(nodes, look, signal)
}

/** Best first; equals stay in card order. */
function ranked(hits: readonly Hit[]): readonly NodeId[] {
  return [...hits].sort((a, b) => b.score - a.score).map((hit) => hit.id)
}
