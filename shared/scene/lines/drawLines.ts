import type { LayoutResult } from '../../layout/types'
import type { NodeId } from '../../schema/ids'
import type { CardTable } from '../cardTable'
import type { SceneInput } from '../input'
import { categoryColor, themeOf } from '../theme'
import type { Mark, SceneCard, SceneRope, SceneStub } from '../types'
import { channels, columnsOf } from './channels'
import { ground } from './ground'
import { type DrawnRope, rope } from './ropes'
import { stub } from './stub'

/** Everything that hangs between the cards. */
export interface Lines {
  readonly ropes: readonly SceneRope[]
  readonly stubs: readonly SceneStub[]
  readonly ground: readonly Mark[]
  /** Every rope with what it was drawn from, by link. */
  readonly drawn: ReadonlyMap<string, DrawnRope>
}

function drawStubs(table: CardTable, input: SceneInput): SceneStub[] {
  const theme = themeOf(input.theme)
  const stubs: SceneStub[] = []
  for (const { card, facts } of table.values()) {
    if (card !== undefined && facts.missing !== undefined)
      stubs.push(stub(card, facts.missing, facts.missingWords, categoryColor(theme, card.category), theme))
  }
  return stubs
}

/**
 * Draws ropes, frayed ends and ground.
 * @param before what was drawn last time: ropes whose cards did not change are kept by identity
 */
export function drawLines(
  input: SceneInput,
  table: CardTable,
  cards: readonly SceneCard[],
  layout: LayoutResult,
  span: { readonly left: number; readonly right: number },
  before: ReadonlyMap<string, DrawnRope>,
): Lines {
  const { index } = input
  const theme = themeOf(input.theme)
  const byId = new Map<string, SceneCard>(cards.map((card) => [card.id, card]))
  const columns = columnsOf(cards)
  const free = channels(cards, layout, (card) => table.get(card.id)?.composed.layoutHeight ?? card.height)
  const drawn = new Map<string, DrawnRope>()
  const ropes: SceneRope[] = []
  const faded: SceneRope[] = []
  const context = { index, cards: byId, channels: free, columns, theme }
  for (const card of cards) {
    for (const link of index.parentLinks(card.id)) {
      const one = rope(context, link, before.get(link.id))
      if (one === undefined) continue
      drawn.set(link.id, one)
      // Ropes of closed cards lie behind those that still hold.
      if (one.rope.stroke.color === theme.border) faded.push(one.rope)
      else ropes.push(one.rope)
    }
  }
  const grounded = (id: NodeId): boolean => {
    const facts = index.ropes(id)
    return facts.grounded && facts.hangs
  }
  const floor = ground(layout, span.left, span.right, columns, grounded, theme)
  return { ropes: faded.concat(ropes), stubs: drawStubs(table, input), ground: floor, drawn }
}
