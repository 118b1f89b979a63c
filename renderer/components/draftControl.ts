import type { Result } from '../../shared/result'

/** Text typed pauses this long before it reaches the document, so that findings follow the typing but typing never waits. */
const PAUSE = 250

export interface DraftOptions<T> {
  readonly value: T
  readonly format: (value: T) => string
  readonly parse: (text: string) => Result<T>
  /**
   * Puts a value into the document. `merge` is the same for one stay in the field: all its commits are one undo step.
   */
  readonly commit: (value: T, merge: string) => Result<unknown>
  /** Commit while typing (text), or only on Enter and blur (numbers, dates). */
  readonly live?: boolean
  readonly multiline?: boolean
}

/** What the field shows. */
interface Show {
  draft(text: string | undefined): void
  error(message: string | undefined): void
}

let visits = 0

/**
 * The life of what is typed in one field, from the first key to the document.
 * When the document's value changes from outside (undo, a fix), the document wins.
 */
export class DraftControl<T> {
  private options: DraftOptions<T>
  private readonly show: Show
  private draft: string | undefined
  /** What the document says, and what this field last put there. */
  private shown: string
  private mine: string
  private initial: T
  private visit = 'visit0'
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: DraftOptions<T>, show: Show) {
    this.options = options
    this.show = show
    this.shown = options.format(options.value)
    this.mine = this.shown
    this.initial = options.value
  }

  /** Takes over what the document says now. */
  sync(options: DraftOptions<T>): void {
    this.options = options
    const shown = options.format(options.value)
    if (shown === this.shown) return
    this.shown = shown
    if (shown !== this.mine) this.forget()
  }

  enter(): void {
    this.visit = `visit${++visits}`
    this.initial = this.options.value
  }

  change(text: string): void {
    this.draft = text
    this.show.draft(text)
    const parsed = this.options.parse(text)
    if (parsed.ok) this.show.error(undefined)
    else if (this.options.live) this.show.error(parsed.error.message)
    clearTimeout(this.timer)
    if (this.options.live) this.timer = setTimeout(() => this.flush(), PAUSE)
  }

  /** Puts the text into the document. @returns false when it cannot be; it then stays, with the reason below it. */
  flush(): boolean {
    clearTimeout(this.timer)
    if (this.draft === undefined) return true
    const parsed = this.options.parse(this.draft)
    this.show.error(parsed.ok ? undefined : parsed.error.message)
    if (!parsed.ok) return false
    return this.options.format(parsed.value) === this.shown || this.put(parsed.value)
  }

  /** Done typing. */
  settle(): void {
    if (this.flush()) this.forget()
  }

  /** Back to what the document said when the field was entered. */
  revert(): void {
    this.forget()
    if (this.options.format(this.initial) !== this.shown) this.put(this.initial)
  }

  get isTyping(): boolean {
    return this.draft !== undefined
  }

  private forget(): void {
    clearTimeout(this.timer)
    this.draft = undefined
    this.show.draft(undefined)
    this.show.error(undefined)
  }

  private put(value: T): boolean {
    const before = this.mine
    this.mine = this.options.format(value)
    const result = this.options.commit(value, this.visit)
    if (result.ok) return true
    this.mine = before
    this.show.error(result.error.message)
    return false
  }
}
