import { Select } from '@base-ui/react/select'
import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../../shared/messages/language'
import { NODE_STATUSES, type PlanNode } from '../../../shared/schema/nodes'
import { ComboField } from '../../components/ComboField'
import { cx } from '../../components/cx'
import { localToday } from '../../components/dates'
import popup from '../../components/Popup.module.css'
import { StatusDot } from '../../components/StatusDot'
import { peopleChoices, periodChoices } from '../../panels/choiceLists'
import { createAndUse, editOrTell, freshId } from '../../panels/edit'
import { periodFromName } from '../../panels/periods'
import { useDocument } from '../../store/documentStore'
import { announce } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { commitStatus, commitText } from './cellEdits'
import styles from './Editors.module.css'
import { type Column } from './model'

interface EditorProps {
  readonly node: PlanNode
  /** Closes the editor; true gives the keyboard back to the cell. */
  readonly close: (back: boolean) => void
}

/** The cards that an edit of one cell means: all selected ones, where it is one of them. */
function meant(node: PlanNode): readonly PlanNode['id'][] {
  const { selection } = useView.getState()
  return selection.includes(node.id) ? selection : [node.id]
}

/** Edits with the same `merge` are one undo step, named after the field. */
function setEach(ids: readonly PlanNode['id'][], fields: Record<string, unknown>, merge: string): void {
  for (const id of ids) if (!editOrTell('card.set', { id, fields }, merge)) return
}

/** The owner, found by typing or created. */
export function OwnerEditor({ node, close }: EditorProps) {
  const doc = useDocument((state) => state.plan?.doc)
  if (doc === undefined) return null
  const setOwner = (ownerId: string | undefined, merge = `owner.${freshId()}`) => {
    setEach(meant(node), { ownerId: ownerId ?? null }, merge)
    close(true)
  }
  return (
    <ComboCell label={t().outline.columns.owner} close={close}>
      <ComboField
        label={t().outline.columns.owner}
        hideLabel
        noun={t().words.noun.person}
        placeholder={t().outline.nobody}
        choices={peopleChoices(doc)}
        value={node.ownerId}
        choose={(id) => setOwner(id)}
        create={(name) => createAndUse('person', { name }, setOwner)}
      />
    </ComboCell>
  )
}

/** The period of an initiative, and of all selected ones where it is one of them; found by typing or created. */
export function PeriodEditor({ node, close }: EditorProps) {
  const plan = useDocument((state) => state.plan)
  if (plan === undefined || node.kind !== 'initiative') return null
  const { doc, index } = plan
  const setPeriod = (periodId: string | undefined, merge = `period.${freshId()}`) => {
    const ids = meant(node).filter((id) => index.node(id)?.kind === 'initiative')
    setEach(ids, { periodId: periodId ?? null }, merge)
    close(true)
  }
  return (
    <ComboCell label={t().outline.columns.period} close={close}>
      <ComboField
        label={t().outline.columns.period}
        hideLabel
        noun={t().words.noun.period}
        placeholder={t().inspector.period}
        choices={periodChoices(doc)}
        value={node.periodId}
        choose={(id) => setPeriod(id)}
        create={(name) => createAndUse('period', periodFromName(name, doc), setPeriod)}
      />
    </ComboCell>
  )
}

interface ComboCellProps {
  readonly label: string
  readonly close: EditorProps['close']
  /** A field with a list. */
  readonly children: ReactNode
}

/** A field with a list in a cell: it takes the keyboard, and gives it back. */
function ComboCell({ label, close, children }: ComboCellProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const input = box.current?.querySelector('input')
    input?.focus({ preventScroll: true })
    input?.select()
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'Tab') return
    // The list closes first; what then is left of the key leaves the cell.
    const open = box.current?.querySelector('input')?.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Tab') return close(false)
    if (!open) close(true)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only watches the keys of its field
    <div
      ref={box}
      className={styles.cellEditor}
      role="group"
      aria-label={label}
      data-cell-editor=""
      onKeyDown={onKeyDown}
      onBlur={(event) => leftFor(event.currentTarget, event.relatedTarget) && close(false)}
    >
      {children}
    </div>
  )
}

/** Whether the focus went somewhere else in the page, and not into the editor's own list. */
function leftFor(editor: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof HTMLElement && !editor.contains(target) && target.closest('[data-side]') === null
}

/** The status, from a short list that opens at once. */
export function StatusEditor({ node, close }: EditorProps) {
  return (
    <div className={styles.cellEditor} data-cell-editor="">
      <Select.Root
        defaultOpen
        modal={false}
        items={NODE_STATUSES.map((value) => ({ value, label: t().words.status[value] }))}
        value={node.status}
        onValueChange={(status) => {
          if (status === null || status === node.status) return
          const done = commitStatus(meant(node), status)
          announce(done.ok ? t().outline.statusIs(t().words.status[status]) : done.error.message)
        }}
        onOpenChange={(open) => !open && close(true)}
      >
        <Select.Trigger className={styles.statusTrigger} aria-label={t().outline.columns.status}>
          <StatusDot status={node.status} />
          {t().words.status[node.status]}
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner className={popup.positioner} sideOffset={4} align="start" alignItemWithTrigger={false}>
            <Select.Popup className={cx(popup.popup, popup.matchWidth)} finalFocus={false}>
              <Select.List>
                {NODE_STATUSES.map((status) => (
                  <Select.Item key={status} value={status} className={popup.item}>
                    <span className={popup.check}>
                      <Select.ItemIndicator>
                        <Check />
                      </Select.ItemIndicator>
                    </span>
                    <StatusDot status={status} />
                    <Select.ItemText className={popup.itemText}>{t().words.status[status]}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.List>
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  )
}

interface TextProps extends EditorProps {
  readonly column: Column
  readonly value: string
  readonly hint: string
}

/** A line of text in a cell. What cannot be read stays open, with what to type instead. */
export function TextCellEditor({ node, column, value, hint, close }: TextProps) {
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string>()
  const done = useRef(false)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  useEffect(() => {
    if (error !== undefined) announce(error)
  }, [error])

  /** @returns whether the text could be taken over */
  function commit(): boolean {
    const index = useDocument.getState().plan?.index
    const text = field.current?.value ?? ''
    if (index === undefined || text === value) return true
    const result = commitText(index, node, column, text, localToday())
    if (!result.ok) setError(result.error.message)
    return result.ok
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter' && !commit()) return
    done.current = true
    close(true)
  }

  function onBlur(): void {
    if (done.current) return
    commit()
    close(false)
  }

  return (
    <div className={styles.cellEditor} data-cell-editor="">
      <input
        ref={field}
        className={styles.cellInput}
        aria-label={t().outline.columns[column]}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : 'outline-cell-error'}
        placeholder={hint}
        defaultValue={value}
        onInput={() => setError(undefined)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {error !== undefined && (
        <p id="outline-cell-error" role="alert" className={styles.cellError}>
          {error}
        </p>
      )}
    </div>
  )
}
