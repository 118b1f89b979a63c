import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import { cancelTitle, commitTitle, createCard, isListed } from '../../canvas/building'
import { watchTitleLimit } from '../../components/titleLimit'
import { useDocument } from '../../store/documentStore'
import { startEditing } from '../../store/viewActions'
import { currentRows } from './currentRows'
import styles from './Editors.module.css'
import { addBelow, addBeside, refuse, shift } from './edits'
import type { CardRow } from './model'
import { focusAgain } from './outlineStore'
import { deeper } from './rehang'

interface Props {
  readonly row: CardRow
  readonly seed: string | undefined
  readonly fresh: boolean
}

/**
 * The title being typed in its row. Enter commits, and after the title of a new card goes on in the next row; Ctrl+Enter
 * commits and adds a card below, Esc takes back.
 * Tab on a new card puts it one level deeper, Shift+Tab one level higher, and typing goes on.
 */
export function TitleEditor({ row, seed, fresh }: Props) {
  const { id } = row
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  const doc = useDocument.getState().plan?.doc
  const node = doc?.nodes[id]
  const level = doc === undefined || node === undefined ? t().outline.card : levelName(doc, node.kind)

  useLayoutEffect(() => {
    const input = field.current
    input?.focus({ preventScroll: true })
    if (seed === undefined) input?.select()
    else input?.setSelectionRange(input.value.length, input.value.length)
  }, [seed])

  const latest = useRef({ id, fresh })
  // Scrolling or another view may take the row out of the page: what was typed by then is kept.
  useEffect(() => {
    const input = field.current
    const { id: cardId, fresh: isFresh } = latest.current
    return () => finish(done, () => input !== null && commitTitle(cardId, input.value, isFresh))
  }, [])

  useEffect(() => {
    if (field.current === null) return undefined
    let said: string | undefined
    return watchTitleLimit(field.current, (full) => {
      if (full !== undefined && full !== said) refuse(full)
      said = full
    })
  }, [])

  const listed = isListed(id)
  const typed = () => field.current?.value ?? ''
  const commit = () => commitTitle(id, typed(), fresh)
  const leave = (event: KeyboardEvent, how: () => void) => {
    event.preventDefault()
    finish(done, how)
    focusAgain()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') return leave(event, () => cancelTitle(id, fresh))
    if (event.key === 'Tab') return fresh ? relevel(event) : leave(event, () => commitAndShift(event.shiftKey))
    if (event.key !== 'Enter') return
    leave(event, () => {
      const below = event.ctrlKey || event.metaKey
      const kept = !fresh || typed().trim() !== ''
      const next = event.shiftKey || listed
      commit()
      if (kept && below) addBelow(id)
      else if (kept && next) addBeside(row, 'after')
    })
  }

  function commitAndShift(out: boolean): void {
    commit()
    const at = currentRows().findIndex((one) => one.key === row.key)
    shift(at, out ? 'out' : 'in')
  }

  /** A card being named is still free to be of another level. */
  function relevel(event: KeyboardEvent<HTMLInputElement>): void {
    event.preventDefault()
    const make = event.shiftKey ? higher(row) : lower(row)
    if (make === undefined) return
    const text = typed()
    finish(done, () => {
      cancelTitle(id, true)
      const moved = make()
      if (moved !== undefined) startEditing(moved, { fresh: true, seed: text })
    })
  }

  return (
    <input
      ref={field}
      className={styles.titleInput}
      aria-label={t().outline.titleOf(level)}
      placeholder={t().outline.newLevel(level)}
      enterKeyHint={listed ? 'next' : 'done'}
      defaultValue={seed ?? node?.title ?? ''}
      dir="auto"
      spellCheck
      data-title-editor=""
      onBlur={() => finish(done, commit)}
      onKeyDown={onKeyDown}
    />
  )
}

function lower(row: CardRow): (() => ReturnType<typeof createCard>) | undefined {
  const { plan } = useDocument.getState()
  if (plan === undefined) return undefined
  const rows = currentRows()
  const place = deeper(plan.index, rows, rows.indexOf(rows.find((one) => one.key === row.key) ?? row))
  if (!place.ok) {
    refuse(place.error.message)
    return undefined
  }
  const kind = place.value.kind
  return () => createCard({ kind, parentId: place.value.id })
}

function higher(row: CardRow): (() => ReturnType<typeof createCard>) | undefined {
  const index = useDocument.getState().plan?.index
  const parent = row.parentId === undefined ? undefined : index?.node(row.parentId)
  if (parent === undefined) {
    refuse(t().outline.noHigherLevel)
    return undefined
  }
  const above = index?.parents(parent.id)[0]
  const place = above === undefined ? {} : { parentId: above }
  return () => createCard({ kind: parent.kind, ...place, afterId: parent.id })
}

/** Leaving a field comes in several ways at once (key, blur, unmount): only the first one counts. */
function finish(done: { current: boolean }, how: () => void): void {
  if (done.current) return
  done.current = true
  how()
}
