import type { NodeKind } from '../../schema/nodes'
import { label, line, n } from '../marks'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Mark, SceneCard, SceneStub } from '../types'

const DROP = 12
const TEXT = { size: 11, weight: 600 } as const

/** Three loose threads at the end of a torn rope. */
function threads(x: number, y: number, color: string): Mark[] {
  const ends = [[-4, 4.5], [0.5, 6.5], [4.5, 4]] as const
  return ends.map(([dx, dy]) => line(`M${n(x)} ${n(y)}Q${n(x + dx / 4)} ${n(y + dy / 2)} ${n(x + dx)} ${n(y + dy)}`, color, 1.25))
}

/**
 * The frayed end of a cut rope below a card, with the words for what is missing.
 * @param color the rope's colour
 */
export function stub(card: SceneCard, missing: NodeKind | 'owner', words: string, color: string, theme: Theme): SceneStub {
  const x = card.x + card.width / 2
  const y = card.y + card.height
  const width = Math.ceil(textWidth(words, TEXT.size, TEXT.weight))
  const marks = [
    line(`M${n(x)} ${n(y + 1)}L${n(x)} ${n(y + DROP)}`, color, 1.75, [3, 3.5]),
    ...threads(x, y + DROP, color),
    label(words, x, y + DROP + 18, { ...TEXT, fill: theme.warning, anchor: 'middle' }),
  ]
  return { nodeId: card.id, missing, marks, bounds: { x: x - width / 2 - 8, y, width: width + 16, height: DROP + 24 } }
}
