import { groupBy } from '../../shared/groups'
import { capital } from '../../shared/messages/capital'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { cardsAsDrawn } from '../../shared/model/branchPlaces'
import { levelName } from '../../shared/model/labels'
import type { PlanIndex } from '../../shared/model/types'
import { findRule } from '../../shared/rules/index'
import type { Finding } from '../../shared/rules/types'
import { SEVERITIES, type Severity } from '../../shared/schema/document'
import { displayName } from '../plans'
import { paint } from '../terminal'
import type { CheckedPlan } from './types'
import { plainLine, ropesLine } from './words'

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const
const SHAPES: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '■' }

/** One plan's findings for a person: grouped by card, from the ceiling to the ground. */
export function checkPretty({ file, index, result }: CheckedPlan, explain: boolean): string {
  const cards = index.allCards().length
  const head = `${paint('bold', plainLine(displayName(file)))}\n${paint('dim', `${plainLine(index.doc.plan.title) || t().cli.untitledPlan} · ${t().cli.cards(formatNumber(cards), cards)} · ${ropesLine(index.totals())}`)}\n`
  const groups = groupsOf(index, result.findings).map(([title, findings]) => group(title, findings))
  const reasons = explain ? explanations(result.findings) : ''
  return `${head}\n${groups.join('')}${reasons}${total(result.counts, result.suppressed.length)}\n\n`
}

function groupsOf(index: PlanIndex, findings: readonly Finding[]): [string, Finding[]][] {
  const byCard = groupBy<string, Finding>(findings, ({ nodeIds }) => nodeIds[0] ?? '')
  const plan: [string, Finding[]][] = byCard.has('') ? [[t().cli.thePlan, byCard.get('') ?? []]] : []
  const cards = cardsAsDrawn(index).filter((card) => byCard.has(card.id))
  return [
    ...plan,
    ...cards.map((card): [string, Finding[]] => [
      `${capital(levelName(index.doc, card.kind))}: ${plainLine(card.title) || t().cli.untitled}`,
      byCard.get(card.id) ?? [],
    ]),
  ]
}

function group(title: string, findings: readonly Finding[]): string {
  return `${paint('underline', title)}\n${findings.map(line).join('')}\n`
}

function line({ severity, message, rule }: Finding): string {
  const mark = paint(COLOURS[severity], `${SHAPES[severity]} ${t().cli.severities[severity].padEnd(7)}`)
  return `  ${mark}  ${plainLine(message)}  ${paint('dim', rule)}\n`
}

/** Each rule that spoke, explained once. */
function explanations(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map((finding) => finding.rule))]
  return ids
    .map((id) => {
      const docs = findRule(id)?.docs
      return docs === undefined
        ? ''
        : `${paint('bold', id)}\n  ${t().cli.why(plainLine(docs.why))}\n  ${t().cli.fix(plainLine(docs.fix))}\n\n`
    })
    .join('')
}

function total(counts: Readonly<Record<Severity, number>>, suppressed: number): string {
  const silenced = suppressed === 0 ? '' : t().cli.suppressed(formatNumber(suppressed), suppressed)
  const sum = counts.error + counts.warning + counts.info
  const parts = SEVERITIES.map((severity) => t().cli.counts[severity](formatNumber(counts[severity]), counts[severity]))
  if (sum === 0) return `${paint('green', t().cli.noFindings)}${silenced}`
  return `${t().cli.findings(formatNumber(sum), sum)}: ${parts.join(', ')}${silenced}`
}

/** The last line when several plans were checked. */
export function summaryLine(plans: readonly CheckedPlan[]): string {
  const sum = (severity: Severity) => plans.reduce((count, plan) => count + plan.result.counts[severity], 0)
  return `${t().cli.plans(formatNumber(plans.length), plans.length)}: ${total({ error: sum('error'), warning: sum('warning'), info: sum('info') }, 0)}\n`
}
