import type { Channel } from './channels'
import { firstFrom } from './firstFrom'
import type { Stands } from './stands'

/** Where a rope that leaves out a lane comes through it: straight down, from above its cards to below them. Scene pixels. */
export interface Passage {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/**
 * Finds the way through a lane that is free of cards and nearest to a place.
 * @returns undefined where nothing stands in that lane
 */
export type Passages = (lane: number, wanted: number) => Passage | undefined

/** No rope passes nearer to a card than this, in pixels. */
const CLEAR = 10

/** Stretches of a lane in which cards stand, from left to right, none reaching into the next: left and right ends. */
type Walls = readonly (readonly [number, number])[]

/** Ways through the lanes of a picture; what stands in a lane is looked at when somebody first asks for a way through. */
export function passagesOf(stands: Stands, channels: readonly Channel[]): Passages {
  const known = new Map<number, Walls>()
  return (lane, wanted) => {
    const channel = channels[lane]
    if (channel === undefined || channel.top >= channel.bottom) return undefined
    let walls = known.get(lane)
    if (walls === undefined) known.set(lane, (walls = wallsOf(stands, lane)))
    return { x: nearestGap(walls, wanted), top: channel.top, bottom: channel.bottom }
  }
}

function wallsOf(stands: Stands, lane: number): Walls {
  const walls: [number, number][] = []
  for (const stand of stands.in(lane)) {
    const last = walls.at(-1)
    const [left, right] = [stand.left - CLEAR, stand.right + CLEAR]
    if (last === undefined || left >= last[1]) walls.push([left, right])
    else last[1] = Math.max(last[1], right)
  }
  return walls
}

const leftOf = ([left]: Walls[number]): number => left

function nearestGap(walls: Walls, wanted: number): number {
  const [left, right] = walls[firstFrom(walls, wanted, leftOf) - 1] ?? [-Infinity, -Infinity]
  if (right <= wanted) return wanted
  return wanted - left <= right - wanted ? left : right
}
