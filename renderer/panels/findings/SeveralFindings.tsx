import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { findRule } from '../../../shared/rules/index'
import type { NodeId } from '../../../shared/schema/ids'
import { Section } from '../../components/Section'
import { SeverityMark } from '../../components/SeverityMark'
import { useDocument } from '../../store/documentStore'
import { countByRule, type RuleCount } from './byRule'
import styles from './Findings.module.css'
import { showFinding } from './showFinding'

/** What the checks say about several cards: a line for each check, with how often. */
export function SeveralFindings({ ids }: { readonly ids: readonly NodeId[] }) {
  const byNode = useDocument(({ known }) => known?.check.byNode)
  const rules = useMemo(() => (byNode === undefined ? [] : countByRule(byNode, ids)), [byNode, ids])
  const count = rules.reduce((sum, rule) => sum + rule.count, 0)
  if (count === 0) return null
  return (
    <Section title={t().checks.findings} count={count} name="several-findings">
      <ul className={styles.cardList}>
        {rules.map((rule) => (
          <Line key={rule.rule} {...rule} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ rule, first, count }: RuleCount) {
  const title = findRule(rule)?.title ?? first.message
  return (
    <li className={styles.cardFinding} data-severity={first.severity}>
      <button
        type="button"
        className={styles.cardFindingHead}
        title={t().inspector.several.showFirst}
        data-rule={rule}
        onClick={() => showFinding(first)}
      >
        <SeverityMark severity={first.severity} />
        <span className="visually-hidden">
          {t().words.severity[first.severity].one}: {t().inspector.several.findings(title, formatNumber(count), count)}
        </span>
        <span className={styles.cardFindingTitle} aria-hidden="true">
          {title}
        </span>
        <span className={styles.cardFindingCount} aria-hidden="true">
          {formatNumber(count)}
        </span>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </button>
    </li>
  )
}
