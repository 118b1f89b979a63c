import { Search, X } from 'lucide-react'
import { memo } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { RULE_AREAS } from '../../../shared/rules/types'
import { SEVERITIES, type Severity } from '../../../shared/schema/document'
import { cx } from '../../components/cx'
import fieldStyles from '../../components/Field.module.css'
import { SelectField } from '../../components/SelectField'
import { SeverityMark } from '../../components/SeverityMark'
import { setFindingFilter, toggleFilter } from '../../store/viewActions'
import { type FindingFilter, useView } from '../../store/viewStore'
import styles from './Findings.module.css'

interface FilterBarProps {
  readonly filter: FindingFilter
  readonly counts: Readonly<Record<Severity, number>>
}

const GROUPS = ['severity', 'area', 'card'] as const

function areas() {
  return [
    { value: 'all', label: t().checks.allAreas },
    ...RULE_AREAS.map((area) => ({ value: area, label: t().words.area[area] })),
  ]
}

/** Narrows the list: severity, area, words; and says how it is grouped. */
export function FilterBar({ filter, counts }: FilterBarProps) {
  return (
    <div className={styles.filters}>
      <div className={styles.severities} role="group" aria-label={t().checks.showSeverities}>
        {SEVERITIES.map((severity) => (
          <SeverityToggle key={severity} severity={severity} count={counts[severity]} />
        ))}
      </div>
      <Narrowing filter={filter} />
    </div>
  )
}

/** Words, area and grouping: they stay as they are while the findings change. */
const Narrowing = memo(function Narrowing({ filter }: { readonly filter: FindingFilter }) {
  // But they are drawn again in another language.
  useView((state) => state.spoken)
  return (
    <>
      <div className={styles.search}>
        <Search aria-hidden="true" className={styles.searchIcon} />
        <input
          dir="auto"
          aria-label={t().checks.filterByText}
          placeholder={t().checks.filter}
          value={filter.text}
          className={cx(fieldStyles.control, styles.searchInput)}
          onChange={(event) => setFindingFilter({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.text === '') return
            event.stopPropagation()
            setFindingFilter({ text: '' })
          }}
        />
        {filter.text ? (
          <button
            type="button"
            className={fieldStyles.inlineButton}
            aria-label={t().checks.clearFilter}
            onClick={() => setFindingFilter({ text: '' })}
          >
            <X />
          </button>
        ) : null}
      </div>
      <div className={styles.selects}>
        <SelectField
          label={t().checks.area}
          hideLabel
          options={areas()}
          value={filter.area ?? 'all'}
          choose={(area) => setFindingFilter({ area: area === 'all' ? undefined : area })}
        />
        <SelectField
          label={t().checks.group}
          hideLabel
          options={GROUPS.map((value) => ({ value, label: t().checks.groups[value] }))}
          value={filter.group}
          choose={(group) => setFindingFilter({ group })}
        />
      </div>
    </>
  )
})

interface ToggleProps {
  readonly severity: Severity
  readonly count: number
}

function SeverityToggle({ severity, count }: ToggleProps) {
  const on = useView((state) => state.filter.severity.includes(severity))
  const word = t().words.severity[severity]
  return (
    <button
      type="button"
      aria-pressed={on}
      className={styles.severity}
      onClick={() => toggleFilter('severity', severity)}
    >
      <SeverityMark severity={severity} />
      <span className={styles.severityCount}>{formatNumber(count)}</span>
      <span className="visually-hidden">{count === 1 ? word.one : word.many}</span>
    </button>
  )
}
