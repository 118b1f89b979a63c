import { t } from '../messages/language'
import { SEVERITIES, type Severity } from '../schema/document'
import { DRIVER_CATEGORIES, type DriverCategory, type NodeStatus } from '../schema/nodes'
import { severityShape } from './card/badge'
import { initialsDisc } from './card/footer'
import { baseline } from './card/sizes'
import { isKnown, thermometer } from './card/thermometer'
import type { CardFacts } from './facts'
import { PAD, LEGEND_ROW as ROW, SMALL } from './furnitureSizes'
import { label, line, roundedRect } from './marks'
import { singleLine } from './text/clean'
import { textWidth } from './text/graphemes'
import type { Theme } from './theme'
import type { Mark } from './types'

const SIGN = 24
const ITEM_GAP = 24
/** What the thermometer of the legend shows. */
const EXAMPLE = { done: 40, expected: 70 } as const
/** A key of owners is left out where it would need more rows than this. */
const MOST_OWNER_ROWS = 3

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
  /** A card tells how far it has come. */
  readonly progress: boolean
  /** Names by initials. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads off the cards of a picture what its legend has to explain. */
export function shownBy(cards: Iterable<CardFacts>): Shown {
  const categories = new Set<DriverCategory>()
  const statuses = new Set<NodeStatus>()
  const severities = new Set<Severity>()
  const owners = new Map<string, Set<string>>()
  let loose = false
  let progress = false
  for (const facts of cards) {
    if (facts.category !== undefined) categories.add(facts.category)
    statuses.add(facts.status)
    for (const severity of SEVERITIES) if (facts.badge[severity] > 0) severities.add(severity)
    loose ||= facts.loose
    progress ||= isKnown(facts.progress)
    if (facts.owner !== undefined) {
      const { initials, name } = facts.owner
      owners.set(initials, (owners.get(initials) ?? new Set()).add(singleLine(name)))
    }
  }
  return { categories, statuses, severities, loose, progress, owners }
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
        { type: 'rect', x: x + 1, y: y - 6.5, width: 20, height: 13, radius: 3, fill: theme.closed },
      ],
    },
  }
  const shown = (['active', 'draft', 'closed'] as const).filter((status) => statuses.has(status))
  return [
    ...(shown.length > 1 || shown[0] !== 'active' ? shown.map((status) => items[status]) : []),
    ...(loose ? [{ text: t().scene.hangsFromNothing, sign: outlineSign([4, 3], theme.strongBorder, 1.5) }] : []),
  ]
}

function progressItems(theme: Theme, { progress }: Shown): LegendItem[] {
  if (!progress) return []
  const sign = (x: number, y: number): Mark[] =>
    thermometer(EXAMPLE, { width: 0, top: -9, bottom: 9, bold: 1 }, theme.muted, theme).map((mark) =>
      mark.type === 'rect' ? { ...mark, x: x + 18 + mark.x, y: y + mark.y } : mark,
    )
  return [{ text: t().scene.progress, sign }]
}

function severityItems(theme: Theme, { severities }: Shown): LegendItem[] {
  return SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => ({
    text: t().levels.severities[severity],
    sign: (x: number, y: number) => [severityShape(severity, x + 12, y, theme)],
  }))
}

/** Whose initials stand on the cards, in the order of the initials; nothing where there are too many to be looked up. */
function ownerItems(theme: Theme, { owners }: Shown, room: number): LegendItem[] {
  const items = Array.from(owners)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initials, names]) => ({
      text: Array.from(names).sort().join(', '),
      sign: (x: number, y: number) => initialsDisc(initials, x + 12, y, theme),
    }))
  const wanted = items.reduce((sum, item) => sum + widthOf(item) + ITEM_GAP, 0)
  return wanted > room * MOST_OWNER_ROWS || items.some((item) => widthOf(item) > room) ? [] : items
}

function widthOf(item: LegendItem): number {
  return SIGN + 4 + Math.ceil(textWidth(item.text, SMALL.size, SMALL.weight))
}

function legendItems(theme: Theme, shown: Shown, room: number): LegendItem[][] {
  const groups = [
    driverItems(theme, shown),
    [...statusItems(theme, shown), ...progressItems(theme, shown), ...severityItems(theme, shown)],
    ownerItems(theme, shown, room),
  ]
  return groups.filter((group) => group.length > 0)
}

/** The legend in rows, from the height given downward; items that do not fit go to the next row. */
export function legend(
  left: number,
  right: number,
  top: number,
  theme: Theme,
  shown: Shown,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = []
  let y = top
  for (const group of legendItems(theme, shown, right - left - 2 * PAD)) {
    let x = left + PAD
    for (const item of group) {
      const width = widthOf(item)
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
