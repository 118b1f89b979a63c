import { formatNumber } from '../../../../shared/messages/format'
import { t } from '../../../../shared/messages/language'
import { cardName, levelName } from '../../../../shared/model/labels'
import { DRIVER_CATEGORIES, type PlanNode } from '../../../../shared/schema/nodes'
import { runAll } from '../../../store/runAll'
import { prioritiesFrom, setPriorities } from '../../../store/setPriorities'
import { announce, flash } from '../../../store/viewActions'
import type { PaletteItem } from '../paletteItems'
import { ofLevel, tellSkipped } from './ofLevel'
import type { Step, StepContext } from './types'
import { valueItem } from './values'

type Driver = Extract<PlanNode, { kind: 'driver' }>

const chosenIds = (context: StepContext) => ofLevel(context, 'driver')

/** The drivers of the plan, the selected or the other ones. */
function drivers(context: StepContext, which: 'chosen' | 'other'): readonly Driver[] {
  const chosen = new Set(context.ids)
  return context.plan.index
    .cards('driver')
    .filter((node): node is Driver => node.kind === 'driver' && chosen.has(node.id) === (which === 'chosen'))
}

export const categoryStep: Step = {
  ask: () => t().choose.category.ask,
  empty: () => t().choose.category.ask,
  items: (context) => {
    const kinds = DRIVER_CATEGORIES.map((category) => {
      const name = () => t().levels.categories[category]
      return valueItem(category, name(), '', () => setCategory(context, category, name))
    })
    return drivers(context, 'chosen').some(({ category }) => category !== undefined)
      ? [...kinds, valueItem('none', t().choose.category.none, '', () => setCategory(context, null, undefined))]
      : kinds
  },
}

/** @param name what the kind of growth is called; undefined where it is taken away */
function setCategory(context: StepContext, category: string | null, name: (() => string) | undefined): void {
  const ids = chosenIds(context)
  const label = () => (name === undefined ? t().choose.category.clear : t().choose.category.undo(name()))
  if (!runAll([{ id: 'card.setMany', params: { ids, fields: { category } } }], label)) return
  flash(ids)
  announce(name === undefined ? `${t().choose.category.none}.` : t().choose.category.done(name()))
  tellSkipped(context, 'driver', ids.length)
}

export const priorityStep: Step = {
  ask: () => t().choose.priority.ask,
  empty: () => t().choose.priority.ask,
  items: (context) => {
    const count = chosenIds(context).length
    const ranks = Array.from({ length: lastFirst(context, count) }, (_, i) => rankItem(context, i + 1))
    return drivers(context, 'chosen').some(({ priority }) => priority !== undefined)
      ? [...ranks, valueItem('none', t().choose.priority.none, '', () => clearPriority(context))]
      : ranks
  },
  typed: (context, query) => {
    const first = Number(query.trim())
    const count = chosenIds(context).length
    return count > 0 && Number.isSafeInteger(first) && first > lastFirst(context, count)
      ? [rankItem(context, first)]
      : []
  },
}

/** The last priority to begin with that gives none beyond the number of drivers. */
function lastFirst({ plan }: StepContext, count: number): number {
  return count === 0 ? 0 : plan.index.cards('driver').length - count + 1
}

function rankItem(context: StepContext, first: number): PaletteItem {
  const ids = chosenIds(context)
  const take = () => {
    if (setPriorities(ids, first)) tellSkipped(context, 'driver', ids.length)
  }
  return valueItem(String(first), prioritiesFrom(first, ids.length), heldBy(context, first, ids.length), take)
}

/** Which other drivers have one of these priorities now. */
function heldBy(context: StepContext, first: number, count: number): string {
  const { doc } = context.plan
  const holders = drivers(context, 'other').filter(
    ({ priority, status }) =>
      status !== 'parked' && priority !== undefined && priority >= first && priority < first + count,
  )
  const [only] = holders
  if (only === undefined) return ''
  return t().choose.priority.held(
    holders.length === 1
      ? cardName(doc, only, 32)
      : `${formatNumber(holders.length)} ${levelName(doc, 'driver', holders.length)}`,
  )
}

function clearPriority(context: StepContext): void {
  const ids = chosenIds(context)
  const call = { id: 'card.setMany', params: { ids, fields: { priority: null } } }
  if (!runAll([call], () => t().choose.priority.clear)) return
  flash(ids)
  announce(`${t().choose.priority.none}.`)
}
