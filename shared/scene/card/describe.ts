import { formatNumber, formatShort, withUnit } from '../../messages/format'
import { t } from '../../messages/language'
import { SEVERITIES } from '../../schema/document'
import type { CardFacts } from '../facts'
import { joinTarget } from '../format'
import { singleLine } from '../text/clean'
import { foldText } from './fold'
import { isKnown } from './thermometer'

function findings({ badge }: CardFacts): string[] {
  const words = t().scene.describe
  const found = SEVERITIES.filter((severity) => badge[severity] > 0)
  const parts = found.map((severity) => words[severity](formatShort(badge[severity]), badge[severity]))
  return parts.length === 0 ? [] : [words.findings(parts.join(', '))]
}

/** How far it has come, and how far it should have: `27 % reached, 34 % expected by today`. */
export function progressWords({ progress }: CardFacts): string[] {
  const { done, expected } = progress
  if (!isKnown(progress)) return []
  const words = t().scene.describe
  const reached = done === undefined ? words.unreported : words.reached(percent(done))
  return [expected === undefined ? reached : `${reached}, ${words.expected(percent(expected))}`]
}

const percent = (value: number): string => withUnit(formatNumber(value), '%')

/** The card in words, for screen readers and for the title of its group in an SVG. */
export function describeCard(facts: CardFacts): string {
  const words = t().scene.describe
  const title = singleLine(facts.title)
  const reached = facts.milestones.filter(Boolean).length
  const parts = [
    words.card(facts.kindWord, title === '' ? words.untitled : title),
    ...(facts.priority !== undefined ? [words.priority(facts.priority)] : []),
    ...(facts.category === undefined ? [] : [t().levels.categories[facts.category]]),
    words.statuses[facts.status],
    facts.owner === undefined ? (facts.role ?? words.noOwner) : words.owner(singleLine(facts.owner.name)),
    ...(facts.cadence === undefined ? [] : [facts.cadence]),
    ...(facts.target === undefined ? [] : [words.target(joinTarget(facts.target))]),
    ...(facts.milestones.length === 0 ? [] : [words.milestones(reached, facts.milestones.length)]),
    ...progressWords(facts),
    ...(facts.loose ? [words.loose] : []),
    ...(facts.missing === undefined ? [] : [facts.missingWords]),
    ...(facts.folded === undefined ? [] : [words.folded(foldText(facts.folded))]),
    ...findings(facts),
  ]
  return `${parts.join('. ')}.`
}
