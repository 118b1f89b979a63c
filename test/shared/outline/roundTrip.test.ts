import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportMarkdownOutline } from '../../../shared/exporters/markdownOutline'
import { exportOutline } from '../../../shared/exporters/outline'
import { importOutline } from '../../../shared/importers/outline'
import { type PlanDocument, planDocument } from '../../../shared/schema/document'
import { arbitraryPlan } from './arbitraryPlan'
import { shape } from './shape'

function read(text: string): PlanDocument {
  let count = 0
  const result = importOutline(text, { newId: () => `x${String(++count).padStart(6, '0')}`, today: '2027-05-01' })
  if (!result.ok) throw new Error(result.error.message)
  return planDocument.parse(result.value.document)
}

describe.each([
  ['indented text', exportOutline],
  ['Markdown', exportMarkdownOutline],
])('an outline as %s', (_, write) => {
  it('keeps what the grammar promises', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        fc.pre(write(plan).text !== '')
        expect(shape(read(write(plan).text))).toEqual(shape(plan))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('is written the same after it was read', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { text } = write(plan)
        fc.pre(text !== '')
        expect(write(read(text)).text).toBe(text)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
