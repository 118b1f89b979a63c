import type { NodeId } from '../schema/ids'
import type { DriverCategory } from '../schema/nodes'
import { CardLook } from './card/cardLook'
import { PlacedCard } from './card/placedCard'
import { type BadgeCounts, type CardFinding, cardFacts, hangingOf, sameBadge, sameFacts } from './facts'
import { countFolded, type Folded } from './folded'
import type { SceneInput } from './input'
import { themeOf } from './theme'
import type { SceneCard, SceneStub } from './types'
import type { Visible } from './visible'

/** One drawn card, kept from build to build while nothing that it shows changes. */
export interface CardEntry {
  readonly look: CardLook
  readonly findings: readonly CardFinding[] | undefined
  card: SceneCard | undefined
  /** The frayed end below it, and the card that it was drawn for. */
  stub: { readonly card: SceneCard; readonly drawn: SceneStub } | undefined
}

export type CardTable = Map<NodeId, CardEntry>

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

/** Whether an edit can have changed a card beyond its colour, badge and fold. */
function mayDiffer(input: SceneInput, id: NodeId, old: CardEntry): boolean {
  const { touched, index } = input
  if (touched === undefined || touched.everything || touched.nodes.has(id)) return true
  if (!touched.structure) return false
  const node = index.node(id)
  if (node === undefined) return true
  const { loose, holds, missing } = hangingOf(index, node, undefined)
  return old.look.facts.loose !== loose || old.look.facts.holds !== holds || old.look.facts.missing !== missing
}

function refresh(
  input: SceneInput,
  id: NodeId,
  category: DriverCategory | undefined,
  folded: Folded | undefined,
  old: CardEntry | undefined,
): CardEntry | undefined {
  const findings = input.findings.get(id)
  const badge = old !== undefined && old.findings === findings ? old.look.facts.badge : countFindings(findings)
  const settled =
    old !== undefined &&
    old.look.facts.category === category &&
    old.look.facts.folded === undefined &&
    folded === undefined
  if (settled && sameBadge(old.look.facts.badge, badge) && !mayDiffer(input, id, old)) return old
  const node = input.index.node(id)
  if (node === undefined) return undefined
  const facts = cardFacts(input.index, node, category, badge, folded, input.today)
  if (old !== undefined && sameFacts(old.look.facts, facts)) return old
  return { look: new CardLook(facts, themeOf(input.theme)), findings, card: undefined, stub: undefined }
}

/**
 * Brings the table up to date: composes what changed, keeps the rest by identity, drops what is no longer drawn.
 * @returns the new table and whether any card's size, or the set of cards, differs from before
 */
export function refreshCards(
  input: SceneInput,
  visible: Visible,
  categories: ReadonlyMap<NodeId, DriverCategory>,
  old: CardTable,
  sameCards: boolean,
): { table: CardTable; resized: boolean; changed: boolean } {
  // The same cards in the same order: the table is changed in place instead of filled anew.
  const table: CardTable = sameCards ? old : new Map()
  let resized = visible.ids.length !== old.size
  let changed = resized
  for (const id of visible.ids) {
    const before = old.get(id)
    const entry = refresh(input, id, categories.get(id), foldedOf(input, visible.folded.get(id)), before)
    if (entry === undefined) continue
    if (!sameCards || entry !== before) table.set(id, entry)
    if (entry === before) continue
    changed = true
    resized ||=
      before === undefined ||
      before.look.size.layoutHeight !== entry.look.size.layoutHeight ||
      before.look.size.width !== entry.look.size.width
  }
  return { table, resized, changed }
}

/** Puts a card in its place; the same object as before while neither changed. */
export function placeCard(id: NodeId, entry: CardEntry, x: number, y: number): SceneCard {
  if (entry.card === undefined || entry.card.x !== x || entry.card.y !== y)
    entry.card = new PlacedCard(id, x, y, entry.look)
  return entry.card
}
