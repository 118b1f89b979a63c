import { dropBounds } from '../../shared/scene/lines/drops'
import type { Box, Scene, SceneCard, SceneRope } from '../../shared/scene/types'
import { cardOf } from './cardOf'
import { contains, intersects, surround, type Viewport, visibleBox } from './viewport'

/** As much of a scene as is made of elements of the page. Its ropes lie still. */
export interface ScenePart extends Pick<Scene, 'cards' | 'ropes' | 'stubs' | 'drops'> {
  /** Those of the ropes that follow the cards in the hand. */
  readonly held: readonly SceneRope[]
  /** Cards that are there only because a rope in the hand ends at them: nobody sees them. */
  readonly far?: ReadonlySet<string>
  /** All other ropes, where too many of them run through the window to be elements of the page: they are painted. */
  readonly rest?: Painted
}

/** What an overview is painted of. */
export type Painted = Pick<Scene, 'theme' | 'cards' | 'ropes' | 'stubs' | 'drops'>

/** How far beyond the window the part reaches, as a share of the window: so far it can be panned without a change. */
const REACH = 0.1
/** Zoomed in further than this, most of the part is out of view. */
const MUCH_CLOSER = 2.5

type Moving = Viewport & { readonly flight?: { from: Viewport; to: Viewport } | undefined; readonly moving?: boolean }

/**
 * Remembers which part of the scene is near the window. The box stays the same while the window moves inside it, and
 * wherever it goes until it comes to rest: nothing comes into the page or goes on the way.
 */
export function createNearby(): (view: Moving) => Box {
  let box: Box | undefined
  return (view) => {
    if (box !== undefined && view.moving === true && view.flight === undefined) return box
    // A flight needs what is at both of its ends.
    const windows = view.flight === undefined ? [view] : [view.flight.from, view.flight.to]
    const window = surround(windows.map((one) => visibleBox(one))) ?? visibleBox(view)
    if (box === undefined || !contains(box, window) || box.width > window.width * (1 + 2 * REACH) * MUCH_CLOSER)
      box = grown(window)
    return box
  }
}

function grown({ x, y, width, height }: Box): Box {
  return {
    x: x - width * REACH,
    y: y - height * REACH,
    width: width * (1 + 2 * REACH),
    height: height * (1 + 2 * REACH),
  }
}

/** Plans of fewer cards are handed over whole. */
const FEW = 120
/** More selected cards than this are handed over only where they are near: dragged, the others follow when dropped. */
const MANY_CHOSEN = 250
/** More ropes than this, such as those of thousands of siblings, take too long as elements of the page. */
const MANY_ROPES = 1000
const nobody: ReadonlySet<string> = new Set()
const NO_ROPES: readonly SceneRope[] = []

/**
 * The cards and ropes near a window, and the cards that are always wanted. Of very many ropes only those that come down
 * to the cards.
 * @param chosen selected cards: a drag takes all of them along
 * @param dragging whether it does so now, and with them their ropes, which need the cards at both of their ends
 */
export function nearbyPart(scene: Scene, box: Box, chosen: ReadonlySet<string>, dragging: boolean): ScenePart {
  const takenOf = (some: readonly SceneRope[]) => (dragging ? some.filter((rope) => isOf(rope, chosen)) : NO_ROPES)
  if (scene.cards.length <= FEW) {
    const { cards, ropes, stubs, drops } = scene
    return { cards, ropes, stubs, drops, held: takenOf(ropes) }
  }
  const always = chosen.size > MANY_CHOSEN ? nobody : chosen
  const wanted = new Set<SceneCard>()
  for (const card of scene.cards) if (intersects(card, box) || always.has(card.id)) wanted.add(card)
  const far = new Set<string>()
  const near = scene.ropes.filter((rope) => intersects(rope.bounds, box) || (dragging && isOf(rope, always)))
  const many = near.length > MANY_ROPES
  const ropes = many ? ropesDownTo(wanted, near) : near
  const held = takenOf(ropes)
  for (const rope of held)
    for (const id of [rope.parentId, rope.childId]) {
      const card = cardOf(scene, id)
      if (card === undefined || wanted.has(card)) continue
      wanted.add(card)
      far.add(card.id)
    }
  const part = {
    cards: scene.cards.filter((card) => wanted.has(card)),
    ropes,
    held,
    stubs: scene.stubs,
    drops: scene.drops.filter((drop) => intersects(dropBounds(drop), box)),
    far,
  }
  return many ? { ...part, rest: allBut(scene, ropes) } : part
}

function ropesDownTo(cards: ReadonlySet<SceneCard>, ropes: readonly SceneRope[]): readonly SceneRope[] {
  const ids = new Set(Array.from(cards, ({ id }) => id))
  return ropes.filter(({ childId }) => ids.has(childId)).slice(0, MANY_ROPES)
}

function allBut({ theme, ropes }: Scene, some: readonly SceneRope[]): Painted {
  const left = new Set(some)
  return { theme, cards: [], stubs: [], drops: [], ropes: ropes.filter((rope) => !left.has(rope)) }
}

function isOf({ parentId, childId }: SceneRope, cards: ReadonlySet<string>): boolean {
  return cards.has(parentId) || cards.has(childId)
}
