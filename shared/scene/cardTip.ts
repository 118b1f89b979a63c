import { capital } from '../messages/capital'
import { t } from '../messages/language'
import { progressWords } from './card/describe'
import { PlacedCard } from './card/placedCard'
import { type Detail, marksAt } from './detail'
import type { CardFacts } from './facts'
import { joinTarget } from './format'
import { singleLine } from './text/clean'
import type { SceneCard } from './types'

/** What a card says to somebody who points at it. */
export interface CardTip {
  readonly title: string
  /** Whose it is, its target, how far it has come: one line each. */
  readonly lines: readonly string[]
}

/**
 * The title, owner, target and progress of a card that does not show them in full: from near only where words had to be
 * cut, from farther away wherever there is more than the title to be told.
 * @returns undefined where the card itself says it all
 */
export function cardTip(card: SceneCard, detail: Detail): CardTip | undefined {
  if (!(card instanceof PlacedCard)) return undefined
  const { facts } = card
  const lines = linesOf(facts)
  const cut = detail === 'block' || marksAt(card, detail).some((mark) => mark.type === 'text' && isCut(mark.text))
  if (!cut && (detail === 'full' || lines.length === 0)) return undefined
  const title = singleLine(facts.title).trim()
  return { title: title === '' ? t().scene.untitledCard(facts.kindWord) : title, lines }
}

const isCut = (text: string): boolean => text.endsWith('…')

function linesOf(facts: CardFacts): string[] {
  const words = t().scene.describe
  const { owner, role, target } = facts
  const whose = owner === undefined ? role : words.owner(more(singleLine(owner.name), owner.more))
  const aim = target === undefined ? undefined : words.target(more(joinTarget(target), facts.moreTargets))
  return [whose, aim, ...progressWords(facts)].flatMap((line) => (line === undefined ? [] : capital(line)))
}

function more(first: string, others: number): string {
  return others > 0 ? `${first} +${others}` : first
}
