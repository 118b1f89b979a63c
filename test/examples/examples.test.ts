import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allExamples } from '../../examples/generator/allExamples'
import { generatePlan } from '../../examples/generator/generatePlan'
import { sceneToSvg } from '../../shared/exporters/svg'
import { createIndex } from '../../shared/model/index/createIndex'
import { createChecker } from '../../shared/rules/engine'
import { buildScene } from '../../shared/scene/buildScene'
import { planDocument } from '../../shared/schema/document'
import { readDocument, writeDocument } from '../../shared/schema/file'

const folder = join(import.meta.dirname, '../../examples')
const TODAY = '2027-05-03'

function open(name: string) {
  const text = readFileSync(join(folder, `${name}.plumb`), 'utf8')
  const read = readDocument(text)
  if (!read.ok) throw new Error(read.error.message)
  const index = createIndex(read.value.document)
  return {
    text,
    document: read.value.document,
    problems: read.value.problems,
    index,
    result: createChecker().check(index, undefined, TODAY),
  }
}

describe.each(['distributor', 'software', 'rollup'])('%s', (name) => {
  it('opens without a problem and is in canonical form', () => {
    const { text, document, problems } = open(name)
    expect(problems).toEqual([])
    expect(writeDocument(document)).toBe(text)
  })

  it('is drawn and exported with every card', () => {
    const { index, result } = open(name)
    const scene = buildScene(index, result.byNode, { theme: 'light', today: TODAY })
    const live = index.allCards().filter((card) => card.status !== 'parked')
    expect(scene.cards.length).toBeGreaterThan(0)
    expect(scene.cards.length).toBeLessThanOrEqual(live.length)
    expect(sceneToSvg(scene)).toMatch(/^<(?:\?xml|svg)/)
  })
})

it('every committed file is what its outline or the generator makes', () => {
  const made = allExamples((name) => readFileSync(join(folder, 'outline', `${name}.txt`), 'utf8'))
  expect([...made.keys()]).toEqual(['distributor', 'software', 'rollup'])
  for (const [name, text] of made)
    expect(open(name).text === text, `${name}: run node scripts/writeExamples.mjs`).toBe(true)
})

describe('the written examples', () => {
  it('the software company has about forty cards, at most three active initiatives and no finding', () => {
    const { index, result } = open('software')
    expect(index.allCards().length).toBeGreaterThanOrEqual(36)
    expect(index.cards('initiative').filter((card) => card.status === 'active').length).toBeLessThanOrEqual(3)
    expect(result.findings).toEqual([])
  })

  it('the distributor has about sixty cards and the findings that the README lists', () => {
    const { index, result } = open('distributor')
    expect(index.allCards().length).toBeGreaterThanOrEqual(55)
    const listed = readFileSync(join(folder, 'README.md'), 'utf8')
      .split('\n')
      .map((line) => /^\| `([a-z-]+)` \| (.+?) \|/.exec(line))
      .filter((match) => match !== null)
      .map(([, rule, title]) => `${rule}: ${title}`)
    const found = result.findings.map((finding) => `${finding.rule}: ${index.node(finding.nodeIds[0] ?? '')?.title}`)
    expect(found.sort()).toEqual(listed.sort())
  })
})

describe('the generator', () => {
  it.each([1, 2, 3, 7, 12, 100, 1_000])('makes a valid plan of exactly %i cards', (cards) => {
    const plan = generatePlan({ cards, seed: 1 })
    expect(Object.keys(plan.nodes)).toHaveLength(cards)
    expect(planDocument.safeParse(plan).success).toBe(true)
  })

  it('makes the same plan from the same seed, and another from another', () => {
    const plan = (seed: number) => writeDocument(generatePlan({ cards: 200, seed }))
    expect(plan(5)).toBe(plan(5))
    expect(plan(5)).not.toBe(plan(6))
  })

  it('leaves no rope cut, unless faults are asked for', () => {
    const check = (faults: number) =>
      createChecker().check(createIndex(generatePlan({ cards: 400, seed: 3, faults })), undefined, TODAY)
    expect(check(0).findings).toEqual([])
    expect(check(0.3).counts.error).toBeGreaterThan(10)
  })
})
