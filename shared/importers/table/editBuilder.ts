import { orderBetween, orderKeys } from '../../model/orderKey'
import type { MeasureText } from '../../outline/measures'
import type { PlanDocument } from '../../schema/document'
import type { LinkId, MeasureId, MilestoneId, NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import type { CellValues, DueText } from './cellFields'
import { NewRecords } from './newRecords'
import type { TableEdit } from './outcome'
import type { Known } from './places'
import { SaidFields } from './saidFields'
import type { TableContext } from './tableContext'
import type { TableField } from './types'

/** What comes of a row's cells. */
export interface Taken {
  readonly changed: boolean
  /** Columns in which a row above says something else of the card. */
  readonly against: readonly TableField[]
}

/** Collects what a table does to the plan. */
export class EditBuilder {
  /** The new card of a row, by the row's number. */
  readonly rows = new Map<number, Known>()
  readonly #context: TableContext
  readonly #hang: Record<string, string[]> = {}
  readonly #changes = new Map<string, Record<string, unknown>>()
  readonly #said = new SaidFields()
  readonly #measures: NewRecords<MeasureText>
  readonly #milestones: NewRecords<DueText>
  readonly #lastParent = new Map<string, string>()

  constructor(context: TableContext) {
    this.#context = context
    const { index, made, env } = context
    this.#measures = new NewRecords<MeasureText>({
      there: (id) => index.measures(id),
      same: (a, b) => a.name === b.name && a.from === b.from && a.to === b.to,
      make: (card, measure, order) => {
        const id = env.newId() as MeasureId
        made.measures[id] = { id, nodeId: card.id, order, ...measure }
      },
    })
    this.#milestones = new NewRecords<DueText>({
      there: (id) => index.milestones(id),
      same: (a, b) => a.due === b.due,
      make: (card, milestone, order) => {
        const id = env.newId() as MilestoneId
        made.milestones[id] = { id, nodeId: card.id, order, ...milestone }
      },
    })
  }

  addCard(kind: NodeKind, title: string, values: CellValues): Known {
    const { made, env } = this.#context
    const id = env.newId() as NodeId
    made.nodes[id] = { status: 'active', id, kind, title, order: 'V' }
    const card = { id, kind, title, made: true }
    this.changeCard(card, values)
    return card
  }

  /**
   * Takes over what a row says of a card of the plan, or of one that the table itself brings.
   * @returns whether that changes anything, and the columns in which a row above says something else, which holds
   */
  changeCard(card: Known, { fields, measure, milestone }: CellValues): Taken {
    const { held, against } = this.#said.take(card.id, fields)
    const changed = [
      this.#setFields(card, held),
      measure !== undefined && this.#measures.add(card, measure),
      milestone !== undefined && this.#milestones.add(card, milestone),
    ]
    return { changed: changed.includes(true), against }
  }

  #setFields(card: Known, fields: Readonly<Record<string, unknown>>): boolean {
    const { made, index } = this.#context
    const before = this.#changes.get(card.id)
    const node: object = { ...(card.made ? made.nodes[card.id] : index.node(card.id)), ...before }
    const differing = Object.entries(fields).filter(
      ([field, value]) => JSON.stringify((node as Record<string, unknown>)[field]) !== JSON.stringify(value),
    )
    if (differing.length === 0) return false
    const news = Object.fromEntries(differing)
    if (card.made) Object.assign(made.nodes[card.id] ?? {}, news)
    else this.#changes.set(card.id, { ...before, ...news })
    return true
  }

  /** Hangs a new card from another new one, or from one of the plan. */
  tie(parent: Known, child: Known): void {
    const { made, env } = this.#context
    if (!parent.made) {
      const parents = (this.#hang[child.id] ??= [])
      parents.push(parent.id)
      return
    }
    const id = env.newId() as LinkId
    const order = orderBetween(this.#lastParent.get(child.id), undefined)
    this.#lastParent.set(child.id, order)
    made.links[id] = { id, parentId: parent.id, childId: child.id, order }
  }

  done(): TableEdit {
    const nodes = Object.values(this.#context.made.nodes)
    const keys = orderKeys(nodes.length, '1', 'z')
    for (const [at, node] of nodes.entries()) node.order = keys[at] ?? 'V'
    return {
      document: this.#withoutUnused(),
      hang: this.#hang,
      changes: [...this.#changes].map(([id, fields]) => ({ id, fields })),
      measures: this.#measures.added,
      milestones: this.#milestones.added,
    }
  }

  /** People and periods of cells that did not hold are not added. */
  #withoutUnused(): PlanDocument {
    const { made } = this.#context
    const used = new Set<unknown>()
    for (const card of [...Object.values(made.nodes), ...this.#changes.values()] as Record<string, unknown>[]) {
      for (const id of [card['ownerId'], card['periodId'], ...((card['peopleIds'] as unknown[]) ?? [])]) used.add(id)
    }
    const kept = <T>(records: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(records).filter(([id]) => used.has(id)))
    return { ...made, people: kept(made.people), periods: kept(made.periods) }
  }
}
