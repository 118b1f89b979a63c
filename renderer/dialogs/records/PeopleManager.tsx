import { t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { PersonId } from '../../../shared/schema/ids'
import { PERSON_ROLES } from '../../../shared/schema/people'
import { ComboField } from '../../components/ComboField'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { peopleChoices, teamChoices } from '../../panels/choiceLists'
import { createAndUse } from '../../panels/edit'
import { usePlan } from '../../store/hooks'
import { byName, editsOf } from './editsOf'
import { NameField } from './NameField'
import { RecordManager } from './RecordManager'
import styles from './RecordManager.module.css'

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

/** What a person and their manager have agreed on. */
const FROM_MANAGER = ['expectations', 'support', 'accountability'] as const

function PersonForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const person = doc.people[id as PersonId]
  if (!person) return null
  const { set, choose } = editsOf('person', id)
  const others = peopleChoices(doc).filter((choice) => choice.id !== id)
  return (
    <>
      <NameField
        name="person.name"
        value={person.name}
        placeholder={t().records.people.namePlaceholder}
        commit={set('name')}
      />
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
      {FROM_MANAGER.map((field) => (
        <div key={field} className={styles.wide}>
          <TextField label={t().records.people[field]} multiline value={person[field]} commit={set(field)} />
        </div>
      ))}
    </>
  )
}
