import { describe, expect, test } from 'vitest'
import { applyToDocument, patchDocument } from '../../../shared/model/patching'
import { fail, ok } from '../../../shared/result'
import type { PlanDocument } from '../../../shared/schema/document'
import { deepFreeze, plan } from '../../helpers/plan'

type Loose = Record<string, Record<string, Record<string, unknown>>>

function startPlan(): PlanDocument {
  return deepFreeze(
    plan({ s: 'strategy', d: 'driver', a: { kind: 'activity', peopleIds: ['p1', 'p2', 'p3'] } }, ['s > d', 'd > a'], {
      fromTheFuture: { x: 1 },
      note: 'kept',
    }),
  )
}

/** Edits, and checks that the patches lead there and back. */
function patched(doc: PlanDocument, edit: (draft: Loose) => void) {
  const done = patchDocument(doc, (draft) => (edit(draft as unknown as Loose), ok('done')))
  if (!done.ok) throw new Error(done.error.message)
  expect(applyToDocument(doc, done.value.patches)).toEqual(done.value.doc)
  expect(applyToDocument(done.value.doc, done.value.inverse)).toEqual(doc)
  return done.value
}

describe('an edit', () => {
  test('copies what it changes and nothing else', () => {
    const doc = startPlan()
    const { doc: next, patches, inverse } = patched(doc, ({ nodes }) => Object.assign(nodes?.d ?? {}, { title: 'New' }))
    expect(patches).toEqual([{ op: 'replace', path: ['nodes', 'd', 'title'], value: 'New' }])
    expect(inverse).toEqual([{ op: 'replace', path: ['nodes', 'd', 'title'], value: 'D' }])
    expect(next.nodes).not.toBe(doc.nodes)
    expect(next.nodes['s' as never]).toBe(doc.nodes['s' as never])
    expect(next.links).toBe(doc.links)
    expect(Object.keys(next.nodes)).toEqual(['s', 'd', 'a'])
  })

  test('that changes nothing gives back the document itself', () => {
    const doc = startPlan()
    const { doc: next, patches } = patched(doc, (draft) => {
      const card = draft.nodes?.d
      if (card !== undefined) card.title = 'D'
      const own = draft.nodes?.s
      if (draft.nodes !== undefined && own !== undefined) draft.nodes.s = own
      delete draft.links?.nobody
    })
    expect(next).toBe(doc)
    expect(patches).toEqual([])
  })

  test('adds, replaces and deletes records, new ones last', () => {
    const { doc: next, patches } = patched(startPlan(), ({ nodes, links }) => {
      if (nodes === undefined || links === undefined) throw new Error('no collections')
      nodes.x = { id: 'x' }
      nodes.d = { id: 'd', title: 'Other' }
      delete nodes.s
      delete links['s-d']
      expect(Object.keys(nodes)).toEqual(['d', 'a', 'x'])
      expect('s' in nodes).toBe(false)
      expect('x' in nodes).toBe(true)
      expect(nodes.s).toBeUndefined()
      expect(nodes.toString).toBeUndefined()
      expect({ ...nodes }.x).toEqual({ id: 'x' })
    })
    expect(patches.map(({ op, path }) => `${op} ${path.join('.')}`)).toEqual([
      'add nodes.x',
      'replace nodes.d',
      'remove nodes.s',
      'remove links.s-d',
    ])
    expect(Object.keys(next.nodes)).toEqual(['d', 'a', 'x'])
  })

  test('a record that was changed and is then deleted leaves one patch', () => {
    const { patches } = patched(startPlan(), ({ nodes }) => {
      Object.assign(nodes?.d ?? {}, { title: 'New' })
      delete nodes?.d
    })
    expect(patches).toEqual([{ op: 'remove', path: ['nodes', 'd'] }])
  })

  test('reaches into lists', () => {
    const doc = startPlan()
    const people = ({ nodes }: Loose) => nodes?.a?.peopleIds as string[]
    expect(patched(doc, (draft) => people(draft).splice(0, 2)).doc.nodes['a' as never]).toMatchObject({
      peopleIds: ['p3'],
    })
    expect(patched(doc, (draft) => people(draft).push('p4')).doc.nodes['a' as never]).toMatchObject({
      peopleIds: ['p1', 'p2', 'p3', 'p4'],
    })
  })

  test('reaches the parts beside the records, unknown ones too', () => {
    const doc = startPlan()
    const { doc: next } = patched(doc, (draft) => {
      Object.assign(draft.plan ?? {}, { title: 'Renamed' })
      Object.assign(draft.fromTheFuture ?? {}, { x: 2 })
      Object.assign(draft.canvas?.positions ?? {}, { d: { x: 1, y: 2 } })
      draft.labels = {}
      draft.added = {}
    })
    expect(next).toMatchObject({ plan: { title: 'Renamed' }, fromTheFuture: { x: 2 }, note: 'kept', added: {} })
    expect(next.canvas.positions).toEqual({ d: { x: 1, y: 2 } })
    expect(next.canvas.pins).toBe(doc.canvas.pins)
  })

  test('that is refused leaves nothing', () => {
    const doc = startPlan()
    expect(patchDocument(doc, () => fail('no', 'No.'))).toEqual(fail('no', 'No.'))
  })

  test('may not store one record’s draft as another', () => {
    expect(() =>
      patched(startPlan(), ({ nodes }) => {
        if (nodes?.d !== undefined) nodes.x = nodes.d
      }),
    ).toThrow('x would hold the draft of another record.')
  })
})

test('a patch of the whole document is refused', () => {
  expect(() => applyToDocument(startPlan(), [{ op: 'replace', path: [], value: {} }])).toThrow('no edit')
})
