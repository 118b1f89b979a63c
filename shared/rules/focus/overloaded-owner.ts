import * as z from 'zod'
import { formatNumber } from '../../messages/format'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import type { PersonId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import type { Person } from '../../schema/people'
import { groupRule } from '../defineRule'
import { editField, parkBranch } from '../fixes'
import type { Report, RuleContext } from '../types'
import { byImportance } from './rank'
import { fullestWeek, weeklyHours } from './weeklyHours'

const options = z.object({
  /** Three: one to three a person is what makers of quarterly "rocks" advise, and three is all a plan can carry. */
  initiatives: z
    .number()
    .int()
    .min(1)
    .nullable()
    .default(3)
    .describe('Most draft or active initiatives that one person owns; null for no limit.'),
  hours: z.boolean().default(true).describe('Whether hours asked for are compared with weekly capacity.'),
})
type Options = z.infer<typeof options>

export const overloadedOwner = groupRule<Options>({
  id: 'overloaded-owner',
  area: 'focus',
  severity: 'warning',
  kinds: ['initiative', 'activity'],
  smallest: 1,
  options,
  groups(node) {
    if (node.kind === 'activity' && weeklyHours(node) === 0) return undefined
    if (node.kind === 'activity' && node.peopleIds !== undefined && node.peopleIds.length > 0) return node.peopleIds
    return node.ownerId
  },
  check(personId, members, context) {
    const person = context.index.doc.people[personId as PersonId]
    if (person === undefined) return []
    return [...tooManyInitiatives(person, members, context), ...tooManyHours(person, members, context)]
  },
})

function tooManyInitiatives(
  person: Person,
  members: readonly PlanNode[],
  { index, options, label }: RuleContext<Options>,
): Report[] {
  if (options.initiatives === null || members.length <= options.initiatives) return []
  const owned = members.filter(({ kind }) => kind === 'initiative')
  if (owned.length <= options.initiatives) return []
  const ranked = byImportance(index, owned).reverse()
  const [least] = ranked
  if (least === undefined) return []
  const words = t().rules['overloaded-owner']
  return [
    {
      nodeIds: ranked.map(({ id }) => id),
      key: `initiatives ${person.id}`,
      message: words.initiatives(person.name, owned.length, label('initiative', owned.length), options.initiatives),
      fixes: () => [
        editField(words.give(cardName(index.doc, least)), least.id, 'ownerId'),
        ...parkBranch(words.park(cardName(index.doc, least)), least.id, index),
      ],
    },
  ]
}

function tooManyHours(
  person: Person,
  members: readonly PlanNode[],
  { index, options, today }: RuleContext<Options>,
): Report[] {
  const { capacityHours } = person
  if (!options.hours || capacityHours === undefined || hoursTogether(members) <= capacityHours) return []
  const timed = members.flatMap((node) => (node.kind === 'activity' && weeklyHours(node) > 0 ? [node] : []))
  const { hours, activities } = fullestWeek(timed, today)
  if (hours <= capacityHours) return []
  const heaviest = activities.sort((a, b) => weeklyHours(b) - weeklyHours(a))
  const [most] = heaviest
  if (most === undefined) return []
  const words = t().rules['overloaded-owner']
  return [
    {
      nodeIds: heaviest.map(({ id }) => id),
      key: `hours ${person.id}`,
      message: words.hours(
        person.name,
        formatNumber(halves(hours)),
        halves(hours),
        formatNumber(halves(capacityHours)),
      ),
      fixes: () => [
        editField(words.askLess(cardName(index.doc, most)), most.id, 'cadence'),
        ...parkBranch(words.park(cardName(index.doc, most)), most.id, index),
      ],
    },
  ]
}

/** As if all activities fell into one week: whoever has time for that needs no closer look. */
function hoursTogether(members: readonly PlanNode[]): number {
  let hours = 0
  for (const node of members) if (node.kind === 'activity') hours += weeklyHours(node)
  return hours
}

/** To half an hour: cadences are agreements, not measurements. */
function halves(hours: number): number {
  return Math.round(hours * 2) / 2
}
