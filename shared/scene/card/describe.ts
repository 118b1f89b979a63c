import type { CardFacts } from '../facts'
import { counted, joinTarget } from '../format'
import { CATEGORY_LABELS } from '../labels'
import { singleLine } from '../text/clean'
import { foldText } from './fold'

function findings(facts: CardFacts): string[] {
  const { error, warning, info } = facts.badge
  const parts = [
    error > 0 && counted(error, 'error'),
    warning > 0 && counted(warning, 'warning'),
    info > 0 && counted(info, 'note'),
  ]
  const words = parts.filter((part) => part !== false)
  return words.length === 0 ? [] : [`Findings: ${words.join(', ')}`]
}

/** The card in words, for screen readers and for the title of its group in an SVG. */
export function describeCard(facts: CardFacts): string {
  const title = singleLine(facts.title)
  const reached = facts.milestones.filter(Boolean).length
  const parts = [
    `${facts.kindWord}: ${title === '' ? 'untitled' : title}`,
    ...(facts.priority !== undefined ? [`priority ${facts.priority}`] : []),
    ...(facts.category === undefined ? [] : [CATEGORY_LABELS[facts.category]]),
    facts.status,
    facts.owner === undefined ? (facts.role ?? 'no owner') : `owner ${singleLine(facts.owner.name)}`,
    ...(facts.cadence === undefined ? [] : [facts.cadence]),
    ...(facts.target === undefined ? [] : [`target ${joinTarget(facts.target)}`]),
    ...(facts.milestones.length === 0 ? [] : [`${reached} of ${facts.milestones.length} milestones reached`]),
    ...(facts.loose ? ['hangs from no strategy'] : []),
    ...(facts.missing === undefined ? [] : [facts.missingWords]),
    ...(facts.folded === undefined ? [] : [`folded ${foldText(facts.folded)}`]),
    ...findings(facts),
  ]
  return `${parts.join('. ')}.`
}
