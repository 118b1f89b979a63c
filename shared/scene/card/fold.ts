import { formatShort } from '../../messages/format'
import { t } from '../../messages/language'
import type { Folded } from '../folded'
import { label, line } from '../marks'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Box, Mark, SceneCard } from '../types'
import { severityShape } from './badge'
import { baseline } from './sizes'

const TEXT = { size: 11, weight: 600 } as const
const HEIGHT = 20
const PAD = 9
/** Width of the sign of a severity, how many times as large as a badge's it is drawn, and the gap right of it. */
const SHAPE = 11
const SIGN = 0.9
const GAP = 4
/** A pill stays within its card, outline included. */
const EDGE = 1

/** What a folded card says about its branch: `+124 activities · 31 reps · 3 findings`. */
export function foldText(folded: Folded): string {
  return [cardWords(folded), ...peopleWords(folded), ...findingWords(folded)].join(' · ')
}

function cardWords({ cards, kindWord }: Folded): string {
  const count = formatShort(cards)
  return kindWord === undefined ? t().scene.foldedCards(count, cards) : t().scene.foldedLevel(count, kindWord)
}

function peopleWords({ people, reps }: Folded): string[] {
  if (people === 0) return []
  const count = formatShort(people)
  return [reps ? t().scene.reps(count, people) : t().scene.people(count, people)]
}

function findingWords({ findings }: Folded): string[] {
  return findings === 0 ? [] : [t().scene.findings(formatShort(findings), findings)]
}

/** Where the count of a folded card stands, from the card's upper left corner; undefined where none is drawn. */
export function pillOf({ marks, height }: Pick<SceneCard, 'marks' | 'height'>): Box | undefined {
  const isPill = (mark: Mark) => mark.type === 'rect' && mark.height === HEIGHT && mark.y === height - HEIGHT / 2
  const pill = marks.find(isPill)
  return pill?.type === 'rect' ? pill : undefined
}

/** As much of it as a card of that width has room for: who is inside matters less than what is wrong there. */
function fittingText(folded: Folded, width: number): string {
  const room = width - 2 * EDGE - 2 * PAD - signWidth(folded)
  const words = [
    foldText(folded),
    [cardWords(folded), ...findingWords(folded)].join(' · '),
    [`+${formatShort(folded.cards)}`, ...findingWords(folded)].join(' · '),
  ]
  return words.find((text) => textWidth(text, TEXT.size, TEXT.weight) <= room) ?? `+${formatShort(folded.cards)}`
}

/** Room for the sign of the worst finding inside, where there is one. */
function signWidth({ worst }: Folded): number {
  return worst === undefined ? 0 : SHAPE + GAP
}

/** The sign of a folded branch: the edges of the cards behind, and a pill on the lower edge that counts them. */
export function foldPill(folded: Folded, width: number, height: number, color: string, theme: Theme): Mark[] {
  const text = fittingText(folded, width)
  const sign = signWidth(folded)
  const pill = Math.ceil(textWidth(text, TEXT.size, TEXT.weight)) + sign + 2 * PAD
  const x = Math.round((width - pill) / 2)
  const y = height - HEIGHT / 2
  return [
    line(`M8 ${height + 3}L${width - 8} ${height + 3}`, theme.border, 1.5),
    line(`M16 ${height + 6.5}L${width - 16} ${height + 6.5}`, theme.border, 1.5),
    {
      type: 'rect',
      x,
      y,
      width: pill,
      height: HEIGHT,
      radius: HEIGHT / 2,
      fill: theme.surface,
      stroke: { color, width: 1.25 },
    },
    ...(folded.worst === undefined ? [] : [severityShape(folded.worst, x + PAD + SHAPE / 2, height, theme, SIGN)]),
    label(text, (width + sign) / 2, baseline(y, HEIGHT, TEXT.size), {
      ...TEXT,
      fill: theme.ink,
      anchor: 'middle',
    }),
  ]
}
