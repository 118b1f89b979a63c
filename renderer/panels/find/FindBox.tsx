import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { focusView } from '../../canvas/canvasFocus'
import { IconButton } from '../../components/Button'
import { warmSearch } from '../../store/cardSearch'
import { usePlan } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import styles from './FindBox.module.css'
import { closeFind, foundIn, isOutOfSight, MOST_MATCHES, search, step } from './searching'

/** Looks for cards by any of their words; Enter walks the matches. */
export function FindBox() {
  const open = useView((state) => state.find.open)
  return open ? <OpenFindBox /> : null
}

function close(): void {
  closeFind()
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
  const { query, matches, total, at, busy } = useView((state) => state.find)
  const plan = usePlan()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useEffect(warmSearch, [])
  const here = matches[at]
  const closed = useView((state) => !state.panels.parking)
  const words = plan === undefined || here === undefined || busy ? '' : foundIn(plan, here, query)
  const away = here !== undefined && !busy && closed && isOutOfSight(here) ? t().frame.find.away : ''
  const where = [away, words].filter((part) => part !== '').join(' · ')
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
        {busy || query.trim() === '' ? '' : countText(at, total)}
        <span className="visually-hidden">{where === '' ? '' : `. ${where}`}</span>
      </span>
      <IconButton
        label={t().frame.find.previous}
        shortcut="Shift+Enter"
        icon={<ChevronUp />}
        onClick={() => step(-1)}
      />
      <IconButton label={t().frame.find.next} shortcut="Enter" icon={<ChevronDown />} onClick={() => step(1)} />
      <IconButton label={t().frame.find.close} shortcut="Escape" icon={<X />} onClick={close} />
      {where === '' ? null : (
        <p className={styles.where} dir="auto" aria-hidden="true" data-find-where>
          {where}
        </p>
      )}
    </search>
  )
}

function countText(at: number, total: number): string {
  const { none, at: of, over } = t().frame.find
  if (total === 0) return none
  return of(formatNumber(at + 1), total > MOST_MATCHES ? over(formatNumber(MOST_MATCHES)) : formatNumber(total))
}
