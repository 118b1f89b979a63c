import { formatDays } from '../../../../shared/messages/format'
import { t } from '../../../../shared/messages/language'
import { measureInWords } from '../../../../shared/scene/format'
import { NODE_STATUSES } from '../../../../shared/schema/nodes'
import { choiceNamed } from '../../../components/choices'
import { readMeasure, timingOf } from '../../../components/measureText'
import { peopleChoices, periodChoices } from '../../../panels/choiceLists'
import { freshId } from '../../../panels/edit'
import { periodFromName } from '../../../panels/periods'
import { runAll } from '../../../store/runAll'
import { setStatusOf } from '../../../store/setStatus'
import { announce, flash } from '../../../store/viewActions'
import type { PaletteItem } from '../paletteItems'
import { ofLevel, tellSkipped } from './ofLevel'
import type { Step, StepContext } from './types'

/** A value to choose. */
export function valueItem(key: string, label: string, area: string, run: () => void): PaletteItem {
  return { key, label, area, shortcut: undefined, keywords: '', run }
}

export const assignStep: Step = {
  ask: () => t().choose.assign.ask,
  empty: () => t().choose.assign.ask,
  items: (context) => {
    const people = peopleChoices(context.plan.doc).map(({ id, label, detail }) =>
      valueItem(id, label, detail ?? '', () => assign(context, id, label)),
    )
    const owned = context.ids.some((id) => context.plan.index.node(id)?.ownerId !== undefined)
    return owned ? [...people, valueItem('nobody', t().choose.assign.nobody, '', () => unassign(context))] : people
  },
  typed: (context, query) => {
    const name = query.trim().replace(/^@/, '')
    if (name === '' || choiceNamed(peopleChoices(context.plan.doc), name)) return []
    return [valueItem('new', t().choose.assign.create(name), '', () => assign(context, undefined, name))]
  },
}

/** Without an id the person is new. */
function assign({ ids }: StepContext, known: string | undefined, name: string): void {
  const ownerId = known ?? freshId()
  const label = () => t().choose.assign.undo(name, ids.length)
  const add = known === undefined ? [{ id: 'person.add', params: { id: ownerId, fields: { name } } }] : []
  if (!runAll([...add, { id: 'card.setMany', params: { ids, fields: { ownerId } } }], label)) return
  flash(ids)
  announce(t().choose.assign.done(name))
}

function unassign({ ids }: StepContext): void {
  const label = () => t().choose.assign.clear(ids.length)
  if (!runAll([{ id: 'card.setMany', params: { ids, fields: { ownerId: null } } }], label)) return
  flash(ids)
  announce(t().choose.assign.cleared)
}

export const statusStep: Step = {
  ask: () => t().choose.status.ask,
  empty: () => t().choose.status.ask,
  items: ({ ids }) =>
    NODE_STATUSES.map((status) => valueItem(status, t().words.status[status], '', () => setStatusOf(ids, status))),
}

export const periodStep: Step = {
  ask: () => t().choose.period.ask,
  empty: () => t().choose.period.onlyInitiatives,
  items: (context) => {
    const initiatives = initiativesOf(context)
    if (initiatives.length === 0) return []
    const { doc, index } = context.plan
    const periods = periodChoices(doc).map(({ id, label }) =>
      valueItem(id, label, '', () => setPeriod(context, id, label, [])),
    )
    const dated = initiatives.some((id) => {
      const node = index.node(id)
      return node?.kind === 'initiative' && node.periodId !== undefined
    })
    return dated ? [...periods, valueItem('none', t().choose.period.none, '', () => clearPeriod(context))] : periods
  },
  typed: (context, query) => {
    const { doc } = context.plan
    if (query.trim() === '' || initiativesOf(context).length === 0) return []
    if (choiceNamed(periodChoices(doc), query)) return []
    const fields = periodFromName(query, doc)
    const id = freshId()
    const label = t().choose.period.create(fields.title, formatDays(fields.start, fields.end))
    const add = { id: 'period.add', params: { id, fields } }
    return [valueItem('new', label, '', () => setPeriod(context, id, fields.title, [add]))]
  },
}

const initiativesOf = (context: StepContext) => ofLevel(context, 'initiative')

function setPeriod(
  context: StepContext,
  periodId: string,
  name: string,
  before: readonly { id: string; params: unknown }[],
): void {
  const ids = initiativesOf(context)
  const label = () => t().choose.period.undo(name)
  if (!runAll([...before, { id: 'card.setMany', params: { ids, fields: { periodId } } }], label)) return
  flash(ids)
  announce(t().choose.period.done(name))
  tellSkipped(context, 'initiative', ids.length)
}

function clearPeriod(context: StepContext): void {
  const ids = initiativesOf(context)
  const label = () => t().choose.period.clear
  if (runAll([{ id: 'card.setMany', params: { ids, fields: { periodId: null } } }], label)) flash(ids)
}

export const measureStep: Step = {
  ask: () => t().choose.measure.ask,
  empty: () => t().choose.measure.empty,
  items: () => [],
  typed: (context, query) => {
    if (query.trim() === '') return []
    const timing = timingOf(context.plan.index.node(context.ids[0] ?? '')?.kind)
    const { value, doubts } = readMeasure(context.plan.doc, query, timing)
    const label = t().choose.measure.add(measureInWords(value))
    return [valueItem('new', label, doubts[0] ?? '', () => addMeasure(context, query))]
  },
}

function addMeasure(context: StepContext, query: string): void {
  const { ids, plan } = context
  const calls = ids.map((nodeId) => {
    const { value } = readMeasure(plan.doc, query, timingOf(plan.index.node(nodeId)?.kind))
    return { id: 'measure.add', params: { nodeId, fields: { ...value } } }
  })
  if (!runAll(calls, () => t().choose.measure.undo(ids.length))) return
  flash(ids)
  announce(t().choose.measure.done)
}
