import { formatShort } from '../../messages/format'
import { t } from '../../messages/language'
import type { Folded } from '../facts'
import { label, line } from '../marks'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Mark } from '../types'
import { baseline } from './sizes'

const TEXT = { size: 11, weight: 600 } as const
const HEIGHT = 20

/** What a folded card says about its branch: `+12 · 3 findings`. */
export function foldText(folded: Folded): string {
  const cards = `+${formatShort(folded.cards)}`
  return folded.findings === 0
    ? cards
    : `${cards} · ${t().scene.findings(formatShort(folded.findings), folded.findings)}`
}

/** The sign of a folded branch: the edges of the cards behind, and a pill on the lower edge that counts them. */
export function foldPill(folded: Folded, width: number, height: number, color: string, theme: Theme): Mark[] {
  const text = foldText(folded)
  const pill = Math.ceil(textWidth(text, TEXT.size, TEXT.weight)) + 20
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
    label(text, width / 2, baseline(y, HEIGHT, TEXT.size), { ...TEXT, fill: theme.ink, anchor: 'middle' }),
  ]
}
