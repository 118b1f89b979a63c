import { ListFilter, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { FILTER_FIELDS, type Filtered, type FilterField, isFiltering } from '../../../shared/model/filter/types'
import { focusView } from '../../canvas/canvasFocus'
import { Button, IconButton } from '../../components/Button'
import { warmSearch } from '../../store/cardSearch'
import type { OpenPlan } from '../../store/documentStore'
import { filteredBy, useFilterText } from '../../store/filtering'
import { unfoldTo } from '../../store/folding'
import { usePlan } from '../../store/hooks'
import { clearFilter, openFilter, toggleFilter } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { FieldPicker } from './FieldPicker'
import styles from './FilterBar.module.css'
import { choicesOf, fieldsOf, hiddenIn } from './filterChoices'
import { isFilterShown } from './filterShown'

/** Which cards are looked at, above drawing and outline: there when asked for, and as long as a field filters. */
export function FilterBar() {
  const plan = usePlan()
  const shown = useView(isFilterShown)
  return plan !== undefined && shown ? <Bar plan={plan} /> : null
}

function Bar({ plan }: { readonly plan: OpenPlan }) {
  const filter = useView((state) => state.filter)
  const asked = useView((state) => state.filterOpen)
  const { ids, total, counts } = filteredBy(plan, filter)
  const fields = useMemo(() => fieldsOf(plan), [plan])
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) bar.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [asked])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it, wherever in it the focus is
    <div ref={bar} className={styles.bar} role="search" aria-label={t().filter.name} data-filter-bar onKeyDown={leave}>
      <ListFilter className={styles.icon} aria-hidden="true" />
      <Words />
      {fields.map((field) => (
        <FieldPicker key={field} plan={plan} field={field} counts={counts[field]} />
      ))}
      <Chips plan={plan} counts={counts} />
      <div className={styles.end}>
        <span className={styles.count} role="status" data-filter-count>
          {t().filter.shown(formatNumber(ids.size), formatNumber(total), total)}
        </span>
        {isFiltering(filter) && <Folded plan={plan} ids={ids} />}
        {isFiltering(filter) && (
          <Button small variant="ghost" onClick={clearAll}>
            {t().filter.clearAll}
          </Button>
        )}
        <IconButton label={t().filter.close} shortcut="Escape" icon={<X />} onClick={close} />
      </div>
    </div>
  )
}

/** Cards that match but are hidden in folded branches: they can be had. */
function Folded({ plan, ids }: { readonly plan: OpenPlan; readonly ids: Filtered['ids'] }) {
  const layout = useView((state) => state.layout)
  const hidden = useMemo(() => hiddenIn(plan, ids), [plan, ids])
  if (hidden.length === 0 || layout === 'outline') return null
  return (
    <Button small variant="ghost" data-filter-folded onClick={() => unfoldTo(hidden)}>
      {t().filter.folded(formatNumber(hidden.length))}
    </Button>
  )
}

/** The words that any fields of a card must hold. */
function Words() {
  const [text, type] = useFilterText()
  return (
    <div className={styles.words}>
      <Search aria-hidden="true" />
      <input
        dir="auto"
        aria-label={t().filter.words}
        placeholder={t().filter.words}
        value={text}
        onFocus={warmSearch}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}

interface ChipsProps {
  readonly plan: OpenPlan
  readonly counts: Filtered['counts']
}

/** What is asked for, each to be taken out again. */
function Chips({ plan, counts }: ChipsProps) {
  const filter = useView((state) => state.filter)
  return FILTER_FIELDS.filter((field) => filter[field].length > 0).map((field) => (
    <Chosen key={field} field={field} plan={plan} values={filter[field]} counts={counts[field]} />
  ))
}

interface ChosenProps {
  readonly plan: OpenPlan
  readonly field: FilterField
  readonly values: readonly string[]
  readonly counts: Filtered['counts'][FilterField]
}

function Chosen({ plan, field, values, counts }: ChosenProps) {
  const names = new Map(choicesOf(plan, field).map((choice) => [choice.id, choice.label]))
  return values.map((value) => {
    const name = names.get(value) ?? t().filter.gone
    return (
      <button
        key={value}
        type="button"
        className={styles.chip}
        data-filter-chip={value}
        onClick={() => toggleFilter(field, value)}
      >
        <span className={styles.chipName} dir="auto">
          {name}
        </span>
        <span className={styles.figure}>{formatNumber(counts.get(value) ?? 0)}</span>
        <span className="visually-hidden">{t().filter.takeOut(t().filter.fields[field])}</span>
        <X aria-hidden="true" />
      </button>
    )
  })
}

function clearAll(): void {
  clearFilter()
  focusView()
}

/** A filter that nobody sees would puzzle: with the bar goes the filter. */
function close(): void {
  openFilter(false)
  clearAll()
}

function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.preventDefault()
  event.stopPropagation()
  close()
}
