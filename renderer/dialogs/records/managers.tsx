import { formatDate } from '../../../shared/messages/format'
import { locale, t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { AccountId, PeriodId, PersonId, TeamId } from '../../../shared/schema/ids'
import { PERSON_ROLES } from '../../../shared/schema/people'
import { ComboField } from '../../components/ComboField'
import { DateField } from '../../components/DateField'
import { localToday } from '../../components/dates'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { peopleChoices, teamChoices } from '../../panels/choiceLists'
import { createAndUse, edit, editOrTell } from '../../panels/edit'
import { periodFromName } from '../../panels/periods'
import { usePlan } from '../../store/hooks'
import { RecordManager } from './RecordManager'
import styles from './RecordManager.module.css'

type Noun = 'person' | 'team' | 'account' | 'period'

/** Edits of one record: `set` for fields with a draft, `choose` for pickers. */
function editsOf(noun: Noun, id: string) {
  return {
    set: (field: string) => (value: unknown, visit?: string) =>
      edit(
        `${noun}.set`,
        { id, fields: { [field]: value === '' && field !== 'name' && field !== 'title' ? null : (value ?? null) } },
        visit && `${id}.${field}.${visit}`,
      ),
    choose: (field: string) => (value: unknown, merge?: string) =>
      void editOrTell(`${noun}.set`, { id, fields: { [field]: value ?? null } }, merge),
  }
}

const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, locale())

/** People: role, manager, team, weekly hours, and what their manager set. */
export function PeopleManager() {
  const doc = usePlan()?.doc
  if (!doc) return null
  const records = Object.values(doc.people)
    .map(({ id, name, role }) => ({ id, label: name, detail: t().words.role[role] }))
    .sort(byName)
  return (
    <RecordManager
      title={t().records.people.title}
      kind="person"
      records={records}
      fresh={() => ({ name: '' })}
      empty={t().records.people.empty}
      renderForm={(id) => <PersonForm doc={doc} id={id} />}
    />
  )
}

function PersonForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const person = doc.people[id as PersonId]
  if (!person) return null
  const { set, choose } = editsOf('person', id)
  const others = peopleChoices(doc).filter((choice) => choice.id !== id)
  return (
    <>
      <div className={styles.wide}>
        <TextField
          label={t().records.name}
          name="person.name"
          value={person.name}
          limit={300}
          placeholder={t().records.people.namePlaceholder}
          commit={set('name')}
        />
      </div>
      <SelectField
        label={t().records.people.role}
        options={PERSON_ROLES.map((role) => ({ value: role, label: t().words.role[role] }))}
        value={person.role}
        choose={choose('role')}
      />
      <NumberField
        label={t().records.people.hours}
        value={person.capacityHours}
        min={0}
        max={168}
        commit={set('capacityHours')}
      />
      <ComboField
        label={t().records.people.manager}
        noun={t().words.noun.person}
        choices={others}
        value={person.managerId}
        choose={choose('managerId')}
        create={(name) => createAndUse('person', { name, role: 'manager' }, choose('managerId'))}
      />
      <ComboField
        label={t().records.people.team}
        noun={t().words.noun.team}
        choices={teamChoices(doc)}
        value={person.teamId}
        choose={choose('teamId')}
        create={(name) => createAndUse('team', { name }, choose('teamId'))}
      />
      <div className={styles.wide}>
        <TextField
          label={t().records.people.expectations}
          multiline
          value={person.expectations}
          commit={set('expectations')}
        />
      </div>
      <div className={styles.wide}>
        <TextField label={t().records.people.support} multiline value={person.support} commit={set('support')} />
      </div>
      <div className={styles.wide}>
        <TextField
          label={t().records.people.accountability}
          multiline
          value={person.accountability}
          commit={set('accountability')}
        />
      </div>
    </>
  )
}

/** Teams: who leads them, and which they belong to. */
export function TeamsManager() {
  const doc = usePlan()?.doc
  if (!doc) return null
  const sizes = new Map<string, number>()
  for (const { teamId } of Object.values(doc.people)) if (teamId) sizes.set(teamId, (sizes.get(teamId) ?? 0) + 1)
  const records = Object.values(doc.teams)
    .map(({ id, name }) => ({ id, label: name, detail: String(sizes.get(id) ?? 0) }))
    .sort(byName)
  return (
    <RecordManager
      title={t().records.teams.title}
      kind="team"
      records={records}
      fresh={() => ({ name: '' })}
      empty={t().records.teams.empty}
      renderForm={(id) => <TeamForm doc={doc} id={id} />}
    />
  )
}

function TeamForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const team = doc.teams[id as TeamId]
  if (!team) return null
  const { set, choose } = editsOf('team', id)
  return (
    <>
      <div className={styles.wide}>
        <TextField label={t().records.name} name="team.name" value={team.name} limit={300} commit={set('name')} />
      </div>
      <ComboField
        label={t().records.teams.lead}
        noun={t().words.noun.person}
        choices={peopleChoices(doc)}
        value={team.leadId}
        choose={choose('leadId')}
        create={(name) => createAndUse('person', { name, role: 'manager' }, choose('leadId'))}
      />
      <ComboField
        label={t().records.teams.partOf}
        choices={teamChoices(doc).filter((choice) => choice.id !== id)}
        value={team.parentId}
        choose={choose('parentId')}
      />
    </>
  )
}

/** Accounts: key customers and prospects. */
export function AccountsManager() {
  const doc = usePlan()?.doc
  if (!doc) return null
  const records = Object.values(doc.accounts)
    .map(({ id, name, kind, segment }) => ({ id, label: name, detail: segment ?? t().words.accountKind[kind] }))
    .sort(byName)
  return (
    <RecordManager
      title={t().records.accounts.title}
      kind="account"
      records={records}
      fresh={() => ({ name: '' })}
      empty={t().records.accounts.empty}
      renderForm={(id) => <AccountForm doc={doc} id={id} />}
    />
  )
}

const ACCOUNT_KINDS = ['customer', 'prospect'] as const

function AccountForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const account = doc.accounts[id as AccountId]
  if (!account) return null
  const { set, choose } = editsOf('account', id)
  return (
    <>
      <div className={styles.wide}>
        <TextField label={t().records.name} name="account.name" value={account.name} limit={300} commit={set('name')} />
      </div>
      <SelectField
        label={t().records.accounts.kind}
        options={ACCOUNT_KINDS.map((kind) => ({ value: kind, label: t().words.accountKind[kind] }))}
        value={account.kind}
        choose={choose('kind')}
      />
      <ComboField
        label={t().records.accounts.owner}
        noun={t().words.noun.person}
        choices={peopleChoices(doc)}
        value={account.ownerId}
        choose={choose('ownerId')}
        create={(name) => createAndUse('person', { name }, choose('ownerId'))}
      />
      <TextField label={t().records.accounts.segment} value={account.segment} limit={300} commit={set('segment')} />
      <NumberField
        label={t().records.accounts.potential(doc.plan.currency)}
        value={account.potential}
        min={0}
        commit={set('potential')}
      />
      <div className={styles.wide}>
        <TextField label={t().records.accounts.notes} multiline value={account.notes} commit={set('notes')} />
      </div>
    </>
  )
}

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
      <div className={styles.wide}>
        <TextField
          label={t().records.name}
          name="period.title"
          value={period.title}
          limit={300}
          placeholder={t().records.periods.namePlaceholder}
          commit={set('title')}
        />
      </div>
      <DateField label={t().records.periods.firstDay} value={period.start} commit={set('start')} />
      <DateField label={t().records.periods.lastDay} value={period.end} commit={set('end')} />
    </>
  )
}
