import { t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { TeamId } from '../../../shared/schema/ids'
import { ComboField } from '../../components/ComboField'
import { peopleChoices, teamChoices } from '../../panels/choiceLists'
import { createAndUse } from '../../panels/edit'
import { usePlan } from '../../store/hooks'
import { byName, editsOf } from './editsOf'
import { NameField } from './NameField'
import { RecordManager } from './RecordManager'

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
      <NameField name="team.name" value={team.name} commit={set('name')} />
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
