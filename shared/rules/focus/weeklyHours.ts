import type { ActivityNode, Cadence } from '../../schema/nodes'

/** How often a cadence unit comes in a week of five working days; a year has 52 weeks. */
const PER_WEEK: Readonly<Record<Cadence['per'], number>> = { day: 5, week: 1, month: 12 / 52, quarter: 4 / 52 }

/** Hours a week that an activity asks of each person; 0 where cadence or hours are not given. */
export function weeklyHours({ cadence, hoursEach }: ActivityNode): number {
  return cadence === undefined || hoursEach === undefined ? 0 : cadence.count * PER_WEEK[cadence.per] * hoursEach
}

/**
 * The fullest week from today on: activities that start or end on different days do not all add up.
 * @returns hours, and the activities of that week
 */
export function fullestWeek(
  activities: readonly ActivityNode[],
  today: string,
): { hours: number; activities: ActivityNode[] } {
  const days = new Set(activities.map(({ start }) => (start === undefined || start < today ? today : start)))
  let fullest: { hours: number; activities: ActivityNode[] } = { hours: 0, activities: [] }
  for (const day of days) {
    const running = activities.filter(
      ({ start, end }) => (start === undefined || start <= day) && (end === undefined || end >= day),
    )
    const hours = running.reduce((sum, activity) => sum + weeklyHours(activity), 0)
    if (hours > fullest.hours) fullest = { hours, activities: running }
  }
  return fullest
}
