import { t } from '../../messages/language'
import { MAX_TITLE } from '../../schema/fields'
import type { NodeKind } from '../../schema/nodes'
import type { Cells, Entry } from './entries'
import type { RowOutcome } from './outcome'
import type { Known } from './places'
import { type RowTaker, refused } from './rowTaker'
import { plainWord } from './words'

/** Reads a table of which each row is one rope, a level a column. */
export class RopeReader {
  readonly #taker: RowTaker

  constructor(taker: RowTaker) {
    this.#taker = taker
  }

  read(entries: readonly Entry[]): readonly RowOutcome[] {
    const made = new Map<string, Known>()
    return entries.map((entry) => {
      const { rope, line, cells } = entry
      const last = rope.at(-1)
      if (last === undefined) return refused(line, '', undefined, t().table.noTitle)
      const long = rope.find((part) => [...part.title].length > MAX_TITLE)
      if (long !== undefined) return refused(line, long.title, long.kind, t().table.titleTooLong(MAX_TITLE))
      return this.#readRope(line, rope, cells, made)
    })
  }

  #readRope(line: number, rope: Entry['rope'], cells: Cells, made: Map<string, Known>): RowOutcome {
    let parent: Known | undefined
    let created = 0
    let path = ''
    let row: RowOutcome | undefined
    for (const [at, { kind, title }] of rope.entries()) {
      path += `\n${kind} ${plainWord(title)}`
      const own = at === rope.length - 1 ? cells : {}
      const known = made.get(path) ?? this.#sameUnder(kind, title, parent)
      row =
        known === undefined ? this.#taker.create(line, title, kind, own, []) : this.#taker.change(line, known, own, [])
      const card = known ?? this.#taker.edit.rows.get(line)
      if (known === undefined && card !== undefined) {
        created++
        if (parent !== undefined) this.#taker.edit.tie(parent, card)
      }
      if (card !== undefined) made.set(path, card)
      if (at < rope.length - 1) parent = card
    }
    const result = row ?? refused(line, '', undefined, t().table.noTitle)
    return { ...result, action: created > 0 ? 'create' : result.action, created, under: parent?.title }
  }

  /** The card of the plan that a step of a rope means: the one of that title under the step before. */
  #sameUnder(kind: NodeKind, title: string, parent: Known | undefined): Known | undefined {
    const same = this.#taker.known.find(title).filter((card) => card.kind === kind && !card.made)
    if (parent === undefined) return same.length === 1 ? same[0] : undefined
    const { index } = this.#taker.context
    return same.find((card) => !parent.made && (index.parents(card.id) as readonly string[]).includes(parent.id))
  }
}
