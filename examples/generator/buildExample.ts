import { importOutline } from '../../shared/importers/outline'
import { writeDocument } from '../../shared/schema/file'
import { DISTRIBUTOR_REPORTS, DISTRIBUTOR_REVIEWS } from './distributorTracking'
import { countingIds } from './ids'
import { SOFTWARE_REPORTS, SOFTWARE_REVIEWS } from './softwareTracking'
import { addTracking } from './tracking'

const TRACKING = {
  distributor: { reports: DISTRIBUTOR_REPORTS, reviews: DISTRIBUTOR_REVIEWS },
  software: { reports: SOFTWARE_REPORTS, reviews: SOFTWARE_REVIEWS },
} as const
export type WrittenExample = keyof typeof TRACKING

/**
 * Makes one of the written examples from its outline in examples/outline/.
 * @returns the canonical text of the .plumb file
 * @throws where the outline does not read without a single warning
 */
export function buildExample(name: WrittenExample, outline: string): string {
  const newId = countingIds()
  const result = importOutline(outline, { newId, today: '2027-05-03' })
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
  const { document, warnings } = result.value
  const [warning] = warnings
  if (warning) throw new Error(`${name}, ${warning.path}: ${warning.message}`)
  addTracking(document, newId, TRACKING[name].reports, TRACKING[name].reviews)
  return writeDocument(document)
}
