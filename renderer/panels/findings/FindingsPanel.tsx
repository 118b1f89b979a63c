import { Anchor } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { PanelHead } from '../../components/PanelHead'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { findingsIn } from '../../store/filtering'
import { clearFilter, openDialog, setFindingFilter, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { FilterBar } from './FilterBar'
import { FindingRow } from './FindingRow'
import styles from './Findings.module.css'
import { capGroups, type FindingGroup, type FindingWords, filterFindings, groupFindings, sameGroups } from './grouping'
import { SuppressedList } from './SuppressedList'

/** Rows in the page at first, and per "show more": a list of thousands must not slow down typing. */
const FIRST = 50
const STEP = 150

/** Every finding of the plan: grouped, filtered, each with its remedies. Head and filters change only with the findings. */
export function FindingsPanel() {
  const check = useDocument(({ known }) => known?.check)
  const filter = useView((state) => state.findingFilter)
  if (check === undefined) return null
  return (
    <section className={styles.panel} aria-label={t().checks.findings} data-pane="findings" data-findings="">
      <PanelHead
        title={t().checks.findings}
        count={check.findings.length}
        hideLabel={t().frame.hideFindings}
        hide={() => setPanels({ findings: false })}
      />
      {check.findings.length > 0 ? <FilterBar filter={filter} counts={check.counts} /> : null}
      <div className={styles.scroll}>
        <FindingsList />
        <SuppressedList findings={check.suppressed} />
      </div>
    </section>
  )
}

function wordsOf(plan: OpenPlan): FindingWords {
  return {
    areaOf: (rule) => findRule(rule)?.area,
    ruleTitle: (rule) => findRule(rule)?.title ?? rule,
    cardTitle: (id) => plan.index.node(id)?.title,
  }
}

function FindingsList() {
  const plan = useDocument(({ known }) => known)
  return plan === undefined ? null : <Findings plan={plan} />
}

function Findings({ plan }: { readonly plan: OpenPlan }) {
  const filter = useView((state) => state.findingFilter)
  const current = useView((state) => state.currentFinding)
  const [limit, setLimit] = useState(FIRST)
  const cards = useView((state) => state.filter)
  const filtered = useMemo(() => filterFindings(findingsIn(plan, cards), filter, wordsOf(plan)), [cards, filter, plan])
  const groups = useMemo(() => groupFindings(filtered, filter.group, wordsOf(plan)), [filtered, filter.group, plan])
  const { shown, left } = useMemo(() => capGroups(groups, limit, current), [groups, limit, current])
  return (
    <>
      {filtered.length === 0 ? <Nothing plan={plan} /> : <Groups groups={shown} current={current} />}
      {left > 0 ? (
        <Button small className={styles.more} onClick={() => setLimit(filtered.length - left + STEP)}>
          {t().checks.showMore(formatNumber(Math.min(STEP, left)), formatNumber(left))}
        </Button>
      ) : null}
    </>
  )
}

function Nothing({ plan }: { readonly plan: OpenPlan }) {
  const showAll = () => {
    clearFilter()
    setFindingFilter({ area: undefined, text: '' })
  }
  if (plan.check.findings.length > 0) {
    return (
      <EmptyState title={t().checks.nothingMatches}>
        <Button small onClick={showAll}>
          {t().checks.showAll(formatNumber(plan.check.findings.length))}
        </Button>
      </EmptyState>
    )
  }
  if (plan.index.allCards().length === 0) {
    return <EmptyState title={t().checks.nothingYet}>{t().checks.nothingYetText}</EmptyState>
  }
  return (
    <EmptyState icon={<Anchor />} title={t().checks.allGood}>
      {t().checks.allGoodText}
      <div>
        <Button small variant="ghost" onClick={() => openDialog({ type: 'rules' })}>
          {t().checks.whatIsChecked}
        </Button>
      </div>
    </EmptyState>
  )
}

interface GroupsProps {
  readonly groups: readonly FindingGroup[]
  readonly current: string | undefined
}

/** Most edits change no finding: the list is not even looked through then. */
const Groups = memo(
  function Groups({ groups, current }: GroupsProps) {
    const box = useRef<HTMLDivElement>(null)
    const all: readonly Finding[] = groups.flatMap((group) => group.findings)
    const stop = all.some((finding) => finding.id === current) ? current : all[0]?.id

    useEffect(() => {
      if (current === undefined) return undefined
      const row = box.current?.querySelector(`[data-finding="${CSS.escape(current)}"]`)
      const show = () => row?.scrollIntoView({ block: 'nearest' })
      show()
      // Rows far away have their true heights only when they come near: then the row is no longer where it was shown.
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(show)
      })
      return () => cancelAnimationFrame(frame)
    }, [current])

    return (
      <div ref={box} data-finding-list="">
        {groups.map((group) => (
          <section key={group.key} className={styles.group}>
            <h3 className={styles.groupTitle}>
              <span dir="auto" className={styles.groupName}>
                {group.title}
              </span>
              <span className={styles.groupCount}>{formatNumber(group.count)}</span>
            </h3>
            <ul>
              {group.findings.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  open={finding.id === current}
                  stop={finding.id === stop}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    )
  },
  (a, b) => a.current === b.current && sameGroups(a.groups, b.groups),
)
