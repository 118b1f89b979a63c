import type { LayoutPoint } from '../layout/types'

/** Where cards were; undefined: nowhere yet. */
export type FormerPlaces = ReadonlyMap<string, LayoutPoint | undefined>

/** Where cards are, and where those were that have moved of late. Absolute x, lane-relative y. */
export class Places extends Map<string, LayoutPoint> {
  #former = new Map<string, LayoutPoint | undefined>()
  #changed = new Set<string>()

  override set(id: string, at: LayoutPoint): this {
    this.#note(id)
    return super.set(id, at)
  }

  override delete(id: string): boolean {
    this.#note(id)
    return super.delete(id)
  }

  override clear(): void {
    for (const id of this.keys()) this.#note(id)
    super.clear()
  }

  /** Puts cards back where they were. */
  putBack(former: FormerPlaces): void {
    for (const [id, at] of former)
      if (at === undefined) this.delete(id)
      else this.set(id, at)
  }

  /** Where all cards were that have moved since this was asked last. */
  takeFormer(): FormerPlaces {
    const former = this.#former
    this.#former = new Map()
    for (const [id, at] of former) if (samePlace(at, this.get(id))) former.delete(id)
    return former
  }

  /** Whose places were set or deleted since `settle`. */
  get changed(): ReadonlySet<string> {
    return this.#changed
  }

  settle(): void {
    if (this.#changed.size > 0) this.#changed = new Set()
  }

  #note(id: string): void {
    this.#changed.add(id)
    if (!this.#former.has(id)) this.#former.set(id, this.get(id))
  }
}

function samePlace(a: LayoutPoint | undefined, b: LayoutPoint | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y
}
