import type { LayoutResult } from '../../layout/types'
import { statusNumber } from '../../model/index/cardRows'
import { levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Alignment } from '../alignment'
import type { CardEntry, CardTable } from '../cardTable'
import { categoryColor, type Theme } from '../theme'
import type { Mark, SceneCard, SceneDrop, SceneRope, SceneStub } from '../types'
import { type Channel, channels } from './channels'
import { dropsOf } from './drops'
import { ground } from './ground'
import { once } from './once'
import { passagesOf } from './passages'
import type { LeftOut } from './ropes'
import { Stands } from './stands'
import { Strands } from './strands'
import { FrayedEnd } from './stub'
import { type TiedRopes, tieAll, tieSome } from './tie'
import { Turns } from './turns'

const CLOSED = statusNumber('closed')

/** What lines are drawn from. */
export interface LinesInput {
  readonly index: PlanIndex
  readonly theme: Theme
  readonly table: CardTable
  readonly cards: readonly SceneCard[]
  readonly layout: LayoutResult
  readonly span: { readonly left: number; readonly right: number }
  /** By row: the card's place; -1 for cards that are not drawn. */
  readonly at: Int32Array
  readonly way: Alignment
  /** By place: 1 for cards that may hang from other links than last time. */
  readonly affected: Uint8Array
}

/** Everything that hangs between the cards. */
export interface Lines {
  readonly ropes: readonly SceneRope[]
  readonly stubs: readonly SceneStub[]
  /** Drawn when somebody paints it; the same marks ever after. */
  readonly ground: () => readonly Mark[]
  readonly drops: readonly SceneDrop[]
  /** What the next picture goes on from, once. */
  readonly rig: Rig
}

/** How the lines hang. It changes with the picture: of two pictures that follow each other, the first is then no longer to be gone on from. */
interface Rig {
  readonly entries: readonly CardEntry[]
  readonly cards: readonly SceneCard[]
  readonly layout: LayoutResult
  readonly channels: readonly Channel[]
  readonly stands: Stands
  readonly strands: Strands
  readonly through: LeftOut
  readonly tied: TiedRopes
  /** By place. */
  readonly stubs: readonly (SceneStub | undefined)[]
}

/**
 * Draws ropes, frayed ends and ground. Ropes whose cards did not change are kept by identity.
 * @param last how the lines of the picture before hang, whose cards are those that the input is aligned with; undefined:
 *   all are drawn anew
 */
export function drawLines(input: LinesInput, last?: Rig): Lines {
  const { index, table, layout, theme, span } = input
  const rig = last === undefined ? hang(input) : hangAgain(input, last)
  const { hangs, below } = index.rows()
  const reaches = ({ id, kind }: SceneCard): boolean => {
    if (kind !== 'activity' && table.get(id)?.look.facts.folded === undefined) return false
    const row = index.row(id) ?? 0
    return hangs[row] === 1 && (below[row] ?? 0) > 0
  }
  const strandOf = ({ id }: SceneCard): number | undefined => table.get(id)?.hung?.[0]?.rope?.arrive
  return {
    ropes: index.rows().status.includes(CLOSED) ? closedFirst(rig.tied.ropes, theme) : rig.tied.ropes,
    stubs: rig.stubs.filter((stub) => stub !== undefined),
    ground: once(() => ground(layout, span.left, span.right, theme)),
    drops: dropsOf(rig.stands, layout.bottom, reaches, strandOf, theme),
    rig,
  }
}

/** Hangs all of them. @param stands what stands in the lanes, where it is known */
function hang(input: LinesInput, stands = new Stands(input.cards)): Rig {
  const { index, table, at, theme, cards, layout, affected } = input
  const free = channels(stands, layout)
  const turns = new Turns(stands, ({ id }) => {
    const entry = table.get(id)
    return entry && stubOf(entry, theme)?.bounds
  })
  const strands = new Strands(stands, turns)
  const through: LeftOut = new Map()
  const passages = passagesOf(stands, free)
  const tied = tieAll({ index, table, at, channels: free, stands, strands, passages, through, theme }, affected)
  const stubs = table.entries.map((entry) => stubOf(entry, theme))
  return { entries: table.entries, cards, layout, channels: free, stands, strands, through, tied, stubs }
}

/** Hangs those again that a change may concern; all of them where the change is a large one. */
function hangAgain(input: LinesInput, last: Rig): Rig {
  const { index, table, theme, cards, layout } = input
  const { gone, come, areSunk } = exchanged(input, last)
  if (come.length > MOST_COME * cards.length) return hang(input)
  const { stands, strands, through } = last
  const exchange = { gone: gone.map((place) => last.cards[place] as SceneCard), come }
  const stretches = areSunk ? stands.renew(cards, exchange) : stands.change(exchange)
  const free = channels(stands, layout)
  const passages = passagesOf(stands, free)
  const tied = tieSome(
    { index, table, at: input.at, channels: free, stands, strands, passages, through, theme },
    {
      way: input.way,
      affected: input.affected,
      gone: gone.map((place) => last.entries[place] as CardEntry),
      stretches,
      isEvery: areSunk || !sameChannels(free, last.channels),
    },
    last.tied,
  )
  if (tied === undefined) return hang(input, stands)
  const stubs = table.entries.map((entry, place) => {
    const before = input.way.from[place] as number
    const isKept = before >= 0 && last.cards[before] === cards[place]
    return isKept ? last.stubs[before] : stubOf(entry, theme)
  })
  return { entries: table.entries, cards, layout, channels: free, stands, strands, through, tied, stubs }
}

/** With a larger share of the cards coming, they are not followed one by one. */
const MOST_COME = 1 / 4

interface Exchanged {
  /** The places of cards that went. */
  readonly gone: readonly number[]
  /** The cards that came; one that was drawn anew went, too. */
  readonly come: readonly SceneCard[]
  /** Whether others are where they were, but in lanes at other heights. */
  readonly areSunk: boolean
}

function exchanged({ cards, way, table, layout }: LinesInput, last: Rig): Exchanged {
  const gone = [...way.left]
  const come: SceneCard[] = []
  let areSunk = false
  const sinks = layout.lanes.map(({ top }, lane) => top - (last.layout.lanes[lane]?.top ?? 0))
  cards.forEach((card, place) => {
    const before = way.from[place] as number
    const was = last.cards[before]
    if (was === card) return
    const isSunk = was !== undefined && table.entries[place] === last.entries[before] && card.x === was.x
    if (isSunk && card.y - was.y === sinks[levelOf(card.kind)]) {
      areSunk = true
      return
    }
    if (was !== undefined) gone.push(before)
    come.push(card)
  })
  return { gone, come, areSunk }
}

/** No rope comes down to the first lane, and none leaves the last. */
function sameChannels(a: readonly Channel[], b: readonly Channel[]): boolean {
  return a.every(({ top, bottom }, lane) => {
    return (lane === 0 || top === b[lane]?.top) && (lane === a.length - 1 || bottom === b[lane]?.bottom)
  })
}

/** Ropes of closed cards lie behind those that still hold. */
function closedFirst(ropes: TiedRopes['ropes'], theme: Theme): readonly SceneRope[] {
  const isClosed = ({ stroke }: SceneRope): boolean => stroke.color === theme.closed
  return [...ropes.filter(isClosed), ...ropes.filter((rope) => !isClosed(rope))]
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
