import { formatShort } from '../../shared/messages/format'
import { severityShape } from '../../shared/scene/card/badge'
import { PlacedCard } from '../../shared/scene/card/placedCard'
import type { CardFacts } from '../../shared/scene/facts'
import { worstWithin } from '../../shared/scene/folded'
import { categoryColor, type Theme } from '../../shared/scene/theme'
import type { SceneCard } from '../../shared/scene/types'
import { paintMark } from './paintMark'

/** Counts are written as large as this in screen pixels, where the block is lower a little smaller, or not at all. */
const COUNT = 10
const LEAST_COUNT = 7
/** Blocks lower than this, in screen pixels, have no corners to round and no room for signs. */
const SPECK = 7
/** Blocks lower than this, in screen pixels, are too low to tell how far they have come; the strip that does is so wide. */
const LEAST_TUBE = 14
const STRIP = 2
/** The sign of a finding is never larger than this, in sizes of the badge's. */
const LARGEST_SIGN = 4

/**
 * A card from afar: a block in the colour of its driver, with the count of what is folded away where that can be read,
 * and the sign of its worst finding.
 */
export function paintBlock(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  zoom: number,
  theme: Theme,
  font: string,
): void {
  const facts = card instanceof PlacedCard ? card.facts : undefined
  context.fillStyle = blockColor(card, facts?.status === 'closed', theme)
  // From very far a card keeps half a pixel, or whole lanes vanish.
  if (card.height * zoom < SPECK)
    return context.fillRect(card.x, card.y, Math.max(card.width, 0.5 / zoom), Math.max(card.height, 0.5 / zoom))
  context.beginPath()
  context.roundRect(card.x, card.y, card.width, card.height, 8)
  context.fill()
  if (facts !== undefined && card.height * zoom >= LEAST_TUBE) paintProgress(context, card, facts, zoom, theme)
  if (facts?.folded !== undefined) paintCount(context, card, formatShort(facts.folded.cards), zoom, theme, font)
  const severity = facts === undefined ? undefined : worstWithin(facts)
  if (severity === undefined || severity === 'info') return
  const by = Math.min(LARGEST_SIGN, 0.5 / zoom)
  paintMark(context, severityShape(severity, card.x + card.width, card.y, theme, by), 1, font)
}

/** What a block lacks to its target, as a strip of paper down its right edge: the block itself is the mercury. */
function paintProgress(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: SceneCard,
  { progress: { done } }: CardFacts,
  zoom: number,
  theme: Theme,
): void {
  if (done === undefined) return
  const [strip, clear] = [STRIP / zoom, (2 * STRIP) / zoom]
  const missing = (height - 2 * clear) * Math.max(0, 1 - done / 100)
  context.fillStyle = theme.surface
  context.fillRect(x + width - 2 * strip, y + clear, strip, missing)
}

function blockColor(card: SceneCard, closed: boolean, theme: Theme): string {
  if (closed) return theme.closed
  return card.kind === 'strategy' ? theme.muted : categoryColor(theme, card.category)
}

function paintCount(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  text: string,
  zoom: number,
  theme: Theme,
  font: string,
): void {
  const size = Math.min(COUNT / zoom, card.height * 0.85)
  if (size * zoom < LEAST_COUNT) return
  context.font = `600 ${size}px ${font}`
  if (context.measureText(text).width > card.width) return
  context.fillStyle = theme.surface
  context.textAlign = 'center'
  context.direction = 'ltr'
  context.fillText(text, card.x + card.width / 2, card.y + card.height / 2 + size * 0.364)
}
