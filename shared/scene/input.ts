import type { PlanIndex, Touched } from '../model/types'
import type { CardFinding } from './facts'
import type { FormerPlaces } from './places'
import type { ThemeName } from './types'

/** Active findings by card: each carries the badge of its first card. */
export type FindingsByCard = ReadonlyMap<string, readonly CardFinding[]>

/** How the picture is drawn. */
export interface SceneOptions {
  readonly theme: ThemeName
  /** Folded cards; those that the plan keeps, when left out. */
  readonly collapsed?: ReadonlySet<string>
  /** YYYY-MM-DD; tells which dates need no year. */
  readonly today?: string
  /** The initiative lane's limit and the figure held against it; the plan's own setting and count, when left out. */
  readonly initiatives?: { readonly limit: number; readonly active: number }
  /** Title block and legend; left out unless true. */
  readonly furniture?: boolean
  /** YYYY-MM-DD, printed in the title block. */
  readonly date?: string
  /** Where cards were before (absolute x, lane-relative y). A builder remembers it by itself; handed in, cards go back there. */
  readonly previous?: FormerPlaces
}

/** Options of a live picture, which is built again after every edit. */
export interface LiveSceneOptions extends SceneOptions {
  /** What the edit touched; everything, when left out. */
  readonly touched?: Touched
  /** Forget where cards were and lay them out from nothing (Tidy, another file). */
  readonly fresh?: boolean
}

/** Everything that the picture is made from. */
export interface SceneInput extends LiveSceneOptions {
  readonly index: PlanIndex
  readonly findings: FindingsByCard
}
