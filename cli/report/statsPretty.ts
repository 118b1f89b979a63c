import type { PlanStats } from '../../shared/plans/stats'
import { paint } from '../terminal'
import { plainLine, ropesLine } from './words'

/** The figures of a plan for a person. */
export function statsPretty(stats: PlanStats): string {
  const { totals, people, measures, milestones } = stats
  const title = [plainLine(stats.title) || 'Untitled plan', plainLine(stats.company ?? '')].filter(Boolean).join(' · ')
  return [
    paint('bold', title),
    '',
    `Ropes       ${ropesLine(totals)}`,
    `Loose       ${totals.orphans} without a strategy above, ${totals.islands} of them on islands`,
    `Reps        ${people.repsWithActivity} of ${people.reps} have an activity (${people.all} people in all)`,
    `Measures    ${measures.withTarget} of ${measures.all} have a target, ${measures.withDate} a date`,
    `Milestones  ${milestones.dated} of ${milestones.all} have a date, ${milestones.done} reached`,
    '',
    table(['level', 'cards', 'live', 'parked', 'closed', 'owned', 'hanging', 'grounded'], levelRows(stats)),
    ...(stats.drivers.length === 0
      ? []
      : [
          '',
          table(
            ['driver', 'category', 'priority', 'initiatives', 'activities', 'people', 'ends grounded'],
            driverRows(stats),
          ),
        ]),
    '',
  ].join('\n')
}

function levelRows({ levels }: PlanStats): string[][] {
  return levels.map((level) => [
    level.kind,
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
  return drivers.map((driver) => [
    shortened(plainLine(driver.title)),
    driver.category ?? '-',
    driver.priority?.toString() ?? '-',
    String(driver.initiatives),
    String(driver.activities),
    String(driver.people),
    `${driver.endsGrounded} of ${driver.ends}`,
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
