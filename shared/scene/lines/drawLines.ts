import type { LayoutResult } from '../../layout/types'
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
import { type RopeInput, rope } from './ropes'
import { standsOf } from './stands'
import { strandsOf } from './strands'
import { FrayedEnd } from './stub'

/** Everything that hangs between the cards. */
export interface Lines {
  readonly ropes: readonly SceneRope[]
  readonly stubs: readonly SceneStub[]
  /** Drawn when somebody paints it; the same marks ever after. */
  readonly ground: () => readonly Mark[]
  readonly drops: readonly SceneDrop[]
  /** Every rope, by link. */
  readonly drawn: ReadonlyMap<string, HungRope>
}

function drawStubs(table: CardTable, theme: Theme): SceneStub[] {
  const stubs: SceneStub[] = []
  for (const entry of table.values()) {
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

/**
 * Draws ropes, frayed ends and ground.
 * @param before what was drawn last time: ropes whose cards did not change are kept by identity
 * @param sameLinks the links, and the cards that they tie, are those of last time
 */
export function drawLines(
  input: SceneInput,
  table: CardTable,
  cards: readonly SceneCard[],
  layout: LayoutResult,
  span: { readonly left: number; readonly right: number },
  before: ReadonlyMap<string, HungRope>,
  sameLinks: boolean,
): Lines {
  const { index } = input
  const theme = themeOf(input.theme)
  const columns = columnsOf(cards)
  const roomOf = (card: SceneCard): number => table.get(card.id)?.look.size.layoutHeight ?? card.height
  const free = channels(cards, layout, roomOf)
  const strands = strandsOf(standsOf(columns, roomOf))
  const context = { index, table, channels: free, strands, passages: passagesOf(cards, free), theme }
  const drawn = sameLinks ? tieAgain(context, before) : tieAll(context, cards, before)
  const ropes: HungRope[] = []
  const faded: HungRope[] = []
  // Ropes of closed cards lie behind those that still hold.
  for (const one of drawn.values()) (one.stroke.color === theme.closed ? faded : ropes).push(one)
  const reaches = ({ id, kind }: SceneCard): boolean => {
    if (kind !== 'activity' && table.get(id)?.look.facts.folded === undefined) return false
    const facts = index.ropes(id)
    return facts.grounded && facts.hangs
  }
  const strandOf = ({ id }: SceneCard): number | undefined => {
    const [first] = index.parentLinks(id)
    return first && drawn.get(first.id)?.arrive
  }
  return {
    ropes: faded.concat(ropes),
    stubs: drawStubs(table, theme),
    ground: once(() => ground(layout, span.left, span.right, theme)),
    drops: dropsOf(columns, layout.bottom, reaches, strandOf, theme),
    drawn,
  }
}

function tieAll(
  context: RopeInput,
  cards: readonly SceneCard[],
  before: ReadonlyMap<string, HungRope>,
): ReadonlyMap<string, HungRope> {
  const drawn = new Map<string, HungRope>()
  for (const card of cards)
    for (const link of context.index.parentLinks(card.id)) {
      const one = rope(context, link, card, before.get(link.id))
      if (one !== undefined) drawn.set(link.id, one)
    }
  return drawn
}

/** The same ropes, those whose cards moved drawn anew. Asks neither the plan nor for the links of each card. */
function tieAgain(context: RopeInput, before: ReadonlyMap<string, HungRope>): ReadonlyMap<string, HungRope> {
  const changed: HungRope[] = []
  for (const old of before.values()) {
    const child = context.table.get(old.childId)?.card
    const one = child === undefined ? undefined : rope(context, old, child, old)
    if (one !== undefined && one !== old) changed.push(one)
  }
  if (changed.length === 0) return before
  const drawn = new Map(before)
  for (const one of changed) drawn.set(one.id, one)
  return drawn
}
