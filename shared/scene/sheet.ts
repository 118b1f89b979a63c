import type { LayoutResult } from '../layout/types'
import type { CardTable } from './cardTable'
import { type Furniture, furniture } from './furniture'
import type { SceneInput } from './input'
import { LABEL_STRIP } from './lanes'
import { shownBy } from './legend'
import type { Lines } from './lines/drawLines'
import { themeOf } from './theme'
import type { Box, Scene, SceneCard, SceneLane } from './types'

/** What has been drawn for a scene. */
interface Drawn {
  readonly cards: readonly SceneCard[]
  readonly lines: Lines
  readonly lanes: readonly SceneLane[]
}

/** Free paper right of the cards and below the ground, in pixels. */
const MARGIN = 48
const BELOW_GROUND = 24

const NO_FURNITURE: Furniture = { marks: [], above: 0, below: 0 }

/** From where to where the paper reaches, in scene pixels. */
export function spanOf(layout: LayoutResult): { left: number; right: number } {
  return { left: layout.left - LABEL_STRIP, right: layout.right + MARGIN }
}

/** Everything drawn, and the paper around it. */
export function sceneOf(
  input: SceneInput,
  table: CardTable,
  layout: LayoutResult,
  { cards, lines, lanes: bands }: Drawn,
): Scene {
  const { left, right } = spanOf(layout)
  const around = input.furniture === true ? furnish(input, layout, left, right, table) : NO_FURNITURE
  return {
    theme: input.theme,
    background: themeOf(input.theme).background,
    bounds: boundsOf(layout, left, right, around),
    lanes: bands,
    get ground() {
      return lines.ground()
    },
    drops: lines.drops,
    ropes: lines.ropes,
    stubs: lines.stubs,
    cards,
    furniture: around.marks,
    title: input.index.doc.plan.title,
  }
}

function boundsOf(layout: LayoutResult, left: number, right: number, around: Furniture): Box {
  const top = layout.top - around.above
  return { x: left, y: top, width: right - left, height: layout.bottom + BELOW_GROUND + around.below - top }
}

function furnish(input: SceneInput, layout: LayoutResult, left: number, right: number, table: CardTable): Furniture {
  const box = { left, right, top: layout.top, bottom: layout.bottom }
  const shown = shownBy(table.entries.map(({ look }) => look.facts))
  return furniture(input.index.doc, box, input.date, themeOf(input.theme), shown)
}
