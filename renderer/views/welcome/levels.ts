import { categoryColor, themeOf } from '../../../shared/scene/theme'
import type { Box, Scene, SceneCard } from '../../../shared/scene/types'
import { NODE_KINDS } from '../../../shared/schema/nodes'

interface Size {
  readonly width: number
  readonly height: number
}

/** Free space left, right, above and below the blocks, in pixels. */
const MARGIN = 14
const GAP = 3
/** Share of a row that a block takes; ropes need the rest. */
const FILL = 0.5
/** Size of a level's name, in pixels, where its row has room for it. */
const NAME = 13
/** A single card must not become a bar across the picture. */
const WIDEST = 72

/**
 * Where the blocks of a small picture are: a row for each level, cards at their place from left to right, a stack of
 * activities as slices of one block.
 */
export function levelBlocks(cards: readonly SceneCard[], { width, height }: Size): ReadonlyMap<string, Box> {
  const left = Math.min(...cards.map((card) => card.x))
  const right = Math.max(...cards.map((card) => card.x + card.width))
  const scale = (width - 2 * MARGIN) / Math.max(right - left, 1)
  const row = (height - 2 * MARGIN) / NODE_KINDS.length
  const blocks = new Map<string, Box>()
  for (const stack of stacksOf(cards)) {
    const slice = (row * FILL) / stack.length
    stack.forEach((card, i) => {
      const middle = MARGIN + (card.x + card.width / 2 - left) * scale
      const wide = Math.min(card.width * scale - GAP, WIDEST)
      const y = MARGIN + row * (NODE_KINDS.indexOf(card.kind) + (1 - FILL) / 2) + slice * i
      const free = stack.length > 1 ? Math.min(GAP, slice / 2) : 0
      blocks.set(card.id, { x: middle - wide / 2, y, width: wide, height: slice - free })
    })
  }
  return blocks
}

function stacksOf(cards: readonly SceneCard[]): readonly (readonly SceneCard[])[] {
  const stacks = new Map<string, SceneCard[]>()
  for (const card of [...cards].sort((a, b) => a.y - b.y)) {
    const key = `${card.kind} ${Math.round(card.x)}`
    stacks.set(key, [...(stacks.get(key) ?? []), card])
  }
  return [...stacks.values()]
}

/**
 * Paints lanes, ropes and blocks.
 * @param names of the levels, written where there is no card to show them
 */
export function paintLevels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  size: Size,
  names: readonly string[],
  font: string,
): void {
  const theme = themeOf(scene.theme)
  context.fillStyle = theme.background
  context.fillRect(0, 0, size.width, size.height)
  const row = (size.height - 2 * MARGIN) / NODE_KINDS.length
  context.fillStyle = theme.laneTint
  for (const lane of [1, 3]) context.fillRect(0, MARGIN + lane * row, size.width, row)
  if (scene.cards.length === 0) return paintNames(context, names, { ...size, row, font, color: theme.muted })
  const blocks = levelBlocks(scene.cards, size)
  context.lineWidth = 1.5
  for (const { parentId, childId, category } of scene.ropes) {
    const [from, to] = [blocks.get(parentId), blocks.get(childId)]
    if (!from || !to) continue
    context.strokeStyle = categoryColor(theme, category)
    context.beginPath()
    context.moveTo(from.x + from.width / 2, from.y + from.height)
    context.lineTo(to.x + to.width / 2, to.y)
    context.stroke()
  }
  for (const card of scene.cards) paintBlock(context, blocks.get(card.id), categoryColor(theme, card.category))
}

interface Writing extends Size {
  /** Height of a level. */
  readonly row: number
  readonly font: string
  readonly color: string
}

function paintNames(context: CanvasRenderingContext2D, names: readonly string[], look: Writing): void {
  context.fillStyle = look.color
  context.font = `${Math.min(NAME, look.row * FILL)}px ${look.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  names.forEach((name, at) => context.fillText(name, look.width / 2, MARGIN + look.row * (at + 0.5)))
}

function paintBlock(context: CanvasRenderingContext2D, block: Box | undefined, color: string): void {
  if (!block) return
  context.fillStyle = color
  context.beginPath()
  context.roundRect(block.x, block.y, block.width, block.height, 3)
  context.fill()
}
