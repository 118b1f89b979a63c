import { formatDate } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { PeriodId } from '../../../shared/schema/ids'
import { DateField } from '../../components/DateField'
import { localToday } from '../../components/dates'
import { periodFromName } from '../../panels/periods'
import { usePlan } from '../../store/hooks'
import { editsOf } from './editsOf'
import { NameField } from './NameField'
import { RecordManager } from './RecordManager'

/** Periods: the years, halves or quarters that initiatives belong to. */
export function PeriodsManager() {
  const doc = usePlan()?.doc
  if (!doc) return null
  const periods = Object.values(doc.periods).sort((a, b) => a.start.localeCompare(b.start))
  const records = periods.map(({ id, title, start, end }) => ({
    id,
    label: title,
    detail: `${formatDate(start)} – ${formatDate(end)}`,
  }))
  const nextYear = () =>
    periodFromName(
      String(Number((periods.at(-1)?.end ?? localToday()).slice(0, 4)) + (periods.length === 0 ? 0 : 1)),
      doc,
    )
  return (
    <RecordManager
      title={t().records.periods.title}
      kind="period"
      records={records}
      fresh={nextYear}
      empty={t().records.periods.empty}
      renderForm={(id) => <PeriodForm doc={doc} id={id} />}
    />
  )
}

function PeriodForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const period = doc.periods[id as PeriodId]
  if (!period) return null
  const { set } = editsOf('period', id)
  return (
    <>
      <NameField
        name="period.title"
        value={period.title}
        placeholder={t().records.periods.namePlaceholder}
        commit={set('title')}
      />
      <DateField label={t().records.periods.firstDay} value={period.start} commit={set('start')} />
      <DateField label={t().records.periods.lastDay} value={period.end} commit={set('end')} />
    </>
  )
}
