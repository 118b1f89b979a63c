import type { LayoutResult } from '../layout/types'
import { formatShort } from '../messages/format'
import { t } from '../messages/language'
import type { PlanDocument } from '../schema/document'
import { NODE_KINDS, type NodeKind } from '../schema/nodes'
import { kindIcon } from './card/icons'
import { baseline } from './card/sizes'
import { levelWord } from './labels'
import { label } from './marks'
import { textWidth } from './text/graphemes'
import type { Theme } from './theme'
import type { Mark, SceneLane } from './types'

/** Width of the strip at the left edge that carries the lane names, in pixels. */
export const LABEL_STRIP = 168
const LABEL_X = 24
const ROW = 20
const LABEL_TOP = 40

export interface LaneCount {
  readonly shown: number
  /** Active cards against a limit, where the plan sets one. */
  readonly limit?: { readonly active: number; readonly limit: number }
}

type Counter = NonNullable<SceneLane['counter']>

function counterOf(count: LaneCount): Counter | undefined {
  if (count.limit === undefined) return undefined
  const { active, limit } = count.limit
  return { text: t().scene.of(formatShort(active), formatShort(limit)), over: active > limit }
}

function counterMarks(counter: Counter, x: number, y: number, theme: Theme): Mark[] {
  const style = { size: 12, weight: 600 } as const
  if (!counter.over) return [label(counter.text, x, baseline(y, ROW, 12), { ...style, fill: theme.muted })]
  const width = Math.ceil(textWidth(counter.text, 12, 600)) + 16
  return [
    { type: 'rect', x, y, width, height: ROW, radius: ROW / 2, fill: theme.warning },
    label(counter.text, x + 8, baseline(y, ROW, 12), { ...style, fill: theme.onSeverity }),
  ]
}

function laneLabel(
  kind: NodeKind,
  word: string,
  count: LaneCount,
  counter: Counter | undefined,
  left: number,
  top: number,
  theme: Theme,
): Mark[] {
  const y = top + LABEL_TOP
  const x = left + LABEL_X
  const text = label(word, x + 26, baseline(y, ROW, 13), {
    size: 13,
    weight: 600,
    fill: theme.ink,
    maxWidth: LABEL_STRIP - LABEL_X - 34,
  })
  const below = y + ROW + 4
  const figure = counter ?? { text: formatShort(count.shown), over: false }
  return [...kindIcon(kind, x + 8, y + ROW / 2, theme.muted), text, ...counterMarks(figure, x + 26, below, theme)]
}

function band(lane: { top: number; bottom: number }, rank: number, left: number, right: number, theme: Theme): Mark[] {
  const marks: Mark[] = []
  if (rank % 2 === 1 && theme.laneTint !== theme.background)
    marks.push({
      type: 'rect',
      x: left,
      y: lane.top,
      width: right - left,
      height: lane.bottom - lane.top,
      fill: theme.laneTint,
    })
  const stroke = { color: theme.laneLine, width: 1 }
  if (rank > 0) marks.push({ type: 'path', d: `M${left} ${lane.top}L${right} ${lane.top}`, stroke })
  return marks
}

/** The four level bands with their names, and the count against its limit where there is one. */
export function lanes(
  doc: PlanDocument,
  layout: LayoutResult,
  left: number,
  right: number,
  counts: Readonly<Record<NodeKind, LaneCount>>,
  theme: Theme,
): SceneLane[] {
  return layout.lanes.flatMap((lane, rank) => {
    const kind = NODE_KINDS[rank]
    if (kind === undefined) return []
    const word = levelWord(doc, kind, true)
    const counter = counterOf(counts[kind])
    const labelMarks = laneLabel(kind, word, counts[kind], counter, left, lane.top, theme)
    const base = {
      kind,
      label: word,
      top: lane.top,
      bottom: lane.bottom,
      marks: band(lane, rank, left, right, theme),
      labelMarks,
    }
    return [counter === undefined ? base : { ...base, counter }]
  })
}
