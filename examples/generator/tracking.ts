import type { PlanDocument } from '../../shared/schema/document'
import type { CheckInId, ReviewId } from '../../shared/schema/ids'
import type { CheckIn } from '../../shared/schema/tracking'

/** A reported value, found by the words on the card. */
export interface ReportedValue {
  readonly card: string
  readonly measure: string
  readonly person: string
  /** Day and value, with a comment where there is something to say. */
  readonly values: readonly (readonly [date: string, value: number, comment?: string])[]
}

export interface HeldReview {
  readonly kind: 'quarterly' | 'oneOnOne'
  readonly date: string
  readonly title: string
  readonly person?: string
  readonly agreed?: string
  readonly done?: string
  readonly next?: string
  readonly notes?: string
}

/**
 * Adds check-ins and reviews to an example plan.
 * @throws where a name is not in the plan: the example's own texts disagree
 */
export function addTracking(
  doc: PlanDocument,
  newId: () => string,
  reports: readonly ReportedValue[],
  reviews: readonly HeldReview[],
): void {
  for (const report of reports) {
    const measureId = findMeasure(doc, report)
    const personId = findPerson(doc, report.person)
    for (const [date, value, comment] of report.values) {
      const id = newId() as CheckInId
      const checkIn: CheckIn = { id, date, measureId, personId, value, ...(comment !== undefined && { comment }) }
      doc.checkIns[id] = checkIn
    }
  }
  for (const { person, ...review } of reviews) {
    const id = newId() as ReviewId
    doc.reviews[id] = { id, ...review, ...(person !== undefined && { personId: findPerson(doc, person) }) }
  }
}

function findMeasure(doc: PlanDocument, report: ReportedValue) {
  const card = Object.values(doc.nodes).find((node) => node.title === report.card)
  const measure = Object.values(doc.measures).find((one) => one.nodeId === card?.id && one.name === report.measure)
  if (!measure) throw new Error(`No measure "${report.measure}" on a card "${report.card}".`)
  return measure.id
}

function findPerson(doc: PlanDocument, name: string) {
  const person = Object.values(doc.people).find((one) => one.name === name)
  if (!person) throw new Error(`Nobody is called "${name}".`)
  return person.id
}
