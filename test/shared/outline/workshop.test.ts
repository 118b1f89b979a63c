import { describe, expect, it } from 'vitest'
import { exportOutline } from '../../../shared/exporters/outline'
import { importOutline } from '../../../shared/importers/outline'
import type { PlanDocument } from '../../../shared/schema/document'

function read(text: string): { doc: PlanDocument; warnings: string[] } {
  let count = 0
  const result = importOutline(text, { newId: () => `x${++count}`, today: '2027-02-01' })
  if (!result.ok) throw new Error(result.error.message)
  return { doc: result.value.document, warnings: result.value.warnings.map((one) => `${one.path}: ${one.code}`) }
}

/** Every card as "kind title < parents". */
function cards({ nodes, links }: PlanDocument): string[] {
  return Object.values(nodes).map((node) => {
    const parents = Object.values(links).flatMap((link) =>
      link.childId === node.id ? nodes[link.parentId]?.title : [],
    )
    return `${node.kind} ${node.title}${parents.length === 0 ? '' : ` < ${parents.join(', ')}`}`
  })
}

const named = (doc: PlanDocument, title: string) => Object.values(doc.nodes).find((node) => node.title === title)

/** Written as an outline and read again, the titles are the same. */
function survives(doc: PlanDocument): boolean {
  return JSON.stringify(cards(read(exportOutline(doc).text).doc)) === JSON.stringify(cards(doc))
}

describe('headings that name a level', () => {
  it('give it to the lines that follow, which hang from the one card above', () => {
    const { doc, warnings } = read(
      'STRATEGY: Grow\nDRIVERS:\n- Win\nInitiatives:\n- Audit\n- Train\nACTIVITIES:\n- Call',
    )
    expect(cards(doc)).toEqual([
      'strategy Grow',
      'driver Win < Grow',
      'initiative Audit < Win',
      'initiative Train < Win',
      'activity Call',
    ])
    expect(warnings).toEqual(['line 8: hangs-from-nothing'])
  })

  it('give it to the lines indented below them, under any card', () => {
    const { doc, warnings } = read('Grow\n  Growth drivers:\n    Win\n      Audit\n    Keep\n  ACTIVITIES:\n    Call')
    expect(cards(doc)).toEqual([
      'strategy Grow',
      'driver Win < Grow',
      'initiative Audit < Win',
      'driver Keep < Grow',
      'activity Call < Grow',
    ])
    expect(warnings).toEqual([])
  })

  it('may be Markdown headings, without a colon', () => {
    const { doc } = read('# Plan\n\n## STRATEGY:\n- Grow\n\n## Drivers\n- Win\n- Keep\n')
    expect(doc.plan.title).toBe('Plan')
    expect(cards(doc)).toEqual(['strategy Grow', 'driver Win < Grow', 'driver Keep < Grow'])
  })

  it('end where the plan itself is spoken of, and warn where nothing follows', () => {
    const { doc, warnings } = read('Grow\nDRIVERS:\nWin\npeople:\n  Ann\nINITIATIVES:')
    expect(cards(doc)).toEqual(['strategy Grow', 'driver Win < Grow'])
    expect(Object.values(doc.people).map((person) => person.name)).toEqual(['Ann'])
    expect(warnings).toEqual(['line 6: empty-section'])
  })

  it('leave cards of that name alone', () => {
    const { doc } = read('Drivers')
    expect(cards(doc)).toEqual(['strategy Drivers'])
    const [node] = Object.values(doc.nodes)
    for (const title of ['Drivers:', 'ACTIVITIES:', 'Drivers', 'Growth drivers: three']) {
      expect(survives({ ...doc, nodes: node ? { [node.id]: { ...node, title } } : {} }), title).toBe(true)
    }
  })
})

describe('the plan’s own names of the levels', () => {
  it('say what a card is, as prefix, with a number, and as a heading', () => {
    const { doc, warnings } = read(
      'label: initiative = Rock, Rocks\nGrow\n  rock: Audit\n  Rock 2: Train\n  Win\nROCKS:\n- Price\n  also: Win',
    )
    expect(cards(doc)).toEqual([
      'strategy Grow',
      'initiative Audit < Grow',
      'initiative Train < Grow',
      'driver Win < Grow',
      'initiative Price < Win',
    ])
    expect(warnings).toEqual([])
  })

  it('do not swallow titles on the way there and back', () => {
    const { doc } = read('label: initiative = Rock, Rocks\nGrow')
    const [node] = Object.values(doc.nodes)
    for (const title of ['Rock: a hard one', 'Rocks:', 'Rock 1: a', 'ROCK:']) {
      expect(survives({ ...doc, nodes: node ? { [node.id]: { ...node, title } } : {} }), title).toBe(true)
    }
  })
})

describe('due days', () => {
  it('end an activity, date the one measure without a day, and else are a milestone', () => {
    const { doc, warnings } = read(
      'Grow\n  Win\n    measure: 30 plants\n    Deadline: 31 Dec 2027\n    Audit\n      due: Q3 2027\n      Call\n        Due: 2027-06-30',
    )
    expect(named(doc, 'Call')).toMatchObject({ end: '2027-06-30' })
    expect(Object.values(doc.measures)).toMatchObject([{ to: 30, due: '2027-12-31' }])
    expect(Object.values(doc.milestones)).toMatchObject([{ title: 'Due', due: '2027-09-30' }])
    expect(warnings).toEqual([])
  })

  it('that cannot be read are kept as a note, with a warning', () => {
    const { doc, warnings } = read('Grow\n  due: some day')
    expect(named(doc, 'Grow')?.notes).toBe('due: some day')
    expect(warnings).toEqual(['line 2: kept-as-note'])
  })
})

describe('bold letters', () => {
  it('mean nothing in a title or around the word before a colon', () => {
    const { doc, warnings } = read(
      '**Grow**\n  Win **30 plants** by **June**\n    **Initiative:** Audit\n    **Why**: because',
    )
    expect(cards(doc)).toEqual([
      'strategy Grow',
      'driver Win 30 plants by June < Grow',
      'initiative Audit < Win 30 plants by June',
    ])
    expect(named(doc, 'Win 30 plants by June')).toMatchObject({ why: 'because' })
    expect(warnings).toEqual([])
  })

  it('stay in texts, and stars that are meant survive', () => {
    const { doc } = read('Grow\n  why: we **must**')
    expect(named(doc, 'Grow')).toMatchObject({ why: 'we **must**' })
    const [node] = Object.values(doc.nodes)
    for (const title of ['a **b** c', '5 ** 3 ** 2', '**x', '**Why:** x']) {
      expect(survives({ ...doc, nodes: node ? { [node.id]: { ...node, title } } : {} }), title).toBe(true)
    }
  })
})

describe('tables and quotes', () => {
  it('are notes of the card above them; a table says so once', () => {
    const { doc, warnings } = read(
      'Grow\n  why: because\n| A | B |\n|---|:-:|\n| 1 | 2 |\n\n> said Ann\n  Win\n    > said Bob',
    )
    expect(named(doc, 'Grow')?.notes).toBe('A | B\n1 | 2\nsaid Ann')
    expect(named(doc, 'Grow')).toMatchObject({ why: 'because' })
    expect(named(doc, 'Win')?.notes).toBe('said Bob')
    expect(warnings).toEqual(['line 3: table-as-notes'])
  })

  it('before the first card describe the plan', () => {
    const { doc, warnings } = read('> Notes of 3 May\nGrow')
    expect(doc.plan.description).toContain('Notes of 3 May')
    expect(warnings).toEqual(['line 1: kept-as-description'])
  })

  it('do not swallow titles on the way there and back', () => {
    const { doc } = read('Grow')
    const [node] = Object.values(doc.nodes)
    for (const title of ['> 5 % growth', '| a | b |', '|---|']) {
      expect(survives({ ...doc, nodes: node ? { [node.id]: { ...node, title } } : {} }), title).toBe(true)
    }
  })
})

describe('people', () => {
  it('may have hours behind their name alone', () => {
    const { doc, warnings } = read('people:\n  Amy 30 h/week\n  Bob 20h\n  Cid 12,5 hours per week\n  Route 66\n')
    const people = Object.values(doc.people).map(({ name, capacityHours }) => [name, capacityHours])
    expect(people).toEqual([
      ['Amy', 30],
      ['Bob', 20],
      ['Cid', 12.5],
      ['Route 66', undefined],
    ])
    expect(warnings).toEqual([])
    const [amy] = Object.values(doc.people)
    const odd = { ...doc, people: amy ? { [amy.id]: { ...amy, name: 'Studio 30 h' } } : {} }
    const again = Object.values(read(exportOutline(odd).text).doc.people)
    expect(again.map((person) => person.name)).toEqual(['Studio 30 h'])
  })

  it('joined by "and" are several where that is clear, else one with a warning', () => {
    const { doc, warnings } = read(
      'people:\n  Ann Lee\n  Bob Ray\n  Hart and Fox\nGrow\n  Win\n    Audit\n      A @Ann and Bob\n      B @Ann Lee und Bob Ray\n      C @Hart and Fox\n      D @Miller and Sons',
    )
    const nameOf = (id: string | undefined) => Object.values(doc.people).find((person) => person.id === id)?.name
    const who = ['A', 'B', 'C', 'D'].map((title) => {
      const node = named(doc, title)
      return node?.kind === 'activity' ? [nameOf(node.ownerId), ...(node.peopleIds ?? []).map(nameOf)] : []
    })
    expect(who).toEqual([['Ann Lee', 'Bob Ray'], ['Ann Lee', 'Bob Ray'], ['Hart and Fox'], ['Miller and Sons']])
    expect(warnings).toEqual(['line 11: one-person', 'line 11: unlisted-person'])
  })

  it('whose name holds an "and" survive', () => {
    const { doc } = read('Grow @Fox')
    const [fox] = Object.values(doc.people)
    const odd = { ...doc, people: fox ? { [fox.id]: { ...fox, name: 'Ann and Bob' } } : {} }
    expect(Object.values(read(exportOutline(odd).text).doc.people).map((person) => person.name)).toEqual([
      'Ann and Bob',
    ])
  })
})
