import type { LayoutCard, LayoutPoint } from '../layout/types'
import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import type { NodeId } from '../schema/ids'
import type { Boxes } from './placement'

/** A card that hangs elsewhere than it did, and its place in the order of its siblings, then and now. */
interface Move {
  readonly from: string
  readonly to: string
  readonly hangs: boolean
}

/**
 * Remembers from which card each one hung when it found its place. A card that was hung elsewhere has to look for a new
 * place among its new siblings, and its branch with it; hung back as it was (undo), it returns to where it stood.
 */
export class Homes {
  readonly #parents = new Map<string, string | undefined>()
  /** Where cards stood in earlier homes. */
  readonly #former = new Map<string, LayoutPoint>()
  #doc: PlanDocument | undefined

  /**
   * Takes out of `places` those of cards that have to find a new one. A card stays at home while it hangs from there at
   * all, also where that parent is folded away. One that hangs from nothing now stays where it is, and so do cards put
   * by hand, with their branches.
   * @param cards the drawn cards, by level; those that are the same as last time hang where they did
   * @param stay all of them have a place where they are now; only their homes are noted
   */
  settle(index: PlanIndex, { all, fresh }: Boxes, places: Map<string, LayoutPoint>, stay: boolean): void {
    const moves = new Map<string, Move>()
    const unsure = this.#parents.size === 0 ? all : fresh
    for (const { id, parents } of unsure) {
      const parent = parents[0]
      const home = this.#parents.get(id)
      if (home === parent && (home !== undefined || this.#parents.has(id))) continue
      if (home !== undefined && index.link(home, id) !== undefined) continue
      if (!stay && this.#parents.has(id) && !isPut(index, id)) moves.set(id, this.#move(index, id, home, parent))
      this.#parents.set(id, parent)
    }
    if (moves.size > 0) {
      addBranches(index, all, moves)
      for (const [id, move] of moves) this.#rehang(id, move, places)
    }
    this.#doc = index.doc
  }

  /** Forgets everything: the picture is laid out from nothing. */
  clear(): void {
    this.#parents.clear()
    this.#former.clear()
  }

  #move(index: PlanIndex, id: string, home: string | undefined, parent: string | undefined): Move {
    const order = this.#doc?.nodes[id as NodeId]?.order
    return { from: `${home} ${order}`, to: `${parent} ${index.node(id)?.order}`, hangs: parent !== undefined }
  }

  #rehang(id: string, { from, to, hangs }: Move, places: Map<string, LayoutPoint>): void {
    const place = places.get(id)
    if (place !== undefined) this.#former.set(`${id} ${from}`, place)
    const former = this.#former.get(`${id} ${to}`)
    if (former !== undefined) places.set(id, former)
    else if (hangs) places.delete(id)
  }
}

function isPut(index: PlanIndex, id: string): boolean {
  return index.doc.canvas.positions[id as NodeId] !== undefined
}

/** Whoever hangs from a card that moves, moves along. @param cards by level: parents come before their children */
function addBranches(index: PlanIndex, cards: readonly LayoutCard[], moves: Map<string, Move>): void {
  for (const { id, parents } of cards) {
    const above = parents[0] === undefined ? undefined : moves.get(parents[0])
    if (above !== undefined && !moves.has(id) && !isPut(index, id)) moves.set(id, above)
  }
}
