import { orderBetween, orderKeys } from '../../model/orderKey'
import type { LinkId, MeasureId, MilestoneId, NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import type { CellValues } from './cellFields'
import type { CardChange, NewRecord, TableEdit } from './outcome'
import type { Known } from './places'
import type { TableContext } from './tableContext'

/** Collects what a table does to the plan. */
export class EditBuilder {
  /** The new card of a row, by the row's number. */
  readonly rows = new Map<number, Known>()
  readonly #context: TableContext
  readonly #hang: Record<string, string[]> = {}
  readonly #changes: CardChange[] = []
  readonly #measures: NewRecord[] = []
  readonly #milestones: NewRecord[] = []
  readonly #lastParent = new Map<string, string>()

  constructor(context: TableContext) {
    this.#context = context
  }

  addCard(kind: NodeKind, title: string, { fields, measure, milestone }: CellValues): Known {
    const { made, env } = this.#context
    const id = env.newId() as NodeId
    made.nodes[id] = { status: 'active', ...fields, id, kind, title, order: 'V' }
    if (measure !== undefined) {
      const measureId = env.newId() as MeasureId
      made.measures[measureId] = { id: measureId, nodeId: id, order: 'V', ...measure }
    }
    if (milestone !== undefined) {
      const milestoneId = env.newId() as MilestoneId
      made.milestones[milestoneId] = { id: milestoneId, nodeId: id, order: 'V', ...milestone }
    }
    return { id, kind, title, made: true }
  }

  /** Notes what differs from a card of the plan. @returns whether anything does */
  changeCard(card: Known, { fields, measure, milestone }: CellValues): boolean {
    // A second row about a card that the table itself brings adds nothing to it.
    if (card.made) return false
    const { index } = this.#context
    const node = index.node(card.id) as unknown as Record<string, unknown>
    const differing = Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(node[field]) !== JSON.stringify(value),
    )
    if (differing.length > 0) this.#changes.push({ id: card.id, fields: Object.fromEntries(differing) })
    const newMeasure =
      measure !== undefined &&
      !index
        .measures(card.id)
        .some((one) => one.name === measure.name && one.from === measure.from && one.to === measure.to)
    if (newMeasure) this.#measures.push({ nodeId: card.id, fields: measure })
    const newMilestone = milestone !== undefined && !index.milestones(card.id).some((one) => one.due === milestone.due)
    if (newMilestone) this.#milestones.push({ nodeId: card.id, fields: milestone })
    return differing.length > 0 || newMeasure || newMilestone
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
      document: this.#context.made,
      hang: this.#hang,
      changes: this.#changes,
      measures: this.#measures,
      milestones: this.#milestones,
    }
  }
}
