import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { IconButton } from '../../components/Button'
import { Section } from '../../components/Section'
import { editOrTell } from '../edit'
import { AddButton } from './AddButton'
import styles from './Inspector.module.css'

type Kind = 'measure' | 'milestone'

interface RecordListProps<R> {
  readonly kind: Kind
  readonly nodeId: string
  readonly records: readonly R[]
  /** What the record is called in the names of its buttons. */
  readonly nameOf: (record: R) => string
  /** The fields of one record; the first of them stands beside its buttons. */
  readonly renderRow: (record: R) => { readonly head: ReactNode; readonly fields: ReactNode }
}

/** The measures or the milestones of a card: added, ordered and deleted in the same way. */
export function RecordList<R extends { readonly id: string }>(props: RecordListProps<R>) {
  const { kind, nodeId, records, nameOf, renderRow } = props
  const field = `${kind}s` as const
  const words = t().inspector[field]
  const add = () => editOrTell(`${kind}.add`, { nodeId, fields: {} })
  return (
    <Section
      title={words.title}
      count={records.length}
      action={<AddButton label={words.add} field={field} listed={records.length} add={add} />}
    >
      {records.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ul className={styles.records}>
        {records.map((record, at) => {
          const { head, fields } = renderRow(record)
          return (
            <li key={record.id} className={styles.record} data-record={record.id}>
              <div className={styles.recordHead}>
                {head}
                <RowButtons kind={kind} ids={records.map(({ id }) => id)} at={at} name={nameOf(record)} />
              </div>
              <div className={styles.fields}>{fields}</div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

interface RowButtonsProps {
  readonly kind: Kind
  readonly ids: readonly string[]
  readonly at: number
  readonly name: string
}

function RowButtons({ kind, ids, at, name }: RowButtonsProps) {
  const words = t().inspector.rows
  const id = ids[at]
  const called = name || t().words.noun[kind]
  const move = (beforeId: string | undefined) =>
    editOrTell(`${kind}.reorder`, beforeId === undefined ? { id } : { id, beforeId })
  return (
    <div className={styles.recordButtons}>
      <IconButton label={words.up(called)} icon={<ArrowUp />} disabled={at === 0} onClick={() => move(ids[at - 1])} />
      <IconButton
        label={words.down(called)}
        icon={<ArrowDown />}
        disabled={at === ids.length - 1}
        onClick={() => move(ids[at + 2])}
      />
      <IconButton
        label={words.delete(called)}
        icon={<Trash2 />}
        onClick={() => editOrTell(`${kind}.delete`, { ids: [id] })}
      />
    </div>
  )
}
