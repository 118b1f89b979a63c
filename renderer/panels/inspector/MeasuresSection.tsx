import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { NodeId } from '../../../shared/schema/ids'
import type { Measure } from '../../../shared/schema/measures'
import { IconButton } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { Section } from '../../components/Section'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { edit, editOrTell } from '../edit'
import { AddButton } from './AddButton'
import styles from './Inspector.module.css'

interface Props {
  readonly nodeId: NodeId
  readonly measures: readonly Measure[]
}

const DIRECTIONS = [
  { value: 'increase', label: 'Increase' },
  { value: 'decrease', label: 'Decrease' },
  { value: 'maintain', label: 'Maintain' },
] as const

const TIMINGS = [
  { value: 'lag', label: 'Lag (result)' },
  { value: 'lead', label: 'Lead (effort)' },
] as const

/** The numbers a card is held to: from, to, by when. */
export function MeasuresSection({ nodeId, measures }: Props) {
  const add = () => editOrTell('measure.add', { nodeId, fields: {} })
  return (
    <Section
      title="Measures"
      count={measures.length}
      action={<AddButton label="Add measure" field="measures" listed={measures.length} add={add} />}
    >
      {measures.length === 0 ? <p className={styles.none}>No number yet. From what, to what, by when?</p> : null}
      <ul className={styles.records}>
        {measures.map((measure, at) => (
          <MeasureRow
            key={measure.id}
            measure={measure}
            previous={measures[at - 1]?.id}
            afterNext={measures[at + 2]?.id}
            isLast={at === measures.length - 1}
          />
        ))}
      </ul>
    </Section>
  )
}

interface RowProps {
  readonly measure: Measure
  readonly previous: string | undefined
  readonly afterNext: string | undefined
  readonly isLast: boolean
}

function MeasureRow({ measure, previous, afterNext, isLast }: RowProps) {
  const { id } = measure
  const name = measure.name || 'measure'
  const set = (field: string) => (value: unknown, visit?: string) =>
    edit(
      'measure.set',
      { id, fields: { [field]: value === '' && field !== 'name' ? null : (value ?? null) } },
      visit && `${id}.${field}.${visit}`,
    )
  const choose = (field: string) => (value: unknown) =>
    void editOrTell('measure.set', { id, fields: { [field]: value } })
  const move = (beforeId: string | undefined) =>
    editOrTell('measure.reorder', beforeId === undefined ? { id } : { id, beforeId })
  return (
    <li className={styles.record} data-record={id}>
      <div className={styles.recordHead}>
        <TextField
          label="What is measured"
          name="measures.name"
          value={measure.name}
          placeholder="e.g. Close rate"
          limit={300}
          commit={set('name')}
        />
        <div className={styles.recordButtons}>
          <IconButton
            label={`Move ${name} up`}
            icon={<ArrowUp />}
            disabled={previous === undefined}
            onClick={() => move(previous)}
          />
          <IconButton
            label={`Move ${name} down`}
            icon={<ArrowDown />}
            disabled={isLast}
            onClick={() => move(afterNext)}
          />
          <IconButton
            label={`Delete ${name}`}
            icon={<Trash2 />}
            onClick={() => editOrTell('measure.delete', { ids: [id] })}
          />
        </div>
      </div>
      <div className={styles.fields}>
        <NumberField label="From" name="measures.from" value={measure.from} commit={set('from')} placeholder="today" />
        <NumberField label="To" name="measures.to" value={measure.to} commit={set('to')} placeholder="target" />
        <TextField
          label="Unit"
          name="measures.unit"
          value={measure.unit}
          commit={set('unit')}
          placeholder="%, $, clients"
          limit={300}
        />
        <DateField label="By" name="measures.due" value={measure.due} commit={set('due')} />
        <SelectField
          label="Direction"
          name="measures.direction"
          options={DIRECTIONS}
          value={measure.direction}
          choose={choose('direction')}
        />
        <SelectField
          label="Kind"
          name="measures.timing"
          options={TIMINGS}
          value={measure.timing}
          choose={choose('timing')}
        />
      </div>
    </li>
  )
}
