import type { NodeId } from '../../schema/ids'
import type { NodeKind } from '../../schema/nodes'
import { label, line, n } from '../marks'
import { textWidth } from '../text/graphemes'
import type { Theme } from '../theme'
import type { Box, Mark, SceneCard, SceneStub } from '../types'

const DROP = 9
const TEXT = { size: 11, weight: 600 } as const

/** Four loose threads at the end of a torn rope, as one path. */
function threads(x: number, y: number, color: string): Mark {
  const ends = [
    [-5.5, 5],
    [-1.8, 8],
    [1.6, 6.5],
    [5, 4.5],
  ] as const
  const d = ends.map(
    ([dx, dy]) => `M${n(x)} ${n(y)}C${n(x)} ${n(y + dy / 2)} ${n(x + dx)} ${n(y + dy / 3)} ${n(x + dx)} ${n(y + dy)}`,
  )
  return line(d.join(''), color, 1)
}

/** The frayed end of a cut rope below a card, with the words for what is missing. Drawn when somebody asks for it. */
export class FrayedEnd implements SceneStub {
  readonly nodeId: NodeId
  readonly bounds: Box
  #marks: readonly Mark[] | undefined

  /** @param color the rope's colour */
  constructor(
    card: SceneCard,
    readonly missing: NodeKind | 'owner',
    private readonly words: string,
    private readonly color: string,
    private readonly theme: Theme,
  ) {
    const width = Math.ceil(textWidth(words, TEXT.size, TEXT.weight))
    const [x, y] = [card.x + card.width / 2, card.y + card.height]
    this.nodeId = card.id
    this.bounds = { x: x - width / 2 - 8, y, width: width + 16, height: DROP + 26 }
  }

  get marks(): readonly Mark[] {
    this.#marks ??= this.draw()
    return this.#marks
  }

  private draw(): Mark[] {
    const { x: left, y, width } = this.bounds
    const x = left + width / 2
    return [
      line(`M${n(x)} ${n(y + 1)}L${n(x)} ${n(y + DROP)}`, this.color, 1.75, [2.5, 3.25]),
      threads(x, y + DROP, this.color),
      label(this.words, x, y + DROP + 20, { ...TEXT, fill: this.theme.warning, anchor: 'middle' }),
    ]
  }
}
