import { Building2, CalendarRange, Layers, Network, SlidersHorizontal, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { Section } from '../../components/Section'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { usePlan } from '../../store/hooks'
import { openDialog } from '../../store/viewActions'
import type { DialogRequest } from '../../store/viewTypes'
import { edit, editOrTell } from '../edit'
import styles from './Inspector.module.css'

function months() {
  return t().fields.date.months.map((label, at) => ({ value: String(at + 1), label }))
}

/** The plan itself, shown when nothing is selected. */
export function PlanInspector() {
  const plan = usePlan()
  if (!plan) return null
  const { people, teams, accounts, periods } = plan.doc
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.kind}>{t().inspector.plan.plan}</h2>
      </header>
      <div className={styles.main}>
        <PlanFields />
      </div>
      <Section title={t().inspector.plan.lists}>
        <div className={styles.managers} data-managers="">
          <Manager
            icon={<Users />}
            label={t().inspector.plan.people}
            count={Object.keys(people).length}
            type="people"
          />
          <Manager icon={<Network />} label={t().inspector.plan.teams} count={Object.keys(teams).length} type="teams" />
          <Manager
            icon={<Building2 />}
            label={t().inspector.plan.accounts}
            count={Object.keys(accounts).length}
            type="accounts"
          />
          <Manager
            icon={<CalendarRange />}
            label={t().inspector.plan.periods}
            count={Object.keys(periods).length}
            type="periods"
          />
          <Manager icon={<Layers />} label={t().inspector.plan.levels} type="levels" />
          <Manager icon={<SlidersHorizontal />} label={t().inspector.plan.checks} type="rules" />
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
        label={t().inspector.title}
        name="plan.title"
        wrap
        value={fields.title}
        limit={300}
        placeholder={t().inspector.plan.titlePlaceholder}
        commit={set('title')}
      />
      <TextField
        label={t().inspector.plan.company}
        name="plan.company"
        value={fields.company}
        limit={300}
        commit={set('company')}
      />
      <TextField
        label={t().inspector.plan.description}
        name="plan.description"
        multiline
        value={fields.description}
        commit={set('description')}
      />
      <TextField
        label={t().inspector.plan.confidentiality}
        name="plan.confidentiality"
        value={fields.confidentiality}
        limit={300}
        placeholder={t().inspector.plan.confidentialityPlaceholder}
        hint={t().inspector.plan.confidentialityHint}
        commit={set('confidentiality')}
      />
      <div className={styles.fields}>
        <div className={styles.half}>
          <TextField
            label={t().inspector.plan.currency}
            name="plan.currency"
            value={fields.currency}
            limit={3}
            placeholder={t().inspector.plan.currencyPlaceholder}
            commit={set('currency')}
          />
        </div>
        <div className={styles.half}>
          <SelectField
            label={t().inspector.plan.yearStart}
            name="plan.yearStartMonth"
            options={months()}
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
  readonly type: Exclude<DialogRequest['type'], 'export' | 'suppress' | 'linkNote' | 'pasteTable' | 'question'>
}

function Manager({ icon, label, count, type }: ManagerProps) {
  return (
    <Button variant="ghost" icon={icon} className={styles.manager} onClick={() => openDialog({ type })}>
      <span className={styles.managerLabel}>{label}</span>
      {count === undefined ? null : <span className={styles.managerCount}>{formatNumber(count)}</span>}
    </Button>
  )
}
