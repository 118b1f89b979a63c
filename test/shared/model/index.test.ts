import { describe, expect, test } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { deepFreeze, plan } from '../../helpers/plan'

const rep = { kind: 'activity', role: 'rep' } as const

describe('graph questions', () => {
  test('gives parents in rope order and children in sibling order', () => {
    const doc = plan({ s: 'strategy', d1: 'driver', d2: 'driver', i: 'initiative' }, [
      's > d2',
      's > d1',
      'd2 > i',
      'd1 > i',
    ])
    const index = createIndex(deepFreeze(doc))
    expect(index.children('s')).toEqual(['d1', 'd2'])
    expect(index.parents('i')).toEqual(['d2', 'd1'])
    expect(index.link('d1', 'i')?.id).toBe('d1-i')
    expect(index.link('s', 'i')).toBeUndefined()
    expect(index.ancestors('i')).toEqual(['d2', 'd1', 's'])
    expect(index.descendants('s')).toEqual(['d1', 'd2', 'i'])
    expect(index.cards('driver').map((n) => n.id)).toEqual(['d1', 'd2'])
    expect(index.allCards().map((n) => n.id)).toEqual(['s', 'd1', 'd2', 'i'])
  })

  test('knows nothing of ids that are not there', () => {
    const index = createIndex(plan({ s: 'strategy' }, ['s > ghost']))
    expect(index.has('ghost')).toBe(false)
    expect(index.children('s')).toEqual([])
    expect(index.node('nobody')).toBeUndefined()
    expect(index.measures('nobody')).toEqual([])
    expect(index.milestones('nobody')).toEqual([])
    expect(index.parentLinks('nobody')).toEqual([])
    expect(index.childLinks('nobody')).toEqual([])
    expect(index.ropes('nobody')).toMatchObject({ through: 0, hangs: false })
    expect(index.linkFaults()).toEqual([{ linkId: 's-ghost', fault: 'dangling' }])
  })
})

describe('ropes', () => {
  test('counts every path once, without walking them', () => {
    const doc = plan(
      { s: 'strategy', d1: 'driver', d2: 'driver', i1: 'initiative', i2: 'initiative', a1: rep, a2: rep },
      ['s > d1', 's > d2', 'd1 > i1', 'd2 > i1', 'd1 > i2', 'd2 > i2', 'i1 > a1', 'i1 > a2', 'i2 > a1', 'i2 > a2'],
    )
    const index = createIndex(doc)
    expect(index.totals()).toMatchObject({ ropes: 8, ropesGrounded: 8, orphans: 0, islands: 0 })
    expect(index.ropes('i1')).toEqual({
      above: 2,
      below: 2,
      through: 4,
      ends: 2,
      hangs: true,
      grounded: true,
      missing: undefined,
    })
    expect(index.ropes('a1').through).toBe(4)
  })

  test('names the level that is missing at each cut end', () => {
    const doc = plan({ s: 'strategy', d1: 'driver', d2: 'driver', i: 'initiative', i2: 'initiative', a: 'activity' }, [
      's > d1',
      's > d2',
      'd2 > i',
      'd2 > i2',
      'i2 > a',
    ])
    const index = createIndex(doc)
    expect(index.ropes('d1').missing).toBe('initiative')
    expect(index.ropes('i').missing).toBe('activity')
    expect(index.ropes('a').missing).toBe('owner')
    expect(index.ropes('s').missing).toBeUndefined()
    expect(index.totals()).toMatchObject({ ropes: 3, ropesGrounded: 0 })
    expect(createIndex(plan({ s: 'strategy' })).ropes('s').missing).toBe('driver')
  })

  test('counts what a cut leaves hanging from nothing, though all that is left reaches the ground', () => {
    const cards = {
      s: 'strategy',
      d: 'driver',
      d2: 'driver',
      i: 'initiative',
      i2: 'initiative',
      a: rep,
      a2: rep,
    } as const
    const links = ['s > d', 's > d2', 'd > i', 'd2 > i2', 'i > a', 'i2 > a2']
    const whole = createIndex(plan(cards, links)).totals()
    expect(whole).toMatchObject({ ropes: 2, ropesGrounded: 2, loose: 0, looseEnds: 0 })
    const cut = createIndex(
      plan(
        cards,
        links.filter((link) => link !== 's > d2'),
      ),
    ).totals()
    expect(cut).toMatchObject({ ropes: 1, ropesGrounded: 1, loose: 1, looseEnds: 1 })
  })

  test('runs through live cards only', () => {
    const doc = plan(
      {
        s: 'strategy',
        d: { kind: 'driver', status: 'closed' },
        i: 'initiative',
        p: { kind: 'driver', status: 'parked' },
      },
      ['s > d', 'd > i', 's > p'],
    )
    const index = createIndex(doc)
    expect(index.ropes('i').hangs).toBe(false)
    expect(index.ropes('d')).toMatchObject({ above: 0, missing: undefined })
    expect(index.ropes('s').missing).toBe('driver')
  })

  test('stays a safe integer however many paths there are', () => {
    const cards: Record<string, 'strategy' | 'driver' | 'initiative'> = {}
    const links: string[] = []
    for (let i = 0; i < 400; i++) {
      cards[`s${i}`] = 'strategy'
      cards[`d${i}`] = 'driver'
    }
    for (let i = 0; i < 400; i++) for (let j = 0; j < 50; j++) links.push(`s${i} > d${(i + j) % 400}`)
    const index = createIndex(plan(cards, links))
    expect(index.totals().ropes).toBe(400 * 50)
    expect(Number.isSafeInteger(index.totals().ropes)).toBe(true)
  })
})

describe('faults', () => {
  test('tells orphans from islands', () => {
    const doc = plan({ s: 'strategy', alone: 'driver', i: 'initiative', a: rep, a2: rep }, ['i > a', 'i > a2'])
    const index = createIndex(doc)
    expect(index.totals()).toMatchObject({ orphans: 4, islands: 3, loose: 2, looseEnds: 3 })
    expect(index.islands().map((group) => [...group].sort())).toEqual([['a', 'a2', 'i']])
  })

  test('names skipped levels, upward, sideways and doubled links', () => {
    const doc = plan({ s: 'strategy', d: 'driver', d2: 'driver', a: rep }, [
      's > a',
      'd > s',
      'd > d2',
      's > d2',
      's > d2',
    ])
    const faults = createIndex(doc)
      .linkFaults()
      .map((f) => `${f.linkId}: ${f.fault}`)
    expect(faults).toEqual(['s-a: skipped-level', 'd-s: upward', 'd-d2: same-level', 's-d2-4: duplicate'])
  })

  test('finds cycles, also of one card, and survives them', () => {
    const doc = plan({ d1: 'driver', d2: 'driver', i: 'initiative', x: 'initiative' }, [
      'd1 > d2',
      'd2 > d1',
      'd1 > i',
      'x > x',
    ])
    const index = createIndex(doc)
    expect(index.cycles().map((group) => [...group].sort())).toEqual([['d1', 'd2'], ['x']])
    expect(index.descendants('d1')).toEqual(['d2', 'i'])
    expect(createIndex(plan({ s: 'strategy', d: 'driver' }, ['s > d'])).cycles()).toEqual([])
    expect(createIndex(plan({ d: 'driver', d2: 'driver' }, ['d > d2'])).cycles()).toEqual([])
  })

  test('walks a chain of 50,000 sideways links without overflowing the stack', () => {
    const doc = plan({ first: 'driver' })
    for (let i = 0; i < 50_000; i++) {
      ;(doc.nodes as Record<string, unknown>)[`n${i}`] = {
        id: `n${i}`,
        kind: 'driver',
        title: '',
        status: 'active',
        order: 'V',
      }
      ;(doc.links as Record<string, unknown>)[`l${i}`] = {
        id: `l${i}`,
        parentId: i === 0 ? 'first' : `n${i - 1}`,
        childId: `n${i}`,
        order: 'V',
      }
    }
    const index = createIndex(doc)
    expect(index.cycles()).toEqual([])
    expect(index.descendants('first')).toHaveLength(50_000)
  })
})

describe('update', () => {
  test('rebuilds when a whole collection is replaced', () => {
    const doc = plan({ s: 'strategy', d: 'driver' }, ['s > d'])
    const index = createIndex(doc)
    const next = { ...doc, links: {} }
    const touched = index.update(next, [{ op: 'replace', path: ['links'], value: {} }])
    expect(touched.everything).toBe(true)
    expect(index.children('s')).toEqual([])
    expect(index.revision).toBe(1)
  })

  test('touches nothing for a card that only moved', () => {
    const doc = plan({ s: 'strategy' })
    const index = createIndex(doc)
    const next = { ...doc, canvas: { ...doc.canvas, positions: { s: { x: 1, y: 2 } } } } as typeof doc
    expect(index.update(next, [{ op: 'add', path: ['canvas', 'positions', 's'], value: { x: 1, y: 2 } }])).toEqual({
      nodes: new Set(),
      structure: false,
      everything: false,
    })
  })

  test('a renamed card touches itself and its neighbours but no rope', () => {
    const doc = plan({ s: 'strategy', d: 'driver', i: 'initiative', other: 'driver' }, ['s > d', 'd > i'])
    const index = createIndex(doc)
    const node = doc.nodes['d' as never]
    const next = { ...doc, nodes: { ...doc.nodes, d: { ...(node as object), title: 'New' } } } as typeof doc
    const touched = index.update(next, [{ op: 'replace', path: ['nodes', 'd', 'title'], value: 'New' }])
    expect([...touched.nodes].sort()).toEqual(['d', 'i', 's'])
    expect(touched).toMatchObject({ structure: false, everything: false })
    expect(index.node('d')?.title).toBe('New')
  })

  test('a new person touches nothing, a renamed one everything', () => {
    const doc = plan({ s: 'strategy' })
    const index = createIndex(doc)
    expect(index.update({ ...doc }, [{ op: 'add', path: ['people', 'p1'], value: {} }]).everything).toBe(false)
    expect(index.update({ ...doc }, [{ op: 'replace', path: ['people', 'p1', 'name'], value: 'A' }]).everything).toBe(
      true,
    )
    expect(index.update({ ...doc }, [{ op: 'add', path: ['suppressions', 'x'], value: {} }]).everything).toBe(true)
  })
})

describe('rows', () => {
  test('say in numbers what the cards say', () => {
    const index = createIndex(
      plan({ a: 'activity', s: { kind: 'strategy', ownerId: 'p' }, c: { kind: 'driver', status: 'closed' } }, [
        's > a',
        'c > a',
        's > ghost',
      ]),
    )
    const rows = index.rows()
    const column = (name: 'level' | 'status' | 'live' | 'owned' | 'hangs' | 'carries') =>
      ['s', 'c', 'a'].map((id) => rows[name][index.row(id) ?? -1])
    expect(column('level')).toEqual([0, 1, 3])
    expect(column('status')).toEqual([1, 2, 1])
    expect(column('live')).toEqual([1, 0, 1])
    expect(column('owned')).toEqual([1, 0, 0])
    expect(column('hangs')).toEqual([1, 0, 1])
    expect(column('carries')).toEqual([1, 0, 0])
    expect(rows.live[index.row('ghost') ?? -1]).toBe(0)
    expect(index.row('nobody')).toBeUndefined()
    expect(index.rowsOf('activity').map((row) => index.card(row)?.id)).toEqual(['a'])
    const [from = 0, to = 0] = rows.up.start.subarray(index.row('a') ?? -1)
    expect([...rows.up.row.subarray(from, to)].map((row) => index.card(row)?.id)).toEqual(['s', 'c'])
  })

  test('stay with their cards, also through deleting and adding again', () => {
    const doc = plan({ s: 'strategy', d: 'driver', e: 'driver' }, ['s > d'])
    const index = createIndex(doc)
    const row = index.row('d')
    const { d, ...others } = doc.nodes as Record<string, unknown>
    index.update({ ...doc, nodes: others } as typeof doc, [{ op: 'remove', path: ['nodes', 'd'] }])
    expect(index.has('d')).toBe(false)
    expect(index.linkFaults()).toEqual([{ linkId: 's-d', fault: 'dangling' }])
    index.update(doc, [{ op: 'add', path: ['nodes', 'd'], value: d }])
    expect(index.row('d')).toBe(row)
    expect(index.childCards('s').map(({ id }) => id)).toEqual(['d'])
    expect(index.parentCards('d').map(({ id }) => id)).toEqual(['s'])
  })

  test('are numbered anew where most of them are empty', () => {
    const ids = Array.from({ length: 1_200 }, (_, i) => `n${i}`)
    const doc = plan(Object.fromEntries(ids.map((id) => [id, 'driver'])))
    const index = createIndex(doc)
    const kept = Object.fromEntries(Object.entries(doc.nodes).slice(0, 500)) as typeof doc.nodes
    const patches = ids.slice(500).map((id) => ({ op: 'remove' as const, path: ['nodes', id] }))
    expect(index.update({ ...doc, nodes: kept }, patches).everything).toBe(true)
    expect(index.rows().size).toBe(500)
    expect(index.allCards()).toHaveLength(500)
  })

  test('of cards with the same order key are in the order of their ids, however long the key', () => {
    const long = 'VVVVVVVVVV'
    const index = createIndex(
      plan({
        b: { kind: 'driver', order: `${long}1` },
        a: { kind: 'driver', order: `${long}1` },
        c: { kind: 'driver', order: long },
        d: { kind: 'driver', order: 'VVVVVVV' },
      }),
    )
    expect(index.cards('driver').map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  })
})
