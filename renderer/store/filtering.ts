import { useEffect, useRef, useState } from 'react'
import { filterCards } from '../../shared/model/filter/match'
import { type CardFilter, type Filtered, isFiltering } from '../../shared/model/filter/types'
import type { Finding } from '../../shared/rules/types'
import type { NodeId } from '../../shared/schema/ids'
import { finderOf, searchCards } from './cardSearch'
import { type OpenPlan, useDocument } from './documentStore'
import { setFilter } from './viewActions'
import { useView } from './viewStore'

let last: { readonly plan: OpenPlan; readonly filter: CardFilter; readonly filtered: Filtered } | undefined

/** What a filter comes to in a plan; made once for each plan and filter, whoever asks. */
export function filteredBy(plan: OpenPlan, filter: CardFilter): Filtered {
  if (last?.plan === plan && last.filter === filter) return last.filtered
  const { index, check } = plan
  const filtered = filterCards(index, filter, { findings: check.byNode, found: foundBy(plan, filter.text) })
  last = { plan, filter, filtered }
  return filtered
}

/** The cards in which the words typed last were found. */
let looked: { readonly plan: OpenPlan; readonly text: string; readonly ids: ReadonlySet<NodeId> } | undefined

function foundBy(plan: OpenPlan, text: string): ReadonlySet<NodeId> | undefined {
  if (text.trim() === '') return undefined
  if (looked?.plan !== plan || looked.text !== text) {
    const ids = new Set(
      finderOf(plan.index)
        .find(text)
        .map((hit) => hit.id),
    )
    looked = { plan, text, ids }
  }
  return looked.ids
}

/**
 * The words of the filter in a field: what is typed is seen at once, the filter takes it when the cards are found, which in
 * a very large plan is a moment later.
 */
export function useFilterText(): readonly [text: string, type: (text: string) => void] {
  const text = useView((state) => state.filter.text)
  const [typed, setTyped] = useState<string>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  function type(next: string): void {
    running.current?.abort()
    running.current = new AbortController()
    setTyped(next)
    const { plan } = useDocument.getState()
    if (plan === undefined) return
    searchCards(plan.index, next, running.current.signal, (ids) => {
      looked = { plan, text: next, ids: new Set(ids) }
      setFilter({ text: next })
      setTyped(undefined)
    })
  }
  return [typed ?? text, type]
}

/** The cards that a filter lets through; undefined while nothing is filtered. */
export function matchesOf(plan: OpenPlan, filter: CardFilter): ReadonlySet<NodeId> | undefined {
  return isFiltering(filter) ? filteredBy(plan, filter).ids : undefined
}

/** The cards that the filter lets through right now; undefined while nothing is filtered. */
export function useMatches(): ReadonlySet<NodeId> | undefined {
  const plan = useDocument((state) => state.plan)
  const filter = useView((state) => state.filter)
  return plan === undefined ? undefined : matchesOf(plan, filter)
}

/** The findings of the cards that are looked at, of the severities that are looked for. */
export function findingsIn(plan: OpenPlan, filter: CardFilter): readonly Finding[] {
  const { findings } = plan.check
  const { severity } = filter
  const cards = matchesOf(plan, filter)
  if (cards === undefined) return findings
  // What concerns the plan as a whole belongs to no card, but it has a severity.
  const whole = !isFiltering({ ...filter, severity: [] })
  return findings.filter(
    (finding) =>
      (severity.length === 0 || severity.includes(finding.severity)) &&
      (whole || finding.nodeIds.some((id) => cards.has(id))),
  )
}
