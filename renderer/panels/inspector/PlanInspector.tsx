import { Building2, CalendarRange, Layers, Network, SlidersHorizontal, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../components/Button'
import { formatMonth } from '../../components/dates'
import { Section } from '../../components/Section'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { usePlan } from '../../store/hooks'
import { openDialog } from '../../store/viewActions'
import type { DialogRequest } from '../../store/viewTypes'
import { edit, editOrTell } from '../edit'
import styles from './Inspector.module.css'

const MONTHS = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1),
  label: formatMonth(`2000-${String(month + 1).padStart(2, '0')}-01`).replace(' 2000', ''),
}))

/** The plan itself, shown when nothing is selected. */
export function PlanInspector() {
  const plan = usePlan()
  if (!plan) return null
  const { people, teams, accounts, periods } = plan.doc
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.kind}>Plan</h2>
      </header>
      <div className={styles.main}>
        <PlanFields />
      </div>
      <Section title="Lists and settings">
        <div className={styles.managers}>
          <Manager icon={<Users />} label="People" count={Object.keys(people).length} type="people" />
          <Manager icon={<Network />} label="Teams" count={Object.keys(teams).length} type="teams" />
          <Manager icon={<Building2 />} label="Accounts" count={Object.keys(accounts).length} type="accounts" />
          <Manager icon={<CalendarRange />} label="Periods" count={Object.keys(periods).length} type="periods" />
          <Manager icon={<Layers />} label="Names of the levels" type="levels" />
          <Manager icon={<SlidersHorizontal />} label="Checks" type="rules" />
        </div>
      </Section>
    </>
  )
}

/** Title, company and what else holds for the whole plan. */
export function PlanFields() {
  const plan = usePlan()
  if (!plan) return null
  const { plan: fields, settings } = plan.doc
  const set = (field: string) => (value: string, visit: string) =>
    edit(
      'plan.set',
      { fields: { [field]: value === '' && field !== 'title' ? null : value } },
      `plan.${field}.${visit}`,
    )
  return (
    <>
      <TextField
        label="Title"
        name="plan.title"
        wrap
        value={fields.title}
        limit={300}
        placeholder="e.g. Sales strategy 2026"
        commit={set('title')}
      />
      <TextField label="Company" name="plan.company" value={fields.company} limit={300} commit={set('company')} />
      <TextField
        label="Description"
        name="plan.description"
        multiline
        value={fields.description}
        commit={set('description')}
      />
      <TextField
        label="Confidentiality line"
        name="plan.confidentiality"
        value={fields.confidentiality}
        limit={300}
        placeholder="e.g. Confidential: board only"
        hint="Printed on every export."
        commit={set('confidentiality')}
      />
      <div className={styles.fields}>
        <div className={styles.half}>
          <TextField
            label="Currency"
            name="plan.currency"
            value={fields.currency}
            limit={3}
            placeholder="e.g. EUR"
            commit={set('currency')}
          />
        </div>
        <div className={styles.half}>
          <SelectField
            label="Year starts in"
            name="plan.yearStartMonth"
            options={MONTHS}
            value={String(settings.yearStartMonth ?? 1)}
            choose={(month) => editOrTell('plan.set', { fields: { yearStartMonth: Number(month) } })}
          />
        </div>
      </div>
    </>
  )
}

interface ManagerProps {
  readonly icon: ReactNode
  readonly label: string
  readonly count?: number
  readonly type: Exclude<DialogRequest['type'], 'export' | 'suppress' | 'connect' | 'linkNote' | 'addKind' | 'question'>
}

function Manager({ icon, label, count, type }: ManagerProps) {
  return (
    <Button variant="ghost" icon={icon} className={styles.manager} onClick={() => openDialog({ type })}>
      <span className={styles.managerLabel}>{label}</span>
      {count === undefined ? null : <span className={styles.managerCount}>{count}</span>}
    </Button>
  )
}
