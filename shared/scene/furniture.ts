import { formatDate } from '../messages/format'
import { t } from '../messages/language'
import type { PlanDocument, Severity } from '../schema/document'
import { DRIVER_CATEGORIES, type DriverCategory, type NodeStatus } from '../schema/nodes'
import { severityShape } from './card/badge'
import { baseline } from './card/sizes'
import type { CardFacts } from './facts'
import { label, line, roundedRect } from './marks'
import { textWidth } from './text/graphemes'
import { wrapText } from './text/wrap'
import type { Theme } from './theme'
import type { Mark } from './types'

const ROW = 20
const PAD = 24
const SIGN = 24
const ITEM_GAP = 24
const TITLE = { size: 24, weight: 600 } as const
const TITLE_LINE = 32
const SEVERITIES = ['error', 'warning', 'info'] as const
/** Enough for the longest name at the narrowest picture. */
const MOST_FACT_LINES = 12
const SMALL = { size: 12, weight: 400 } as const

export interface Furniture {
  readonly marks: readonly Mark[]
  /** Room used above and below the lanes, in pixels. */
  readonly above: number
  readonly below: number
}

/** Title, company, date and confidentiality line, ending at the height given. */
function titleBlock(
  doc: PlanDocument,
  left: number,
  right: number,
  bottom: number,
  date: string | undefined,
  theme: Theme,
): { marks: Mark[]; height: number } {
  const width = Math.min(right - left - 2 * PAD, 960)
  const lines = wrapText(doc.plan.title === '' ? t().scene.untitledPlan : doc.plan.title, TITLE, width, 2)
  const small = factLines(
    [doc.plan.company, date === undefined ? undefined : formatDate(date), doc.plan.confidentiality],
    width,
  )
  const height = PAD + lines.length * TITLE_LINE + (small.length === 0 ? 0 : small.length * ROW + 4) + 12
  const top = bottom - height + PAD
  const marks: Mark[] = lines.map((text, i) =>
    label(text.text, left + PAD, baseline(top + i * TITLE_LINE, TITLE_LINE, TITLE.size), {
      ...TITLE,
      fill: theme.ink,
      maxWidth: width,
    }),
  )
  small.forEach((text, i) => {
    const y = baseline(top + lines.length * TITLE_LINE + 4 + i * ROW, ROW, SMALL.size)
    marks.push(label(text, left + PAD, y, { ...SMALL, fill: theme.muted, maxWidth: width }))
  })
  return { marks, height }
}

/** On one line where that holds them, else one below the other and whole: a confidentiality mark is never cut off. */
function factLines(facts: readonly (string | undefined)[], width: number): string[] {
  const given = facts.filter((fact) => fact !== undefined && fact.trim() !== '') as string[]
  const joined = given.join('  ·  ')
  if (joined === '' || textWidth(joined, SMALL.size, SMALL.weight) <= width) return joined === '' ? [] : [joined]
  return given.flatMap((fact) => wrapText(fact, SMALL, width, MOST_FACT_LINES).map((part) => part.text))
}

interface LegendItem {
  readonly text: string
  sign(x: number, y: number): Mark[]
}

function outlineSign(dash: readonly number[] | undefined, color: string, width: number): LegendItem['sign'] {
  return (x, y) => [line(roundedRect(x + 1, y - 6.5, 20, 13, 3), color, width, dash)]
}

/** What the picture shows, so that the legend explains that and nothing else. */
export interface Shown {
  readonly categories: ReadonlySet<DriverCategory>
  readonly statuses: ReadonlySet<NodeStatus>
  readonly severities: ReadonlySet<Severity>
  /** A card hangs from nothing. */
  readonly loose: boolean
}

/** Reads off the cards of a picture what its legend has to explain. */
export function shownBy(cards: Iterable<CardFacts>): Shown {
  const categories = new Set<DriverCategory>()
  const statuses = new Set<NodeStatus>()
  const severities = new Set<Severity>()
  let loose = false
  for (const facts of cards) {
    if (facts.category !== undefined) categories.add(facts.category)
    statuses.add(facts.status)
    for (const severity of SEVERITIES) if (facts.badge[severity] > 0) severities.add(severity)
    loose ||= facts.loose
  }
  return { categories, statuses, severities, loose }
}

function driverItems(theme: Theme, { categories }: Shown): LegendItem[] {
  return DRIVER_CATEGORIES.filter((category) => categories.has(category)).map((category) => ({
    text: t().levels.categories[category],
    sign: (x: number, y: number) => [
      line(`M${x + 1} ${y}L${x + 19} ${y}`, theme.category[category], 3, theme.categoryDash[category]),
    ],
  }))
}

/** Where all cards are active there is nothing to tell apart. */
function statusItems(theme: Theme, { statuses, loose }: Shown): LegendItem[] {
  const items = {
    active: { text: t().levels.statuses.active, sign: outlineSign(undefined, theme.border, 1) },
    draft: { text: t().levels.statuses.draft, sign: outlineSign([0.1, 3.6], theme.strongBorder, 1.6) },
    closed: {
      text: t().levels.statuses.closed,
      sign: (x: number, y: number): Mark[] => [
        { type: 'rect', x: x + 1, y: y - 6.5, width: 20, height: 13, radius: 3, fill: theme.border },
      ],
    },
  }
  const shown = (['active', 'draft', 'closed'] as const).filter((status) => statuses.has(status))
  return [
    ...(shown.length > 1 || shown[0] !== 'active' ? shown.map((status) => items[status]) : []),
    ...(loose ? [{ text: t().scene.hangsFromNothing, sign: outlineSign([4, 3], theme.strongBorder, 1.5) }] : []),
  ]
}

function severityItems(theme: Theme, { severities }: Shown): LegendItem[] {
  return SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => ({
    text: t().levels.severities[severity],
    sign: (x: number, y: number) => [severityShape(severity, x + 12, y, theme)],
  }))
}

function legendItems(theme: Theme, shown: Shown): LegendItem[][] {
  const groups = [driverItems(theme, shown), [...statusItems(theme, shown), ...severityItems(theme, shown)]]
  return groups.filter((group) => group.length > 0)
}

/** The legend in rows, from the height given downward; items that do not fit go to the next row. */
function legend(
  left: number,
  right: number,
  top: number,
  theme: Theme,
  shown: Shown,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = []
  let y = top
  for (const group of legendItems(theme, shown)) {
    let x = left + PAD
    for (const item of group) {
      const width = SIGN + 4 + Math.ceil(textWidth(item.text, SMALL.size, SMALL.weight))
      if (x > left + PAD && x + width > right - PAD) {
        x = left + PAD
        y += ROW + 4
      }
      marks.push(...item.sign(x, y + ROW / 2))
      marks.push(label(item.text, x + SIGN + 4, baseline(y, ROW, SMALL.size), { ...SMALL, fill: theme.muted }))
      x += width + ITEM_GAP
    }
    y += ROW + 4
  }
  return { marks, height: y - top }
}

/**
 * What a printed picture needs around it: title block above, legend below.
 * @param date YYYY-MM-DD, printed in the title block
 * @param shown what the legend explains
 */
export function furniture(
  doc: PlanDocument,
  box: { left: number; right: number; top: number; bottom: number },
  date: string | undefined,
  theme: Theme,
  shown: Shown,
): Furniture {
  const title = titleBlock(doc, box.left, box.right, box.top, date, theme)
  const key = legend(box.left, box.right, box.bottom + PAD, theme, shown)
  return {
    marks: [...title.marks, ...key.marks],
    above: title.height,
    below: key.height === 0 ? PAD : PAD + key.height + 12,
  }
}
