import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORK } from '../../../renderer/bulk/jobs'
import { subPlan } from '../../../renderer/commandUi/subPlan'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanDocument } from '../../../shared/schema/document'
import { readDocument } from '../../../shared/schema/file'
import type { NodeId, PersonId } from '../../../shared/schema/ids'
import { Session } from '../../../shared/session/session'
import { plan } from '../../helpers/plan'

function distributor(): PlanDocument {
  const read = readDocument(readFileSync('examples/distributor.plumb', 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.document
}

function copied(doc: PlanDocument, ids: readonly NodeId[]) {
  const part = subPlan(doc, createIndex(doc), ids)
  const done = WORK.copy({ part })
  if (!done.ok) throw new Error(done.error.message)
  const read = WORK.read(done.value)
  if (!read.ok || read.value.type !== 'cards') throw new Error('No cards.')
  return { part, pasted: read.value.document, text: done.value.text }
}

const nameIn = ({ people }: PlanDocument, id: PersonId | undefined) => (id === undefined ? undefined : people[id]?.name)

/** An activity with an owner, people, accounts, measures and links around it. */
const activityOf = (doc: PlanDocument) => {
  const found = Object.values(doc.nodes).find(
    (node) => node.kind === 'activity' && (node.accountIds?.length ?? 0) > 0 && node.ownerId !== undefined,
  )
  if (found?.kind !== 'activity') throw new Error('No such activity.')
  return found
}

const PRIVATE = 'Between the two of us'

/** The plan with something private in every field that only people and accounts have. */
function withNotes(doc: PlanDocument): PlanDocument {
  const told = { expectations: PRIVATE, support: PRIVATE, accountability: PRIVATE, notes: PRIVATE, segment: PRIVATE }
  const all = <T extends object>(records: T) =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record, ...told }])) as T
  return { ...doc, people: all(doc.people), accounts: all(doc.accounts) }
}

describe('what a copied card tells', () => {
  const doc = distributor()
  const activity = activityOf(doc)
  const one = copied(doc, [activity.id])

  it('is the card alone, its owner as the outline writes him', () => {
    const owner = nameIn(doc, activity.ownerId) ?? 'nobody'
    const lines = one.text.split('\n')
    expect(lines[0]).toContain(activity.title.split('\n')[0])
    expect(one.text).toContain(owner)
    for (const line of lines) expect(line).not.toMatch(/^(plan|people|teams|accounts|periods?|label|company)\b/i)
    expect(one.text).not.toContain('^')
    expect(lines.length).toBeLessThan(15)
  })

  it('is, for pasting, who and what the card names and nobody else', () => {
    const people = new Set([activity.ownerId, ...(activity.peopleIds ?? [])].filter((id) => id !== undefined))
    expect(new Set(Object.keys(one.part.people))).toEqual(people)
    expect(new Set(Object.keys(one.part.accounts))).toEqual(new Set(activity.accountIds))
    expect(Object.keys(one.part.teams)).toEqual([])
    expect(Object.keys(one.part.periods)).toEqual([])
    expect(one.part.plan.title).toBe('')
  })

  it('is never what a plan notes about people and accounts', () => {
    const noted = withNotes(doc)
    const all = copied(noted, Object.keys(doc.nodes) as NodeId[])
    expect(JSON.stringify([noted.people, noted.accounts])).toContain(PRIVATE)
    expect(Object.keys(all.pasted.people).length).toBeGreaterThan(3)
    expect(all.text).not.toContain(PRIVATE)
    expect(JSON.stringify(all.pasted)).not.toContain(PRIVATE)
    for (const person of Object.values(all.part.people))
      expect(Object.keys(person).sort()).toEqual(['id', 'name', 'role'])
  })
})

describe('copied cards', () => {
  it('come back into the same plan with the same people, accounts and periods', () => {
    const doc = distributor()
    const initiative = Object.values(doc.nodes).find(
      (node) => node.kind === 'initiative' && node.periodId !== undefined,
    )
    const ids = [activityOf(doc).id, initiative?.id ?? ('' as NodeId)]
    let serial = 0
    const session = new Session(doc, () => ({ newId: () => `new${++serial}`, today: '2027-01-04' }))
    const done = session.dispatch({ id: 'plan.insert', params: { document: copied(doc, ids).pasted } })
    if (!done.ok) throw new Error(done.error.message)
    const { people, accounts, periods, teams, nodes } = session.doc
    expect([people, accounts, periods, teams]).toEqual([doc.people, doc.accounts, doc.periods, doc.teams])
    const before = new Set(Object.keys(doc.nodes))
    const fresh = Object.values(nodes).filter(({ id }) => !before.has(id))
    expect(fresh.map(({ id: _id, order: _order, ...rest }) => rest)).toEqual(
      ids
        .map((id) => doc.nodes[id])
        .map((node) => expect.objectContaining({ title: node?.title, ownerId: node?.ownerId })),
    )
    const withAccounts = fresh.find((node) => node.kind === 'activity')
    expect(withAccounts).toMatchObject({ accountIds: activityOf(doc).accountIds })
    expect(fresh.find((node) => node.kind === 'initiative')).toMatchObject({
      periodId: (initiative as { periodId?: string }).periodId,
    })
  })

  it('bring the people they name along into another plan', () => {
    const doc = distributor()
    const activity = activityOf(doc)
    const session = new Session(plan({}, []), () => ({ newId: () => crypto.randomUUID(), today: '2027-01-04' }))
    session.dispatch({ id: 'plan.insert', params: { document: copied(doc, [activity.id]).pasted } })
    const [pasted] = Object.values(session.doc.nodes)
    expect(nameIn(session.doc, pasted?.ownerId)).toBe(nameIn(doc, activity.ownerId))
  })

  it('name two people of one name by their name alone', () => {
    const doc = plan({ a: { kind: 'activity', ownerId: 'p1' } }, [])
    const twins = Object.fromEntries(['p1', 'p2'].map((id) => [id, { id, name: 'Amy Hart', role: 'rep' as const }]))
    const { text } = copied({ ...doc, people: twins as PlanDocument['people'] }, ['a' as NodeId])
    expect(text).toContain('Amy Hart')
    expect(text).not.toContain('^')
  })
})
