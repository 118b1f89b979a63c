import type { Visible } from './visible'

/** Which cards of a picture were in the picture before, so that what is known of them is taken over without looking them up. */
export interface Alignment {
  /** By place among the drawn cards: the place that the same card had, -1 where it is not known to have had one. */
  readonly from: Int32Array
  /** The places that nobody took over. */
  readonly left: readonly number[]
}

/**
 * Follows the cards from one picture to the next, in one walk over two lists of numbers. Of cards that changed places among
 * each other some are followed, and the others are taken for new ones.
 * @param last the cards of the picture before; undefined where their rows are others, or there is none
 */
export function align(now: Visible, last: Visible | undefined): Alignment {
  if (now === last) return { from: Int32Array.from(now.rows, (_, place) => place), left: [] }
  const from = new Int32Array(now.rows.length).fill(-1)
  if (last === undefined) return { from, left: [] }
  const left: number[] = []
  /** Drawn cards that have not been come by. */
  const ahead = new Uint8Array(now.at.length)
  for (const row of now.rows) ahead[row] = 1
  const before = last.rows
  let at = 0
  now.rows.forEach((row, place) => {
    while (at < before.length && before[at] !== row && (ahead[before[at] ?? -1] !== 1 || before[at + 1] === row))
      left.push(at++)
    if (before[at] === row) from[place] = at++
    ahead[row] = 0
  })
  while (at < before.length) left.push(at++)
  return { from, left }
}
