import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { focusView } from '../../canvas/canvasFocus'
import { IconButton } from '../../components/Button'
import { useDocument } from '../../store/documentStore'
import { setFind } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { goToCard } from '../goTo'
import styles from './FindBox.module.css'
import { searchCards } from './searchCards'

/** Looks for cards by any of their words; Enter walks the matches. */
export function FindBox() {
  const open = useView((state) => state.find.open)
  return open ? <OpenFindBox /> : null
}

function search(query: string): void {
  const plan = useDocument.getState().plan
  const matches = plan ? searchCards(plan.index, query) : []
  setFind({ query, matches, at: 0 })
  if (matches[0] !== undefined) goToCard(matches[0])
}

function step(by: number): void {
  const { matches, at } = useView.getState().find
  if (matches.length === 0) return
  const next = (at + by + matches.length) % matches.length
  setFind({ at: next })
  const id = matches[next]
  if (id !== undefined) goToCard(id)
}

function close(): void {
  setFind({ open: false, query: '', matches: [], at: 0 })
  focusView()
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape') close()
  else if (event.key === 'Enter' || event.key === 'F3') step(event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function OpenFindBox() {
  const { query, matches, at } = useView((state) => state.find)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const none = query.trim() !== '' && matches.length === 0
  return (
    <search className={styles.box} data-over="top">
      <Search aria-hidden="true" className={styles.icon} />
      <input
        ref={input}
        dir="auto"
        aria-label={t().frame.find.label}
        placeholder={t().frame.find.placeholder}
        className={styles.input}
        onKeyDown={onKeyDown}
        value={query}
        onChange={(event) => search(event.target.value)}
      />
      <span className={styles.count} role="status">
        {none
          ? t().frame.find.none
          : query.trim() === ''
            ? ''
            : t().frame.find.at(formatNumber(at + 1), formatNumber(matches.length))}
      </span>
      <IconButton
        label={t().frame.find.previous}
        shortcut="Shift+Enter"
        icon={<ChevronUp />}
        onClick={() => step(-1)}
      />
      <IconButton label={t().frame.find.next} shortcut="Enter" icon={<ChevronDown />} onClick={() => step(1)} />
      <IconButton label={t().frame.find.close} shortcut="Escape" icon={<X />} onClick={close} />
    </search>
  )
}
