import { formatDate } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { Milestone } from '../../../shared/schema/measures'
import { DateField } from '../../components/DateField'
import { localToday } from '../../components/dates'
import { TextField } from '../../components/TextField'
import { edit, editOrTell } from '../edit'
import styles from './Inspector.module.css'
import { RecordList } from './RecordList'

interface Props {
  readonly nodeId: string
  readonly milestones: readonly Milestone[]
}

/** What must be true on the way, by when, and whether it is. */
export function MilestonesSection({ nodeId, milestones }: Props) {
  return (
    <RecordList
      kind="milestone"
      nodeId={nodeId}
      records={milestones}
      nameOf={(milestone) => milestone.title}
      renderRow={(milestone) => ({
        head: <Title milestone={milestone} />,
        fields: <Fields milestone={milestone} />,
      })}
    />
  )
}

interface MilestoneProps {
  readonly milestone: Milestone
}

const setter = (id: string) => (field: string) => (value: unknown, visit?: string) =>
  edit('milestone.set', { id, fields: { [field]: value ?? null } }, visit && `${id}.${field}.${visit}`)

function Title({ milestone }: MilestoneProps) {
  const words = t().inspector.milestones
  return (
    <TextField
      label={words.name}
      name="milestones.title"
      wrap
      value={milestone.title}
      placeholder={words.namePlaceholder}
      limit={300}
      commit={setter(milestone.id)('title')}
    />
  )
}

function Fields({ milestone }: MilestoneProps) {
  const { id, due, done } = milestone
  const words = t().inspector.milestones
  const set = setter(id)
  return (
    <>
      <div className={styles.half}>
        <DateField label={words.due} name="milestones.due" value={due} commit={set('due')} />
      </div>
      <div className={styles.half}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={done !== undefined}
            data-field="milestones.done"
            onChange={(event) =>
              editOrTell('milestone.set', { id, fields: { done: event.target.checked ? localToday() : null } })
            }
          />
          <span>{done === undefined ? words.reached : words.reachedDay(formatDate(done))}</span>
        </label>
      </div>
      {done === undefined ? null : (
        <div className={styles.half}>
          <DateField label={words.reachedOn} name="milestones.doneOn" value={done} commit={set('done')} />
        </div>
      )}
    </>
  )
}
