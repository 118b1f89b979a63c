import { ChevronsDownUp, ChevronsUpDown, ListTree, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { isFiltering } from '../../../shared/model/filter/types'
import { ContextMenu } from '../../canvas/ContextMenu'
import { setOutlineElement } from '../../canvas/canvasFocus'
import { SelectingChip } from '../../canvas/SelectingChip'
import { ActionButton } from '../../components/ActionButton'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { Kbd } from '../../components/Kbd'
import { runAction } from '../../store/actions'
import { warmSearch } from '../../store/cardSearch'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { useFilterText } from '../../store/filtering'
import { clearFilter, setActiveView, setFilter } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { ColumnsMenu } from './ColumnsMenu'
import { rowsOf } from './currentRows'
import { sortBy } from './keys'
import type { OutlineRow } from './model'
import styles from './Outline.module.css'
import { OutlineTable } from './OutlineTable'
import { focusAgain, useOutline } from './outlineStore'
import { useReset, useShown } from './useOutlineEffects'

/** The outline: the plan as a tree-table, for the keyboard and for screen readers. */
export function OutlineView() {
  const plan = useDocument((state) => state.plan)
  const alone = useView((state) => state.layout === 'outline')
  useReset()
  if (plan === undefined) return null
  return (
    <section className={styles.outline} aria-label={t().outline.panel} data-outline="" data-alone={alone || undefined}>
      <Outline plan={plan} />
      {alone && <SelectingChip />}
      {alone && <ContextMenu />}
    </section>
  )
}

function Outline({ plan }: { readonly plan: OpenPlan }) {
  const folded = useOutline((state) => state.folded)
  const filter = useView((state) => state.filter)
  const sort = useOutline((state) => state.sort)
  const rows = useMemo(() => rowsOf(plan, { folded, filter, sort }), [plan, folded, filter, sort])
  const cards = plan.index.allCards().length
  useShown()
  if (cards === 0) return <Nothing />
  return (
    <>
      <Bar rows={rows} cards={cards} />
      <p id="outline-keys" className="visually-hidden">
        {t().outline.keys}
      </p>
      {rows.length === 0 ? <NoMatch text={filter.text} /> : <OutlineTable plan={plan} rows={rows} />}
    </>
  )
}

interface BarProps {
  readonly rows: readonly OutlineRow[]
  readonly cards: number
}

function Bar({ rows, cards }: BarProps) {
  const filter = useView((state) => state.filter)
  const sort = useOutline((state) => state.sort)
  const found = rows.filter((row) => row.type === 'card' && !row.context && !row.reference).length
  const filtering = isFiltering(filter)
  const [words, type] = useFilterText()
  return (
    <header className={styles.bar}>
      <div className={styles.filter}>
        <Search aria-hidden="true" />
        <input
          className={styles.filterInput}
          dir="auto"
          aria-label={t().outline.filter}
          placeholder={t().outline.filterShort}
          value={words}
          onChange={(event) => type(event.target.value)}
          onFocus={warmSearch}
          onKeyDown={filterKey}
        />
        {filter.text !== '' && (
          <button type="button" className={styles.clear} aria-label={t().outline.clearFilter} onClick={clearText}>
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      <span className={styles.found} role="status">
        {filtering
          ? t().outline.found(formatNumber(found), formatNumber(cards), cards)
          : t().outline.cards(formatNumber(cards), cards)}
      </span>
      {sort !== undefined && (
        <Button small variant="ghost" icon={<X />} onClick={() => sortBy(undefined)}>
          {t().outline.sortedBy(t().outline.columns[sort.column])}
        </Button>
      )}
      <div className={styles.barEnd}>
        <ActionButton id="outline.unfoldAll" icon={<ChevronsUpDown />} />
        <ActionButton id="outline.foldAll" icon={<ChevronsDownUp />} />
        <ColumnsMenu />
      </div>
    </header>
  )
}

function clearText(): void {
  setFilter({ text: '' })
  focusAgain()
}

function showAll(): void {
  clearFilter()
  focusAgain()
}

function filterKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') clearText()
  else if (event.key === 'ArrowDown' || event.key === 'Enter') focusAgain()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function NoMatch({ text }: { readonly text: string }) {
  return (
    <EmptyState icon={<Search />} title={text.trim() === '' ? t().filter.noMatch : t().outline.noMatch(text.trim())}>
      {t().outline.noMatchText}
      <div className={styles.first}>
        <Button small onClick={showAll}>
          {t().outline.showAll}
        </Button>
      </div>
    </EmptyState>
  )
}

function Nothing() {
  const addFirst = () => {
    setActiveView('outline')
    runAction('card.addStrategy')
  }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const focus = () => box.current?.querySelector('button')?.focus()
    setOutlineElement(box.current, focus)
    if (useView.getState().activeView === 'outline') focus()
    return () => setOutlineElement(null)
  }, [])
  return (
    <div ref={box} className={styles.nothing}>
      <EmptyState icon={<ListTree />} title={t().outline.empty.title}>
        {t().outline.empty.text}
        <div className={styles.first}>
          <Button variant="primary" onClick={addFirst}>
            {t().outline.empty.add}
          </Button>
        </div>
      </EmptyState>
      <dl className={styles.hints}>
        <Hint keys="Enter" text={t().outline.empty.beside} />
        <Hint keys="CmdOrCtrl+Enter" text={t().outline.empty.below} />
        <Hint keys="CmdOrCtrl+V" text={t().outline.empty.paste} />
      </dl>
    </div>
  )
}

function Hint({ keys, text }: { readonly keys: string; readonly text: string }) {
  return (
    <div>
      <dt>
        <Kbd keys={keys} />
      </dt>
      <dd>{text}</dd>
    </div>
  )
}
