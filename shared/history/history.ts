import type { Patch } from 'immer'

type Patches = readonly (Omit<Patch, 'path'> & { readonly path: readonly (string | number)[] })[]

/** One undo step. */
export interface Step<Label> {
  /** Never used twice. */
  readonly id: number
  /** The document that the step leads to: a step that leaves the document as it is keeps the state before. */
  readonly state: number
  /** What the menu says: "Undo add driver". */
  readonly label: Label
  readonly patches: Patches
  readonly inverse: Patches
  /** Steps that follow each other with the same key become one (typing in one field). */
  readonly merge?: string | undefined
}

/**
 * Undo and redo as data: patches there and back, in steps.
 * Only edits are steps; selection, pan and zoom are not, and never clear redo.
 */
export class History<Label> {
  private past: Step<Label>[] = []
  private future: Step<Label>[] = []
  private nextId = 1
  private open = true

  /** The last step's id; 0 before the first one. */
  get position(): number {
    return this.past.at(-1)?.id ?? 0
  }

  /** Equal states mean the same document. 0 before the first change. */
  get state(): number {
    return this.past.at(-1)?.state ?? 0
  }

  get undoLabel(): Label | undefined {
    return this.past.at(-1)?.label
  }

  get redoLabel(): Label | undefined {
    return this.future.at(-1)?.label
  }

  /** Where a gesture begins; hand it to `squash` or `bail`. */
  mark(): number {
    this.seal()
    return this.past.length
  }

  /** Ends merging: the next step stands alone (typing paused, focus moved). */
  seal(): void {
    this.open = false
  }

  /**
   * Records an edit. Without patches nothing happened and nothing is recorded.
   * @param merge joins the step to the one before where both carry the same key and no pause lay between
   */
  push(label: Label, patches: Patches, inverse: Patches, merge?: string): void {
    if (patches.length === 0) return
    this.future = []
    const last = this.past.at(-1)
    const id = this.nextId++
    if (this.open && merge !== undefined && last?.merge === merge) {
      this.past[this.past.length - 1] = {
        id,
        state: id,
        label: last.label,
        patches: [...last.patches, ...patches],
        inverse: [...inverse, ...last.inverse],
        merge,
      }
    } else {
      this.past.push({ id, state: id, label, patches, inverse, merge })
    }
    this.open = true
  }

  /** Records a step that leaves the document as it is: what it did besides is the caller's to take back and to repeat. */
  note(label: Label): void {
    this.future = []
    this.past.push({ id: this.nextId++, state: this.state, label, patches: [], inverse: [] })
    this.seal()
  }

  /** Takes the last step off; the caller applies its `inverse`. */
  undo(): Step<Label> | undefined {
    const step = this.past.pop()
    if (step !== undefined) this.future.push(step)
    this.seal()
    return step
  }

  /** Puts the last undone step back; the caller applies its `patches`. */
  redo(): Step<Label> | undefined {
    const step = this.future.pop()
    if (step !== undefined) this.past.push(step)
    this.seal()
    return step
  }

  /** Makes one step of all since the mark: a gesture is one step. */
  squash(mark: number, label?: Label): void {
    const steps = this.past.splice(mark)
    const [first, last] = [steps[0], steps.at(-1)]
    if (first === undefined || last === undefined) return
    this.past.push({
      id: this.nextId++,
      state: last.state,
      label: label ?? first.label,
      patches: steps.flatMap((step) => step.patches),
      inverse: [...steps].reverse().flatMap((step) => step.inverse),
    })
    this.seal()
  }

  /**
   * Forgets all steps since the mark, as if the gesture had never begun; redo is not offered.
   * @returns the patches that lead back; the caller applies them
   */
  bail(mark: number): Patches {
    const steps = this.past.splice(mark)
    this.seal()
    return [...steps].reverse().flatMap((step) => step.inverse)
  }
}
