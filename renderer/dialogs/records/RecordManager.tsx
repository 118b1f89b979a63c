import { Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { DialogFrame } from '../../components/DialogFrame'
import { EmptyState } from '../../components/EmptyState'
import fieldStyles from '../../components/Field.module.css'
import { editOrTell, freshId } from '../../panels/edit'
import { closeDialog } from '../../store/viewActions'
import styles from './RecordManager.module.css'

export interface ManagedRecord {
  readonly id: string
  readonly label: string
  readonly detail: string
}

interface RecordManagerProps {
  readonly title: string
  readonly kind: 'person' | 'team' | 'account' | 'period'
  readonly records: readonly ManagedRecord[]
  /** What a new record starts with. */
  readonly fresh: () => Record<string, unknown>
  /** What to say when there are none. */
  readonly empty: string
  readonly renderForm: (id: string) => ReactNode
}

/** A list of people, teams, accounts or periods with a form for the one chosen. */
export function RecordManager({ title, kind, records, fresh, empty, renderForm }: RecordManagerProps) {
  const [chosen, setChosen] = useState<string>()
  const [query, setQuery] = useState('')
  const [added, setAdded] = useState<string>()
  const form = useRef<HTMLDivElement>(null)
  // Its name comes first: whoever presses the button again by mistake writes into it.
  useEffect(() => {
    if (added === undefined) return
    const name = form.current?.querySelector('input')
    name?.focus()
    name?.select()
  }, [added])
  const shown = records.filter((record) =>
    `${record.label} ${record.detail}`.toLowerCase().includes(query.trim().toLowerCase()),
  )
  const current = records.some((record) => record.id === chosen) ? chosen : shown[0]?.id

  function add(): void {
    const id = freshId()
    if (!editOrTell(`${kind}.add`, { id, fields: fresh() })) return
    setQuery('')
    setChosen(id)
    setAdded(id)
  }

  return (
    <DialogFrame title={title} size="large" close={closeDialog}>
      <div className={styles.columns}>
        <div className={styles.side}>
          <div className={styles.tools}>
            <input
              dir="auto"
              aria-label={t().records.search(title)}
              placeholder={t().records.placeholder}
              className={fieldStyles.control}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <Button icon={<Plus />} onClick={add}>
              {t().records.add(t().words.noun[kind])}
            </Button>
          </div>
          <ul className={styles.list} aria-label={title}>
            {shown.map((record) => (
              <li key={record.id}>
                <button
                  type="button"
                  className={styles.line}
                  aria-current={record.id === current || undefined}
                  onClick={() => setChosen(record.id)}
                >
                  <span dir="auto" className={cx(styles.label, record.label === '' && styles.unnamed)}>
                    {record.label || t().words.unnamed}
                  </span>
                  <span className={styles.detail}>{record.detail}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div ref={form} className={styles.form}>
          {current === undefined ? (
            <EmptyState title={records.length === 0 ? t().records.none : t().records.nothingMatches}>
              {records.length === 0 ? empty : t().records.tryAnother}
            </EmptyState>
          ) : (
            <div key={current} className={styles.fields}>
              {renderForm(current)}
              <div className={styles.wide}>
                <Button
                  small
                  variant="danger"
                  icon={<Trash2 />}
                  onClick={() => editOrTell(`${kind}.delete`, { ids: [current] })}
                >
                  {t().records.delete(t().words.noun[kind])}
                </Button>
              </div>
            </div>
          )}
        </div>
      </div>
    </DialogFrame>
  )
}
