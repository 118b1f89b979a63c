import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import type { DateContext } from '../../outline/dateContext'
import { parseSpan } from '../../outline/spans'
import { emptyDocument, type PlanDocument } from '../../schema/document'
import type { PeriodId, PersonId } from '../../schema/ids'
import type { ImportEnv } from '../types'
import type { DayOrder } from './tableDates'
import { plainWord } from './words'

/** What the parts of the reader share while one table is read. */
export interface TableContext {
  readonly index: PlanIndex
  readonly env: ImportEnv
  /** The plan of what is new. */
  readonly made: PlanDocument
  readonly dates: DateContext
  readonly dayOrder: DayOrder
  readonly people: Map<string, PersonId>
  readonly periods: Map<string, PeriodId>
}

export function createTableContext(index: PlanIndex, env: ImportEnv, dayOrder: DayOrder): TableContext {
  const { people, periods, settings } = index.doc
  return {
    index,
    env,
    made: emptyDocument(),
    dayOrder,
    dates: {
      yearStartMonth: settings.yearStartMonth ?? 1,
      year: Number(env.today.slice(0, 4)),
      periods: Object.values(periods),
    },
    people: new Map(Object.values(people).map(({ id, name }) => [plainWord(name), id])),
    periods: new Map(Object.values(periods).map(({ id, title }) => [plainWord(title), id])),
  }
}

/** The person of this name; one that the plan does not know is added. */
export function personOf(context: TableContext, name: string): PersonId {
  const known = context.people.get(plainWord(name))
  if (known !== undefined) return known
  const id = context.env.newId() as PersonId
  context.made.people[id] = { id, name, role: 'other' }
  context.people.set(plainWord(name), id)
  return id
}

/** The period of this name; `Q3 2027` and the like are added, other unknown names are not. */
export function periodOf(context: TableContext, name: string): PeriodId | undefined {
  const known = context.periods.get(plainWord(name))
  const span = known === undefined ? parseSpan(name.trim(), context.dates) : undefined
  if (span === undefined) return known
  const id = context.env.newId() as PeriodId
  context.made.periods[id] = { id, title: name.trim(), ...span }
  context.periods.set(plainWord(name), id)
  return id
}

/** How a remark names a card. */
export function nameFor({ index }: TableContext, title: string): string {
  return cardName(index.doc, { title, kind: 'initiative' }, 40)
}

/** A remark on a cell that is not understood. */
export function notUnderstood(column: keyof ReturnType<typeof t>['table']['fields'], text: string): string {
  return t().table.notUnderstood(t().table.fields[column], text.length > 40 ? `${text.slice(0, 39)}…` : text)
}
