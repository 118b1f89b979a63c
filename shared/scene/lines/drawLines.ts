import type { LayoutResult } from '../../layout/types'
import type { PlanIndex } from '../../model/types'
import { PlacedCard } from '../card/placedCard'
import type { CardEntry, CardTable } from '../cardTable'
import type { SceneInput } from '../input'
import { categoryColor, type Theme, themeOf } from '../theme'
import type { Mark, SceneCard, SceneDrop, SceneRope, SceneStub } from '../types'
import { channels, columnsOf } from './channels'
import { dropsOf } from './drops'
import { ground } from './ground'
import type { HungRope } from './hungRope'
import { once } from './once'
import { passagesOf } from './passages'
import { type HungLink, type RopeInput, rope } from './ropes'
import { Stands } from './stands'
import { Strands } from './strands'
import { FrayedEnd } from './stub'
import { Turns } from './turns'

/** Everything that hangs between the cards. */
export interface Lines {
  readonly ropes: readonly SceneRope[]
  readonly stubs: readonly SceneStub[]
  /** Drawn when somebody paints it; the same marks ever after. */
  readonly ground: () => readonly Mark[]
  readonly drops: readonly SceneDrop[]
}

function drawStubs(table: CardTable, theme: Theme): SceneStub[] {
  const stubs: SceneStub[] = []
  for (const entry of table.entries) {
    const stub = stubOf(entry, theme)
    if (stub !== undefined) stubs.push(stub)
  }
  return stubs
}

/** The frayed end below a card, the same one as long as the card stays as it is. */
function stubOf(entry: CardEntry, theme: Theme): SceneStub | undefined {
  const { card } = entry
  const { missing, missingWords } = entry.look.facts
  if (card === undefined || missing === undefined) return undefined
  if (entry.stub?.card !== card) {
    const color = categoryColor(theme, card.category)
    entry.stub = { card, drawn: new FrayedEnd(card, missing, missingWords, color, theme) }
  }
  return entry.stub.drawn
}

function roomOf(card: SceneCard): number {
  return card instanceof PlacedCard ? card.room : card.height
}

/**
 * Draws ropes, frayed ends and ground. Ropes whose cards did not change are kept by identity.
 * @param affected cards that may hang from other links than last time; undefined: any
 */
export function drawLines(
  input: SceneInput,
  table: CardTable,
  cards: readonly SceneCard[],
  layout: LayoutResult,
  span: { readonly left: number; readonly right: number },
  affected: ReadonlySet<string> | undefined,
): Lines {
  const { index } = input
  const theme = themeOf(input.theme)
  const columns = columnsOf(cards)
  const free = channels(cards, layout, roomOf)
  const stands = new Stands(columns, roomOf)
  const turns = new Turns(stands, ({ id }) => {
    const entry = table.get(id)
    return entry && stubOf(entry, theme)?.bounds
  })
  const strands = new Strands(stands, turns)
  const context = { index, table, channels: free, strands, passages: passagesOf(cards, free), theme }
  const ropes = tie(context, affected)
  const { hangs, below } = index.rows()
  const reaches = ({ id, kind }: SceneCard): boolean => {
    if (kind !== 'activity' && table.get(id)?.look.facts.folded === undefined) return false
    const row = index.row(id) ?? 0
    return hangs[row] === 1 && (below[row] ?? 0) > 0
  }
  const strandOf = ({ id }: SceneCard): number | undefined => table.get(id)?.hung?.[0]?.rope?.arrive
  return {
    ropes,
    stubs: drawStubs(table, theme),
    ground: once(() => ground(layout, span.left, span.right, theme)),
    drops: dropsOf(columns, layout.bottom, reaches, strandOf, theme),
  }
}

/** Every rope, those of closed cards first: they lie behind those that still hold. */
function tie(context: RopeInput, affected: ReadonlySet<string> | undefined): HungRope[] {
  const ropes: HungRope[] = []
  const faded: HungRope[] = []
  for (const entry of context.table.entries) {
    const { card } = entry
    if (card === undefined) continue
    for (const one of linksOf(context.index, entry, affected)) {
      one.rope = rope(context, one.link, card, one.rope)
      if (one.rope !== undefined) (one.rope.stroke.color === context.theme.closed ? faded : ropes).push(one.rope)
    }
  }
  return faded.concat(ropes)
}

/** The links that a card hangs from, with the ropes that they had. */
function linksOf(index: PlanIndex, entry: CardEntry, affected: ReadonlySet<string> | undefined): readonly HungLink[] {
  const before = entry.hung
  if (before !== undefined && affected !== undefined && !affected.has(entry.id)) return before
  entry.hung = index.parentLinks(entry.id).map((link) => {
    return { link, rope: before?.find((one) => one.link.id === link.id)?.rope }
  })
  return entry.hung
}
