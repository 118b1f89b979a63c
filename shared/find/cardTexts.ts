import { capital } from '../messages/capital'
import { formatDate, formatNumber } from '../messages/format'
import { t } from '../messages/language'
import { levelName } from '../model/labels'
import type { PlanIndex } from '../model/types'
import { formatCadence, measureInWords } from '../scene/format'
import type { PersonId, TeamId } from '../schema/ids'
import type { Measure, Milestone } from '../schema/measures'
import type { ActivityNode, DriverNode, InitiativeNode, PlanNode } from '../schema/nodes'

/** What a field of a card says, as a person reads it. */
export interface CardText {
  /** The field's name. */
  readonly label: string
  readonly text: string
  /** The same written otherwise: a day as 2027-06-30, a number without separators. */
  readonly also?: string
}

type Maybe = string | undefined

/** Every field of a card besides its title, that says something: its own, and what belongs to it or is named by it. */
export function cardTexts(index: PlanIndex, node: PlanNode): readonly CardText[] {
  const texts = [
    ...peopleTexts(index, node),
    { label: t().inspector.status, text: t().words.status[node.status] },
    { label: t().frame.find.level, text: levelTexts(index, node) },
    ...ownTexts(index, node),
    ...index.measures(node.id).map(measureText),
    ...index.milestones(node.id).map(milestoneText),
    ...plain([t().inspector.notes, node.notes]),
    ...index.parentLinks(node.id).flatMap((link) => plain([t().inspector.rope.contributes, link.note])),
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

function plain(...fields: readonly (readonly [label: string, text: Maybe])[]): readonly CardText[] {
  return fields.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}

function day(label: string, date: Maybe): readonly CardText[] {
  return date === undefined ? [] : [{ label, text: formatDate(date), also: otherwise(date) }]
}

/** A day as files write it, and with its month in full. */
function otherwise(date: string): string {
  const [, month] = date.split('-')
  return `${date} ${t().fields.date.months[Number(month) - 1] ?? ''}`
}

/** The plan's own word for the level, and the usual one: people say both. */
function levelTexts({ doc }: PlanIndex, { kind }: PlanNode): string {
  return [...new Set([capital(levelName(doc, kind)), t().levels.labels[kind].one])].join(' · ')
}

function peopleTexts({ doc }: PlanIndex, node: PlanNode): readonly CardText[] {
  const others = node.kind === 'activity' ? (node.peopleIds ?? []) : []
  const name = (id: PersonId): Maybe => doc.people[id]?.name
  const ids = node.ownerId === undefined ? others : [node.ownerId, ...others]
  const teams = new Set(ids.flatMap((id) => teamNames(doc, doc.people[id]?.teamId)))
  return [
    ...plain([t().inspector.owner, node.ownerId === undefined ? undefined : name(node.ownerId)]),
    ...others.flatMap((id) => plain([t().cardFields.labels.peopleIds, name(id)])),
    ...[...teams].map((text) => ({ label: t().filter.fields.team, text })),
  ]
}

/** The name of a team and of those above it. Survives teams that lead each other in a circle. */
function teamNames(doc: PlanIndex['doc'], first: TeamId | undefined): readonly string[] {
  const names: string[] = []
  const seen = new Set<TeamId>()
  for (let at = first; at !== undefined && !seen.has(at); at = doc.teams[at]?.parentId) {
    seen.add(at)
    names.push(doc.teams[at]?.name ?? '')
  }
  return names
}

function ownTexts(index: PlanIndex, node: PlanNode): readonly CardText[] {
  const { labels } = t().cardFields
  switch (node.kind) {
    case 'strategy':
      return plain([labels.what, node.what], [labels.why, node.why])
    case 'driver':
      return driverTexts(index, node)
    case 'initiative':
      return initiativeTexts(index, node)
    case 'activity':
      return activityTexts(index, node)
  }
}

function driverTexts({ doc }: PlanIndex, node: DriverNode): readonly CardText[] {
  const { labels } = t().cardFields
  const priority = node.priority === undefined ? undefined : String(node.priority)
  return [
    ...plain([labels.category, node.category === undefined ? undefined : t().levels.categories[node.category]]),
    // A bare figure is looked for with its name before it.
    ...(priority === undefined
      ? []
      : [{ label: labels.priority, text: priority, also: `${labels.priority} ${priority}` }]),
    ...plain([labels.why, node.why], [labels.idealCustomer, node.idealCustomer]),
    ...(node.targetAccountIds ?? []).flatMap((id) => plain([labels.targetAccountIds, doc.accounts[id]?.name])),
  ]
}

function initiativeTexts({ doc }: PlanIndex, node: InitiativeNode): readonly CardText[] {
  const { labels } = t().cardFields
  return plain(
    [labels.periodId, node.periodId === undefined ? undefined : doc.periods[node.periodId]?.title],
    [labels.why, node.why],
    [labels.impact, node.impact],
    [labels.expectations, node.expectations],
    [labels.resources, node.resources],
  )
}

function activityTexts({ doc }: PlanIndex, node: ActivityNode): readonly CardText[] {
  const { labels } = t().cardFields
  return [
    ...plain(
      [labels.role, node.role],
      [labels.cadence, node.cadence === undefined ? undefined : formatCadence(node.cadence)],
      [labels.hoursEach, node.hoursEach === undefined ? undefined : formatNumber(node.hoursEach)],
      [labels.prospects, node.prospects],
      [labels.criteria, node.criteria],
      [labels.emphasis, node.emphasis],
      [labels.support, node.support],
      [labels.accountability, node.accountability],
    ),
    ...(node.accountIds ?? []).flatMap((id) => plain([labels.accountIds, doc.accounts[id]?.name])),
    ...day(labels.start, node.start),
    ...day(labels.end, node.end),
  ]
}

function measureText(measure: Measure): CardText {
  const { from, to, due } = measure
  const numbers = [from, to].flatMap((value) => (value === undefined ? [] : [String(value), formatNumber(value)]))
  return {
    label: t().frame.find.measure,
    text: measureInWords(measure),
    also: [...numbers, ...(due === undefined ? [] : [otherwise(due)])].join(' '),
  }
}

function milestoneText({ title, due, done }: Milestone): CardText {
  const days = [due, done].flatMap((date) => (date === undefined ? [] : [date]))
  return {
    label: t().inspector.milestones.name,
    text: [title, ...days.map(formatDate)].join(' · '),
    also: days.map(otherwise).join(' '),
  }
}
