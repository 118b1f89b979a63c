import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanIndex } from '../../../shared/model/types'
import { fail, ok, type Result } from '../../../shared/result'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeStatus, PlanNode } from '../../../shared/schema/nodes'
import { readCadence, typedCadence } from '../../components/cadenceText'
import { parseDate, typedDate } from '../../components/dates'
import { readMeasure, timingOf, typedMeasure } from '../../components/measureText'
import { parseNumber, typedNumber } from '../../components/parseNumber'
import { edit, setField } from '../../panels/edit'
import { fieldOf } from '../../panels/inspector/fields'
import { statusCall } from '../../store/statusCall'
import { dueOf, shownMeasure } from './cells'
import type { Column } from './model'

/** How a cell is edited: by choosing, as a line of text, or elsewhere. */
export type CellEditor =
  | { readonly type: 'owner' }
  | { readonly type: 'status' }
  | { readonly type: 'period' }
  | { readonly type: 'text'; readonly value: string; readonly hint: string }
  | { readonly type: 'findings' }
  | { readonly type: 'none'; readonly reason: string }

/** What happens when a cell is opened. */
export function editorOf(index: PlanIndex, node: PlanNode, column: Column): CellEditor {
  switch (column) {
    case 'title':
      return { type: 'none', reason: t().outline.cells.title }
    case 'owner':
      return { type: 'owner' }
    case 'status':
      return { type: 'status' }
    case 'priority':
      return node.kind === 'driver'
        ? { type: 'text', value: typedNumber(node.priority), hint: t().cardFields.placeholders.priority }
        : { type: 'none', reason: noPriority(index) }
    case 'period':
      return node.kind === 'initiative' ? { type: 'period' } : { type: 'none', reason: noPeriod(index) }
    case 'target':
      return { type: 'text', value: targetText(index, node), hint: t().outline.cells.targetHint }
    case 'due': {
      const due = dueOf(index, node)
      return due === undefined
        ? { type: 'none', reason: t().outline.cells.noDate }
        : { type: 'text', value: typedDate(due.date), hint: t().outline.cells.dateHint }
    }
    case 'cadence':
      return node.kind === 'activity'
        ? {
            type: 'text',
            value: node.cadence === undefined ? '' : typedCadence(node.cadence),
            hint: t().outline.cells.cadenceHint,
          }
        : { type: 'none', reason: t().outline.cells.noCadence }
    case 'findings':
      return { type: 'findings' }
  }
}

const noPriority = ({ doc }: PlanIndex): string => t().outline.cells.noPriority(levelName(doc, 'driver', 2))
const noPeriod = ({ doc }: PlanIndex): string => t().outline.cells.noPeriod(levelName(doc, 'initiative', 2))

/** Takes over what was typed into the Priority, Target, Due or Cadence cell. An empty text clears it. */
export function commitText(index: PlanIndex, node: PlanNode, column: Column, text: string, today: string) {
  if (column === 'priority') return commitPriority(index, node, text)
  if (column === 'target') return commitTarget(index, node, text)
  return column === 'cadence' ? commitCadence(node, text) : commitDue(index, node, text, today)
}

/** Read, and kept within its limits, as in the inspector. */
function commitPriority(index: PlanIndex, node: PlanNode, text: string): Result<unknown> {
  if (node.kind !== 'driver') return fail('no-priority', noPriority(index))
  const read = parseNumber(text, fieldOf(node.kind, 'priority'))
  return read.ok ? setField(node.id, 'priority', read.value) : read
}

function targetText(index: PlanIndex, node: PlanNode): string {
  const measure = shownMeasure(index, node)
  return measure === undefined ? '' : typedMeasure(index.doc, measure)
}

/**
 * A sentence makes the card's first measure or changes it: its figures are new; the name and the day stay where it says
 * none. Without any words the measure goes.
 */
function commitTarget(index: PlanIndex, node: PlanNode, text: string): Result<unknown> {
  const measure = shownMeasure(index, node)
  if (text.trim() === '') return measure === undefined ? ok(undefined) : edit('measure.delete', { ids: [measure.id] })
  const { value, doubts } = readMeasure(index.doc, text, measure?.timing ?? timingOf(node.kind))
  const [doubt] = doubts
  if (doubt !== undefined) return fail('doubtful', doubt)
  if (value.to === undefined) return fail('no-target', t().outline.cells.noTarget)
  if (measure === undefined) return edit('measure.add', { nodeId: node.id, fields: { ...value } })
  const { name, from, unit, due, ...rest } = value
  const fields = { ...rest, from: from ?? null, unit: unit ?? null, ...(name !== '' && { name }), ...(due && { due }) }
  return edit('measure.set', { id: measure.id, fields })
}

function commitCadence(node: PlanNode, text: string): Result<unknown> {
  if (text.trim() === '') return setField(node.id, 'cadence', undefined)
  const cadence = readCadence(text)
  if (cadence === undefined) return fail('not-a-cadence', t().outline.cells.notACadence)
  return setField(node.id, 'cadence', cadence)
}

function commitDue(index: PlanIndex, node: PlanNode, text: string, today: string): Result<unknown> {
  const read = parseDate(text, today, index.doc.settings.yearStartMonth)
  if (!read.ok) return read
  const due = dueOf(index, node)
  if (due === undefined || due.date === read.value) return ok(undefined)
  const date = read.value ?? null
  switch (due.of.type) {
    case 'end':
      return setField(node.id, 'end', read.value)
    case 'measure':
      return edit('measure.set', { id: due.of.id, fields: { due: date } })
    case 'milestone':
      return edit('milestone.set', { id: due.of.id, fields: { due: date } })
  }
}

/** Delete in a cell: takes its value away, never the card. */
export function clearCell(index: PlanIndex, node: PlanNode, column: Column): Result<unknown> {
  switch (column) {
    case 'owner':
      return setField(node.id, 'ownerId', undefined)
    case 'priority':
      return commitPriority(index, node, '')
    case 'period':
      if (node.kind !== 'initiative') return fail('no-period', noPeriod(index))
      return setField(node.id, 'periodId', undefined)
    case 'due':
      return commitDue(index, node, '', '')
    case 'target':
      return commitTarget(index, node, '')
    case 'cadence':
      return node.kind === 'activity' ? commitCadence(node, '') : ok(undefined)
    case 'title':
    case 'status':
    case 'findings':
      return fail('kept', t().outline.cells.kept)
  }
}

/** Gives the status to the card, or to all selected ones where it is one of them. */
export function commitStatus(ids: readonly NodeId[], status: NodeStatus): Result<unknown> {
  const { id, params } = statusCall(ids, status)
  return edit(id, params)
}
