import { t } from '../../../shared/messages/language'
import type { Measure } from '../../../shared/schema/measures'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { edit, editOrTell } from '../edit'
import { RecordList } from './RecordList'

const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const
const TIMINGS = ['lag', 'lead'] as const

interface Props {
  readonly nodeId: string
  readonly measures: readonly Measure[]
}

/** The numbers a card is held to: from, to, by when. */
export function MeasuresSection({ nodeId, measures }: Props) {
  return (
    <RecordList
      kind="measure"
      nodeId={nodeId}
      records={measures}
      nameOf={(measure) => measure.name}
      renderRow={(measure) => ({ head: <Name measure={measure} />, fields: <Fields measure={measure} /> })}
    />
  )
}

interface MeasureProps {
  readonly measure: Measure
}

const setter = (id: string) => (field: string) => (value: unknown, visit?: string) =>
  edit(
    'measure.set',
    { id, fields: { [field]: value === '' && field !== 'name' ? null : (value ?? null) } },
    visit && `${id}.${field}.${visit}`,
  )

function Name({ measure }: MeasureProps) {
  const words = t().inspector.measures
  return (
    <TextField
      label={words.name}
      name="measures.name"
      value={measure.name}
      placeholder={words.namePlaceholder}
      limit={300}
      commit={setter(measure.id)('name')}
    />
  )
}

function Fields({ measure }: MeasureProps) {
  const { id } = measure
  const words = t().inspector.measures
  const set = setter(id)
  const choose = (field: string) => (value: unknown) =>
    void editOrTell('measure.set', { id, fields: { [field]: value } })
  return (
    <>
      <NumberField
        label={words.from}
        name="measures.from"
        value={measure.from}
        commit={set('from')}
        placeholder={words.fromPlaceholder}
      />
      <NumberField
        label={words.to}
        name="measures.to"
        value={measure.to}
        commit={set('to')}
        placeholder={words.toPlaceholder}
      />
      <TextField
        label={words.unit}
        name="measures.unit"
        value={measure.unit}
        commit={set('unit')}
        placeholder={words.unitPlaceholder}
        limit={300}
      />
      <DateField label={words.by} name="measures.due" value={measure.due} commit={set('due')} />
      <SelectField
        label={words.direction}
        name="measures.direction"
        options={DIRECTIONS.map((value) => ({ value, label: words.directions[value] }))}
        value={measure.direction}
        choose={choose('direction')}
      />
      <SelectField
        label={words.kind}
        name="measures.timing"
        options={TIMINGS.map((value) => ({ value, label: words.timings[value] }))}
        value={measure.timing}
        choose={choose('timing')}
      />
    </>
  )
}
