import type { PlanDocument } from '../schema/document'
import type { MeasureId } from '../schema/ids'
import { listRecords } from '../schema/records'
import type { CheckIn } from '../schema/tracking'

type CheckIns = PlanDocument['checkIns']
type ByMeasure = ReadonlyMap<MeasureId, readonly CheckIn[]>

/** Sorted once per set of check-ins: every card of a picture asks for its own. */
const sorted = new WeakMap<CheckIns, ByMeasure>()

/**
 * The newest check-in that says how far a measure has come.
 * @param today YYYY-MM-DD; what was reported later does not count. Everything counts when left out
 * @returns undefined where nobody has reported yet. Of two on one day, the one that stands later in the file
 */
export function newestCheckIn(checkIns: CheckIns, id: MeasureId, today: string | undefined): CheckIn | undefined {
  let newest: CheckIn | undefined
  for (const checkIn of byMeasure(checkIns).get(id) ?? []) {
    if (today !== undefined && checkIn.date > today) continue
    if (newest === undefined || checkIn.date >= newest.date) newest = checkIn
  }
  return newest
}

function byMeasure(checkIns: CheckIns): ByMeasure {
  let known = sorted.get(checkIns)
  if (known === undefined) {
    known = sort(checkIns)
    sorted.set(checkIns, known)
  }
  return known
}

/** Check-ins with a comment only are left out: they say nothing about how far it has come. */
function sort(checkIns: CheckIns): ByMeasure {
  const found = new Map<MeasureId, CheckIn[]>()
  for (const checkIn of listRecords(checkIns)) {
    const { measureId, value, done } = checkIn
    if (measureId === undefined || (value === undefined && done !== true)) continue
    const list = found.get(measureId)
    if (list === undefined) found.set(measureId, [checkIn])
    else list.push(checkIn)
  }
  return found
}
