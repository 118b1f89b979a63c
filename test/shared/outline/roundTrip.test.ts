import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportMarkdownOutline } from '../../../shared/exporters/markdownOutline'
import { exportOutline } from '../../../shared/exporters/outline'
import { importOutline } from '../../../shared/importers/outline'
import { emptyDocument, type PlanDocument, planDocument } from '../../../shared/schema/document'
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

  it.each(['Roadmap #', '# one', '> quoted', '| a | b |', '**bold**'])('keeps the plan title %j', (title) => {
    expect(read(write(emptyDocument(title)).text).plan.title).toBe(title)
  })

  it.each([0, 1, 2, 3])('keeps a card %d below the edge that is called as a level is', (at) => {
    const kinds = ['strategy', 'driver', 'initiative', 'activity'] as const
    for (const title of ['Activities', 'GROWTH DRIVERS', 'Rocks']) {
      const titles = kinds.map((kind, i) => (i === at ? title : `One ${kind}`))
      const card = (kind: string, i: number) => ({ id: `n${i}`, kind, title: titles[i], status: 'active', order: '0V' })
      const link = (i: number) => ({ id: `l${i}`, parentId: `n${i - 1}`, childId: `n${i}`, order: '0V' })
      const plan = {
        ...emptyDocument('Plan'),
        labels: { initiative: { one: 'Rock', many: 'Rocks' } },
        nodes: Object.fromEntries(kinds.map((kind, i) => [`n${i}`, card(kind, i)])),
        links: Object.fromEntries([1, 2, 3].map((i) => [`l${i}`, link(i)])),
      } as unknown as PlanDocument
      const back = read(write(plan).text)
      expect(Object.values(back.nodes).map((node) => [node.kind, node.title])).toEqual(
        kinds.map((kind, i) => [kind, titles[i]]),
      )
      expect(Object.keys(back.links)).toHaveLength(3)
    }
  })

  it.each(['>', '|', '| a', '40.000', '**b** c'])('keeps the name and role of the person %j', (name) => {
    const doc = emptyDocument('Plan')
    const plan = { ...doc, people: { p1: { id: 'p1', name, role: 'executive' } } } as unknown as PlanDocument
    const people = Object.values(read(write(plan).text).people)
    expect(people.map((person) => [person.name, person.role])).toEqual([[name, 'executive']])
  })

  it.each(['__', '**', '__a', '**a'])('keeps the team %j, whose line ends in the same mark', (name) => {
    const doc = emptyDocument('Plan')
    for (const mark of ['__', '**']) {
      const people = { p1: { id: 'p1', name: `Ann${mark}`, role: 'executive' } }
      const plan = { ...doc, people, teams: { t1: { id: 't1', name, leadId: 'p1' } } } as unknown as PlanDocument
      const back = read(write(plan).text)
      expect(Object.values(back.people).map((person) => person.name)).toEqual([`Ann${mark}`])
      expect(Object.values(back.teams).map((team) => team.name)).toEqual([name])
    }
  })

  it.each([
    ['40.000 households', 40.123],
    ['Reach', 1.234],
    ['Reach', 0.125],
    ['Reach', 40_000],
  ])('keeps the measure %j to %d beside a text with a decimal comma', (name, to) => {
    const doc = emptyDocument('Plan')
    const plan = {
      ...doc,
      nodes: { n1: { id: 'n1', kind: 'strategy', title: 'Win', status: 'active', order: '0V', why: 'Up by 1.200,5' } },
      measures: { m1: { id: 'm1', nodeId: 'n1', order: '0V', name, to, direction: 'increase', timing: 'lag' } },
    } as unknown as PlanDocument
    const measures = Object.values(read(write(plan).text).measures)
    expect(measures.map((measure) => [measure.name, measure.to])).toEqual([[name, to]])
  })

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
