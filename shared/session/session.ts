import { execute } from '../commands/execute'
import type { CommandCall, CommandEnv, Executed } from '../commands/types'
import { History } from '../history/history'
import { type Said, spoken, t } from '../messages/language'
import { createIndex } from '../model/index/createIndex'
import { applyToDocument } from '../model/patching'
import type { PlanIndex, PlanPatch, Touched } from '../model/types'
import type { Result } from '../result'
import { type CheckResult, createChecker } from '../rules/engine'
import type { PlanDocument } from '../schema/document'

/** What listeners are told after every change of the document. */
export interface SessionChange {
  readonly cause: 'edit' | 'undo' | 'redo' | 'bail'
  readonly label: string
  readonly patches: readonly PlanPatch[]
  readonly touched: Touched
  /** The position that was left. */
  readonly from: number
}

export interface DispatchOptions {
  /** Successive edits with the same key become one undo step (typing in one field). */
  readonly merge?: string
}

type How = Pick<SessionChange, 'cause' | 'label' | 'from'>

/** To check what concerns so many cards takes about a frame, and to check all of a plan hardly longer. */
const MANY = 2000

/**
 * One open plan being worked on: document, index, findings and history move together.
 * The only way in is a command; every way out (index, findings) is up to date when `dispatch` returns. Only the first
 * check, and that after a change of very many cards, waits until somebody asks for the findings, or has it made in
 * steps: a plan can be shown before that.
 */
export class Session {
  readonly index: PlanIndex
  private readonly history = new History<Said>()
  private readonly checker = createChecker()
  private readonly listeners = new Set<(change: SessionChange) => void>()
  private readonly env: () => CommandEnv
  private result: CheckResult | undefined
  private savedState = 0

  /**
   * @param doc the plan
   * @param env called before each command: clock and ids of the shell
   */
  constructor(doc: PlanDocument, env: () => CommandEnv) {
    this.env = env
    this.index = createIndex(doc)
  }

  get doc(): PlanDocument {
    return this.index.doc
  }

  /** The findings. The first to ask, also after a change of very many cards, waits for a whole check. */
  get check(): CheckResult {
    this.result ??= this.checker.check(this.index, undefined, this.env().today)
    return this.result
  }

  /** Whether the plan has been checked, so that `check` answers at once. */
  get isChecked(): boolean {
    return this.result !== undefined
  }

  /**
   * Makes a whole check that is due in steps of a few milliseconds. An edit between two of them starts it over; whoever asks for
   * the findings meanwhile ends it.
   */
  *checkInSteps(): Generator<void, void> {
    while (this.result === undefined) {
      const { revision } = this.index
      const steps = this.checker.steps(this.index, this.env().today)
      while (this.result === undefined && this.index.revision === revision) {
        const step = steps.next()
        if (step.done === true) this.result = step.value
        else yield
      }
    }
  }

  /** Where the history stands: moves with every step, undo and redo. */
  get position(): number {
    return this.history.position
  }

  /** Equal states mean the same document. */
  get state(): number {
    return this.history.state
  }

  /** Whether the document differs from what was last saved. */
  get isDirty(): boolean {
    return this.history.state !== this.savedState
  }

  get undoLabel(): string | undefined {
    return this.history.undoLabel && spoken(this.history.undoLabel)
  }

  get redoLabel(): string | undefined {
    return this.history.redoLabel && spoken(this.history.redoLabel)
  }

  /** Makes the findings anew: they are worded in the language of the process. */
  recheck(): void {
    this.result = this.checker.check(this.index, undefined, this.env().today)
  }

  /** Runs a command. Refused: nothing changed, the reason comes back. Without effect: no undo step. */
  dispatch(call: CommandCall, options: DispatchOptions = {}): Result<Executed> {
    const executed = execute(this.index, call, this.env())
    if (!executed.ok) return executed
    const { doc, label, patches, inverse } = executed.value
    const from = this.position
    this.history.push(label, patches, inverse, options.merge)
    if (patches.length > 0) this.moveTo(doc, patches, { cause: 'edit', label: spoken(label), from })
    return executed
  }

  /**
   * Takes over what a command does to this very document, worked out elsewhere, such as in a worker.
   * @param executed the command, with the document that it leads to
   * @param position of the document that it was worked out for
   * @returns false when the document has changed since then: nothing was taken over
   */
  take({ doc, label, patches, inverse }: Executed, position: number): boolean {
    if (position !== this.history.position) return false
    this.history.push(label, patches, inverse)
    if (patches.length > 0) this.moveTo(doc, patches, { cause: 'edit', label: spoken(label), from: position })
    return true
  }

  /**
   * Records a step that leaves the document as it is. What it did besides (places that are no part of the document) is
   * taken back and repeated by a listener, who knows the step by its position.
   */
  note(label: Said): void {
    const from = this.position
    this.history.note(label)
    this.moveTo(this.doc, [], { cause: 'edit', label: spoken(label), from })
  }

  /** @returns the undone step's label, or undefined where there is nothing to undo */
  undo(): string | undefined {
    const from = this.position
    const step = this.history.undo()
    if (step === undefined) return undefined
    const label = spoken(step.label)
    this.apply(step.inverse, { cause: 'undo', label, from })
    return label
  }

  /** @returns the redone step's label, or undefined where there is nothing to redo */
  redo(): string | undefined {
    const from = this.position
    const step = this.history.redo()
    if (step === undefined) return undefined
    const label = spoken(step.label)
    this.apply(step.patches, { cause: 'redo', label, from })
    return label
  }

  /** Begins a gesture; hand the mark to `squash` or `bail`. */
  mark(): number {
    return this.history.mark()
  }

  /** Makes one undo step of all since the mark. */
  squash(mark: number, label?: Said): void {
    this.history.squash(mark, label)
  }

  /** Takes back all since the mark and leaves no step behind. */
  bail(mark: number): void {
    const from = this.position
    const patches = this.history.bail(mark)
    if (patches.length > 0) this.apply(patches, { cause: 'bail', label: t().commands.cancel, from })
  }

  /** Ends merging of edits: a pause in typing, another field. */
  seal(): void {
    this.history.seal()
  }

  /** Says that a document is on disk: `state` as it was when the text was written. */
  markSaved(state: number = this.history.state): void {
    this.savedState = state
  }

  /** Says that the document is nowhere on disk (new, recovered). */
  markUnsaved(): void {
    this.savedState = -1
  }

  /** Calls back after every change of the document. @returns a function that ends it */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private apply(patches: readonly PlanPatch[], how: How): void {
    this.moveTo(applyToDocument(this.index.doc, patches), patches, how)
  }

  private moveTo(doc: PlanDocument, patches: readonly PlanPatch[], how: How): void {
    const touched = this.index.update(doc, patches)
    if (touched.nodes.size > MANY) this.result = undefined
    if (this.result !== undefined) this.result = this.checker.check(this.index, touched, this.env().today)
    for (const listener of this.listeners) listener({ ...how, patches, touched })
  }
}
