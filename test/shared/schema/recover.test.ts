import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/schema/canonical'
import { closeJson } from '../../../shared/schema/closeJson'
import { planDocument } from '../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../shared/schema/file'
import { recoverDocument } from '../../../shared/schema/recover'
import { findDangling, repairDangling } from '../../../shared/schema/references'
import { plan } from '../../helpers/plan'

describe('recovering a damaged file', () => {
  test('keeps every sound record and lists the lost ones', () => {
    const doc = plan({ s: 'strategy', d: { kind: 'driver', priority: -3 }, d2: 'driver' }, ['s > d', 's > d2'])
    const text = canonicalJson({ ...doc, people: 'gone', plan: { title: 'Kept', currency: 7 } })
    const recovered = recoverDocument(text)
    if (!recovered.ok) throw new Error(recovered.error.message)
    expect(Object.keys(recovered.value.document.nodes).sort()).toEqual(['d2', 's'])
    expect(Object.keys(recovered.value.document.links)).toEqual(['s-d2'])
    expect(recovered.value.document.plan.title).toBe('Kept')
    expect(recovered.value.lost.map((l) => l.path).sort()).toEqual(['nodes.d', 'people', 'plan.currency'])
    expect(planDocument.safeParse(recovered.value.document).success).toBe(true)
  })

  test('drops records that call themselves something else', () => {
    const doc = plan({ s: 'strategy' })
    const recovered = recoverDocument(
      canonicalJson({
        ...doc,
        nodes: { x: { id: 'y', kind: 'driver', title: '', status: 'active', order: 'V' }, bad: 1 },
      }),
    )
    expect(recovered.ok && recovered.value.lost.map((l) => l.path).sort()).toEqual(['nodes.bad', 'nodes.x'])
    const onlyNamed = recoverDocument(
      canonicalJson({ ...doc, nodes: { x: { id: 'y', kind: 'driver', title: '', status: 'active', order: 'V' } } }),
    )
    expect(onlyNamed.ok && onlyNamed.value.lost.map((l) => l.path)).toEqual(['nodes.x'])
  })

  test('reads a cut-off file up to the last whole value, wherever it was cut', () => {
    const text = writeDocument(plan({ s: 'strategy', d: 'driver', i: 'initiative' }, ['s > d', 'd > i']))
    for (let end = text.indexOf('"formatVersion"') + 60; end < text.length - 2; end += 7) {
      const recovered = recoverDocument(text.slice(0, end))
      if (!recovered.ok) throw new Error(`${end}: ${recovered.error.message}`)
      expect(readDocument(writeDocument(recovered.value.document)).ok).toBe(true)
      expect(recovered.value.lost[0]?.code).toBe('not-json')
    }
  })

  test('says no where nothing is a plan', () => {
    expect(recoverDocument('hello').ok).toBe(false)
    expect(recoverDocument('{"a": 1}').ok).toBe(false)
    expect(recoverDocument('').ok).toBe(false)
  })
})

test('closeJson ends what is open, strings included', () => {
  expect(closeJson('{"a": [1, 2, {"b": "x, \\"y')).toBe('{"a": [1, 2, {}]}')
  expect(closeJson('{"a": {"b": 1}, "c": tru')).toBe('{"a": {"b": 1}}')
})

describe('dangling references', () => {
  const doc = plan(
    { s: { kind: 'strategy', ownerId: 'nobody' }, a: { kind: 'activity', peopleIds: ['p1', 'gone'] } },
    ['s > lost'],
    {
      people: { p1: { id: 'p1', name: 'Ana', role: 'rep', managerId: 'boss' } } as never,
      measures: { m: { id: 'm', nodeId: 'lost', name: '', direction: 'increase', timing: 'lag', order: 'V' } } as never,
      checkIns: { c: { id: 'c', date: '2027-01-01', measureId: 'm' } } as never,
    },
  )

  test('are found with their place', () => {
    expect(
      findDangling(doc)
        .map((d) => d.path)
        .sort(),
    ).toEqual([
      'links.s-lost.childId',
      'measures.m.nodeId',
      'nodes.a.peopleIds',
      'nodes.s.ownerId',
      'people.p1.managerId',
    ])
  })

  test('are repaired by removing the field, or the record that cannot live without it', () => {
    const repaired = repairDangling(doc)
    expect(findDangling(repaired)).toEqual([])
    expect(repaired.links).toEqual({})
    expect(repaired.measures).toEqual({})
    expect(repaired.checkIns).toEqual({})
    expect(repaired.nodes['a' as never]).toMatchObject({ peopleIds: ['p1'] })
    expect(repaired.people['p1' as never]).toEqual({ id: 'p1', name: 'Ana', role: 'rep' })
    expect(doc.nodes['s' as never]).toMatchObject({ ownerId: 'nobody' })
  })

  test('a sound plan is returned as it is', () => {
    const sound = plan({ s: 'strategy' })
    expect(repairDangling(sound)).toBe(sound)
  })
})
