import { excerpt } from '../../../shared/find/excerpt'
import { readQuery } from '../../../shared/find/fuzzy'
import { t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { finderOf, searchCards } from '../../store/cardSearch'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { requestReveal, setFind, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'

/** More matches are not walked one by one, nor all lit. */
export const MOST_MATCHES = 500

let running = new AbortController()
/** The parking lot was opened to show a match. */
let openedParking = false

/** Looks for cards and goes to the best one. */
export function search(query: string): void {
  running.abort()
  running = new AbortController()
  const { plan } = useDocument.getState()
  if (plan === undefined) return
  setFind({ query, busy: true })
  searchCards(plan.index, query, running.signal, (found) => {
    setFind({ matches: found.slice(0, MOST_MATCHES), total: found.length, at: 0, busy: false })
    if (found[0] !== undefined) show(found[0])
  })
}

/** Goes to the next match or the one before, around the ends; to the one it stands at, where that is not seen yet. */
export function step(by: number): void {
  const { matches, at, busy } = useView.getState().find
  if (matches.length === 0 || busy) return
  const here = matches[at]
  const next = here !== undefined && isOutOfSight(here) ? at : (at + by + matches.length) % matches.length
  setFind({ at: next })
  const id = matches[next]
  if (id === undefined) return
  if (isOutOfSight(id)) {
    openedParking = true
    setPanels({ parking: true })
  }
  show(id)
}

/** Parked, and the parking lot is closed: nothing is opened for half a word, only for whoever goes there. */
export function isOutOfSight(id: NodeId): boolean {
  return isParked(id) && !useView.getState().panels.parking
}

function isParked(id: NodeId): boolean {
  return useDocument.getState().plan?.index.node(id)?.status === 'parked'
}

function show(id: NodeId): void {
  if (!isParked(id)) closeParking()
  requestReveal(id, { select: true, flash: true })
}

/** The search closes what it opened, once it shows another place. */
function closeParking(): void {
  if (openedParking) setPanels({ parking: false })
  openedParking = false
}

/** Ends the search; the cards it lit are as the others again. */
export function closeFind(): void {
  running.abort()
  const { matches, at } = useView.getState().find
  const here = matches[at]
  // What was found stays in view.
  if (here === undefined || !isParked(here)) closeParking()
  openedParking = false
  setFind({
    open: false,
    query: '',
    matches: [],
    total: 0,
    at: 0,
    busy: false,
  })
}

/** Which fields of a card hold what was typed, and what they say; empty where the title does. */
export function foundIn({ index }: Pick<OpenPlan, 'index'>, id: NodeId, query: string): string {
  const node = index.node(id)
  if (node === undefined) return ''
  const { words } = readQuery(query)
  return finderOf(index)
    .fieldsOf(node, query)
    .map((field) => t().frame.find.where(field.label, excerpt(field, words)))
    .join(' · ')
}
