import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { PlanStats } from '../../shared/plans/stats'
import { paint } from '../terminal'
import { plainLine, ropesLine } from './words'

const n = (value: number) => formatNumber(value)

/** The figures of a plan for a person. */
export function statsPretty(stats: PlanStats): string {
  const words = t().cli.stats
  const { totals, people, measures, milestones } = stats
  const title = [plainLine(stats.title) || t().cli.untitledPlan, plainLine(stats.company ?? '')]
    .filter(Boolean)
    .join(' · ')
  const lines: readonly (readonly [string, string])[] = [
    [words.ropes, ropesLine(totals)],
    [words.loose, words.looseText(n(totals.orphans), n(totals.islands))],
    [words.reps, words.repsText(n(people.repsWithActivity), n(people.reps), n(people.all))],
    [words.measures, words.measuresText(n(measures.withTarget), n(measures.all), n(measures.withDate))],
    [words.milestones, words.milestonesText(n(milestones.dated), n(milestones.all), n(milestones.done))],
  ]
  const width = Math.max(...lines.map(([name]) => name.length)) + 2
  return [
    paint('bold', title),
    '',
    ...lines.map(([name, text]) => `${name.padEnd(width)}${text}`),
    '',
    table(Object.values(words.levelColumns), levelRows(stats)),
    ...(stats.drivers.length === 0 ? [] : ['', table(Object.values(words.driverColumns), driverRows(stats))]),
    '',
  ].join('\n')
}

function levelRows({ levels }: PlanStats): string[][] {
  return levels.map((level) => [
    t().cli.stats.kinds[level.kind],
    ...[
      level.cards,
      level.live,
      level.byStatus.parked,
      level.byStatus.closed,
      level.owned,
      level.hanging,
      level.grounded,
    ].map(String),
  ])
}

function driverRows({ drivers }: PlanStats): string[][] {
  const { categories, of } = t().cli.stats
  return drivers.map((driver) => [
    shortened(plainLine(driver.title)),
    driver.category === undefined ? '-' : categories[driver.category],
    driver.priority?.toString() ?? '-',
    String(driver.initiatives),
    String(driver.activities),
    String(driver.people),
    of(String(driver.endsGrounded), String(driver.ends)),
  ])
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 44 ? `${characters.slice(0, 43).join('')}…` : text
}

/** First column to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => rows.reduce((widest, row) => Math.max(widest, row[i]?.length ?? 0), cell.length))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [paint('dim', line(head)), ...rows.map(line)].join('\n')
}
