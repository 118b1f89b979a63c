import type { Row } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { DriverCategory } from '../schema/nodes'
import type { Alignment } from './alignment'
import { CardLook } from './card/cardLook'
import type { CardEntry, CardTable } from './cardTable'
import type { Categories } from './categories'
import { type BadgeCounts, type CardFinding, cardFacts, sameFacts } from './facts'
import { countFolded, type Folded } from './folded'
import type { SceneInput } from './input'
import { themeOf } from './theme'
import type { Visible } from './visible'

/** What is not as it was in the picture before. */
export interface Refreshed {
  /** Any card's size, or the set of cards. */
  readonly resized: boolean
  readonly changed: boolean
  /** Cards that came, and that went. */
  readonly others: readonly NodeId[]
}

const NO_BADGE: BadgeCounts = { error: 0, warning: 0, info: 0 }

function countFindings(findings: readonly CardFinding[] | undefined): BadgeCounts {
  if (findings === undefined || findings.length === 0) return NO_BADGE
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

function foldedOf(input: SceneInput, inside: readonly NodeId[] | undefined): Folded | undefined {
  return inside === undefined ? undefined : countFolded(input.index, input.findings, inside)
}

function refresh(
  input: SceneInput,
  id: NodeId,
  category: DriverCategory | undefined,
  folded: Folded | undefined,
  old: CardEntry | undefined,
): CardEntry | undefined {
  const findings = input.findings.get(id)
  const node = input.index.node(id)
  if (node === undefined) return undefined
  const facts = cardFacts(input.index, node, category, countFindings(findings), folded, input.today)
  if (old !== undefined && sameFacts(old.look.facts, facts)) return old
  const look = new CardLook(facts, themeOf(input.theme))
  return { id, look, findings, card: undefined, hung: old?.hung, stub: undefined }
}

function isResized(before: CardEntry | undefined, { look }: CardEntry): boolean {
  if (before === undefined) return true
  const { width, layoutHeight } = before.look.size
  return width !== look.size.width || layoutHeight !== look.size.layoutHeight
}

/**
 * Brings the table up to date: composes what changed, keeps the rest by identity, drops what is no longer drawn.
 * @param last which cards were drawn
 * @param isStale whether a card may show something else than last time, folds aside
 */
export function refreshCards(
  input: SceneInput,
  visible: Visible,
  { from, left }: Alignment,
  last: Visible | undefined,
  categories: Categories,
  table: CardTable,
  isStale: (row: Row) => boolean,
): Refreshed {
  const old = table.entries
  const entries: CardEntry[] = []
  const fresh: CardEntry[] = []
  const others: NodeId[] = []
  const folds = visible.folded.size > 0 || (last?.folded.size ?? 0) > 0
  let resized = false
  for (let i = 0; i < from.length; i++) {
    const followed = old[from[i] ?? -1]
    const id = visible.ids[i] as NodeId
    const isKept = followed !== undefined && !isStale(visible.rows[i] ?? 0)
    if (isKept && !(folds && (visible.folded.has(id) || last?.folded.has(id) === true))) {
      entries.push(followed)
      continue
    }
    const before = followed ?? table.get(id)
    const entry = refresh(input, id, categories.of(id), foldedOf(input, visible.folded.get(id)), before)
    if (entry === undefined) continue
    entries.push(entry)
    if (before === undefined) others.push(id)
    if (entry === before) continue
    fresh.push(entry)
    resized ||= isResized(before, entry)
  }
  const gone =
    last === undefined
      ? old.filter(isGone(visible, input))
      : left.flatMap((place) => old[place] ?? []).filter(isGone(visible, input))
  for (const { id } of gone) others.push(id)
  table.put(entries, fresh, gone)
  return { resized: resized || gone.length > 0, changed: fresh.length + gone.length > 0, others }
}

function isGone({ at }: Visible, { index }: SceneInput): (entry: CardEntry) => boolean {
  return ({ id }) => (at[index.row(id) ?? -1] ?? -1) < 0
}
