import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { NodeId } from '../../../shared/schema/ids'
import type { Milestone } from '../../../shared/schema/measures'
import { IconButton } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { formatDate, localToday } from '../../components/dates'
import { Section } from '../../components/Section'
import { TextField } from '../../components/TextField'
import { edit, editOrTell } from '../edit'
import { AddButton } from './AddButton'
import styles from './Inspector.module.css'

interface Props {
  readonly nodeId: NodeId
  readonly milestones: readonly Milestone[]
}

/** The dated steps towards a card's target. */
export function MilestonesSection({ nodeId, milestones }: Props) {
  const add = () => editOrTell('milestone.add', { nodeId, fields: {} })
  return (
    <Section
      title="Milestones"
      count={milestones.length}
      action={<AddButton label="Add milestone" field="milestones" listed={milestones.length} add={add} />}
    >
      {milestones.length === 0 ? (
        <p className={styles.none}>No milestone yet. What must be true on the way, and when?</p>
      ) : null}
      <ul className={styles.records}>
        {milestones.map((milestone, at) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            previous={milestones[at - 1]?.id}
            afterNext={milestones[at + 2]?.id}
            isLast={at === milestones.length - 1}
          />
        ))}
      </ul>
    </Section>
  )
}

interface RowProps {
  readonly milestone: Milestone
  readonly previous: string | undefined
  readonly afterNext: string | undefined
  readonly isLast: boolean
}

function MilestoneRow({ milestone, previous, afterNext, isLast }: RowProps) {
  const { id } = milestone
  const name = milestone.title || 'milestone'
  const set = (field: string) => (value: unknown, visit?: string) =>
    edit('milestone.set', { id, fields: { [field]: value ?? null } }, visit && `${id}.${field}.${visit}`)
  const move = (beforeId: string | undefined) =>
    editOrTell('milestone.reorder', beforeId === undefined ? { id } : { id, beforeId })
  return (
    <li className={styles.record} data-record={id}>
      <div className={styles.recordHead}>
        <TextField
          label="Milestone"
          name="milestones.title"
          wrap
          value={milestone.title}
          placeholder="e.g. Pilot signed with three clinics"
          limit={300}
          commit={set('title')}
        />
        <div className={styles.recordButtons}>
          <IconButton
            label={`Move ${name} up`}
            icon={<ArrowUp />}
            disabled={previous === undefined}
            onClick={() => move(previous)}
          />
          <IconButton
            label={`Move ${name} down`}
            icon={<ArrowDown />}
            disabled={isLast}
            onClick={() => move(afterNext)}
          />
          <IconButton
            label={`Delete ${name}`}
            icon={<Trash2 />}
            onClick={() => editOrTell('milestone.delete', { ids: [id] })}
          />
        </div>
      </div>
      <div className={styles.fields}>
        <div className={styles.half}>
          <DateField label="Due" name="milestones.due" value={milestone.due} commit={set('due')} />
        </div>
        <div className={styles.half}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={milestone.done !== undefined}
              data-field="milestones.done"
              onChange={(event) =>
                editOrTell('milestone.set', { id, fields: { done: event.target.checked ? localToday() : null } })
              }
            />
            <span>{milestone.done === undefined ? 'Reached' : `Reached ${formatDate(milestone.done)}`}</span>
          </label>
        </div>
        {milestone.done === undefined ? null : (
          <div className={styles.half}>
            <DateField label="Reached on" name="milestones.doneOn" value={milestone.done} commit={set('done')} />
          </div>
        )}
      </div>
    </li>
  )
}
