import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { cardsHtml } from '../../../shared/exporters/cardsHtml'
import { exportMarkdownOutline } from '../../../shared/exporters/markdownOutline'
import { exportOutline } from '../../../shared/exporters/outline'
import { readCardsHtml } from '../../../shared/importers/cardsHtml'
import { importOutline } from '../../../shared/importers/outline'
import { guessMapping } from '../../../shared/importers/table/guessMapping'
import { planTable } from '../../../shared/importers/table/planTable'
import { readTable } from '../../../shared/importers/table/readTable'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { AppError } from '../../../shared/result'
import { emptyDocument, type PlanDocument, planDocument } from '../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../shared/schema/file'
import { recoverDocument } from '../../../shared/schema/recover'
import { soundnessOf } from '../../../shared/schema/soundness'
import { planText } from '../../e2e/helpers/plan'

// Whatever people and programs put into a file or onto the clipboard: it is read or refused, and nothing throws.

const RUNS = Number(process.env['PLUMBLINE_FUZZ_RUNS'] ?? 400)
const isSound = soundnessOf(planDocument)

const SMALL = planText(
  'Sell uptime\n  Win new plants\n    Audit campaign\n      Call ten plants\n  Grow service margin',
)
const WORKSHOP = `# Strategy: Be the first call
## Customers: 40 new plants by Q3 2027 #customers @Ada Lovelace
- Initiative: Raise close rate from 20 % to 30 % by 30 Jun 2027
  Why: two of three quotes die
  Measure: close rate 20 -> 30 % due 2027-06-30
  Milestone: pilot done by May
  - Call ten plants, 3x per week @Bo
  - Visit 12 plants / month -> see: Raise close rate
* Profitability: “Margin” 26,4 % → 28.5 %
\t1. Stop free freight; $2M
`
const TSV = `Level\tTitle\tParent\tOwner\tStatus\tDue\tBaseline\tTarget\tUnit\tWhy
Strategy\tBe first\t\tAda\tactive\t31.12.2027\t\t\t\t
Driver\tCustomers\tBe first\tBo\tactive\t12/31/2027\t20\t40\t%\tgrowth
Initiative\t=HYPERLINK("x")\tCustomers\t\tparked\tQ3 2027\t1,5\t2.5\tM€\t"two
lines"
Activity\tCall ten plants\t=HYPERLINK("x")\tAda; Bo\tdone\t\t\t10\tcalls\t`
const HTML = `<meta charset=utf-8><table><colgroup><col></colgroup><thead><tr><th>Title<th colspan=2>Owner</tr></thead>
<tbody><tr><td rowspan="2">Win &amp; keep</td><td>Ada&nbsp;L.</td><td>x<br>y</td></tr><tr><td>&#x1F600;</td></tr></tbody></table>`
const JUNK = [
  '\t', '\n', '\r\n', '  ', '"', "'", '<', '>', '</td>', '<table>', '<!--', '&', '&#999999999;', '&#xD800;', ':', '->', '@', '#', '%', '-',
  '–', '1e309', '-0', '99999999999999999999', '2027-02-30', '31.12.', 'Q9', '0/0', '{', '}', '[', ']', ',', '\\', '\\u0000', '\u0000',
  '\uFEFF', '\u202E', '\uD800', '👩🏽‍🏭', 'Ü', '提高', 'زيادة', 'null', 'true', '"__proto__":{},', 'constructor', 'rowspan=99999', 'colspan="-1"',
  'Why:', 'Milestone:', 'Due:', 'Owner:', '- ', '* ', '1. ', '## ', '> ', '|', '=1+1', '%E0%A4%A', 'x'.repeat(400), '\t'.repeat(300),
] // biome-ignore format: a list to be read at a glance

type Change = readonly [what: 'insert' | 'remove' | 'repeat' | 'cut' | 'swap', at: number, length: number, junk: string]

/** Changes to a text, each at a part of its length: so they shrink with the text. */
const changes = fc.array(
  fc.tuple(
    fc.constantFrom('insert', 'remove', 'repeat', 'cut', 'swap'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(60),
    fc.constantFrom(...JUNK),
  ),
  { minLength: 1, maxLength: 6 },
)

function spoil(text: string, steps: readonly Change[]): string {
  return steps.reduce((before, [what, part, length, junk]) => {
    const at = Math.floor(part * before.length)
    const piece = before.slice(at, at + length)
    const [head, tail] = [before.slice(0, at), before.slice(at + length)]
    if (what === 'insert') return head + junk + before.slice(at)
    if (what === 'remove') return head + tail
    if (what === 'repeat') return head + piece.repeat(4) + tail
    if (what === 'cut') return head
    return head + tail.slice(0, length) + piece + tail.slice(length)
  }, text)
}

function envOf() {
  let serial = 0
  return { newId: () => `id${++serial}`, today: '2027-02-01' }
}

function example(name: string): PlanDocument {
  const read = readDocument(readFileSync(new URL(`../../../examples/${name}.plumb`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.document
}

function expectSound(document: PlanDocument): void {
  expect(isSound(document)).toBe(true)
  const again = readDocument(writeDocument(document))
  expect(again.ok && again.value.document).toEqual(document)
}

function expectReason(error: AppError): void {
  expect(error.code).toMatch(/^[a-z-]+$/)
  expect(error.message.length).toBeGreaterThan(10)
}

/** Spoils the texts and reads what is left. @returns how many were still read: with none the reader was never tried */
function fuzz(seeds: readonly string[], read: (text: string) => boolean): number {
  let taken = 0
  fc.assert(
    fc.property(fc.constantFrom(...seeds), changes, (seed, steps) => {
      if (read(spoil(seed, steps))) taken++
    }),
    { numRuns: RUNS },
  )
  return taken
}

describe('spoilt input', () => {
  it('is an outline with warnings, or refused', () => {
    const taken = fuzz(
      [
        WORKSHOP,
        exportMarkdownOutline(example('software')).text.slice(0, 4000),
        exportOutline(example('distributor')).text.slice(-4000),
      ],
      (text) => {
        const read = importOutline(text, envOf())
        if (read.ok) expectSound(read.value.document)
        else expectReason(read.error)
        return read.ok
      },
    )
    expect(taken).toBeGreaterThan(0)
  })

  it('is a table whose rows make a sound plan or are refused', () => {
    const taken = fuzz([TSV, HTML], (text) => {
      const index = createIndex(emptyDocument())
      const pasted = text.includes('<') && !text.startsWith('Level') ? { html: text, text: '' } : { html: '', text }
      const table = readTable(pasted)
      if (!table.ok) expectReason(table.error)
      if (!table.ok || table.value === undefined) return false
      const { edit, rows } = planTable(table.value, guessMapping(table.value, index.doc, undefined), index, envOf())
      expect(rows.length).toBeLessThanOrEqual(table.value.length)
      const done = execute(index, { id: 'plan.applyTable', params: edit }, envOf())
      if (done.ok) expectSound(done.value.doc)
      else expectReason(done.error)
      return done.ok
    })
    expect(taken).toBeGreaterThan(0)
  })

  it('is cards of the clipboard, or none', () => {
    const read = readDocument(SMALL)
    if (!read.ok) throw new Error(read.error.message)
    const taken = fuzz([cardsHtml(read.value.document)], (html) => {
      const cards = readCardsHtml(html)
      if (cards !== undefined) expectSound(cards)
      return cards !== undefined
    })
    expect(taken).toBeGreaterThan(0)
  })

  it('is a plan, or refused with a reason', () => {
    const taken = fuzz([SMALL], (text) => {
      const read = readDocument(text)
      if (read.ok) expect(isSound(read.value.document)).toBe(true)
      else expectReason(read.error)
      return read.ok
    })
    expect(taken).toBeGreaterThan(0)
  })

  it('gives back what is sound of a damaged plan, or says why nothing is', () => {
    const taken = fuzz([SMALL], (text) => {
      const recovered = recoverDocument(text)
      if (recovered.ok) expectSound(recovered.value.document)
      else expectReason(recovered.error)
      return recovered.ok
    })
    expect(taken).toBeGreaterThan(0)
  })
})
