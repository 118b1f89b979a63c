import type { PlanIndex } from '../../model/types'
import type { Alignment } from '../alignment'
import type { CardEntry } from '../cardTable'
import type { HungRope } from './hungRope'
import { type HungLink, type RopeInput, rope } from './ropes'
import { Stale } from './stale'
import type { Stretch } from './stands'

/** The ropes of a picture, card by card. */
export interface TiedRopes {
  readonly ropes: readonly HungRope[]
  /** Those of the card at place i: from `start[i]` up to, not including, `start[i + 1]`. */
  readonly start: Int32Array
}

/**
 * Ties every rope. A strand that still has its place keeps it.
 * @param affected by place: 1 for cards that may hang from other links than last time
 */
export function tieAll(input: RopeInput, affected: Uint8Array): TiedRopes {
  const { entries } = input.table
  const ropes: HungRope[] = []
  const start = new Int32Array(entries.length + 1)
  entries.forEach((entry, place) => {
    tie(input, entry, affected[place] === 1)
    addRopes(ropes, entry)
    start[place + 1] = ropes.length
  })
  return { ropes, start }
}

/** What is not as it was when the ropes were tied last. */
export interface Changes {
  readonly way: Alignment
  readonly affected: Uint8Array
  /** Cards that went, or were drawn anew. */
  readonly gone: readonly CardEntry[]
  /** Where ropes may run otherwise, as cards went or came there. */
  readonly stretches: readonly Stretch[]
  /** Whether every rope is another one, though its strands are where they were: a lane is higher or lower. */
  readonly isEvery: boolean
}

/**
 * Ties those ropes anew that a change may concern, and takes over the others.
 * @returns undefined where strands are in each other's way: then all have to be taken in turn
 */
export function tieSome(input: RopeInput, changes: Changes, last: TiedRopes): TiedRopes | undefined {
  const { strands } = input
  const { affected, gone, stretches, way, isEvery } = changes
  const { asides } = strands
  if (asides > 0 && stretches.some((stretch) => strands.isUnsure(stretch))) return undefined
  strands.follow()
  const stale = new Stale(input)
  for (const entry of gone) stale.leave(entry)
  affected.forEach((is, place) => is === 1 && stale.add(place))
  for (const stretch of stretches) stale.addIn(stretch)
  stale.addThrough((lane) => isEvery || stretches.some((stretch) => stretch.lane === lane))
  const tied = isEvery ? tieAll(input, affected) : takeOver(input, affected, stale, way, last)
  return strands.isSettled(asides) ? tied : undefined
}

function tie(input: RopeInput, entry: CardEntry, isRelinked: boolean): void {
  if (entry.hung === undefined || isRelinked) entry.hung = linksOf(input.index, entry)
  if (entry.card === undefined) return
  for (const one of entry.hung) one.rope = rope(input, one, entry, entry.card)
}

/** The links that a card hangs from, with the ropes that they had. */
function linksOf(index: PlanIndex, { id, hung }: CardEntry): readonly HungLink[] {
  return index.parentLinks(id).map((link) => {
    const { rope: before } = hung?.find((one) => one.link.id === link.id) ?? { rope: undefined }
    return {
      link,
      above: index.row(link.parentId) ?? -1,
      rope: before,
      arrive: undefined,
      strands: undefined,
      passes: [],
    }
  })
}

function addRopes(ropes: HungRope[], { hung = [] }: CardEntry): void {
  for (const one of hung) if (one.rope !== undefined) ropes.push(one.rope)
}

function takeOver(
  input: RopeInput,
  affected: Uint8Array,
  stale: Stale,
  { from }: Alignment,
  last: TiedRopes,
): TiedRopes {
  const { entries } = input.table
  for (const place of stale.inOrder()) tie(input, entries[place] as CardEntry, affected[place] === 1)
  const ropes: HungRope[] = []
  const start = new Int32Array(entries.length + 1)
  entries.forEach((entry, place) => {
    const before = from[place] as number
    if (before < 0 || stale.has(place)) addRopes(ropes, entry)
    else
      for (let i = last.start[before] as number; i < (last.start[before + 1] as number); i++)
        ropes.push(last.ropes[i] as HungRope)
    start[place + 1] = ropes.length
  })
  return { ropes, start }
}
