import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldableKeys } from '../../../../renderer/views/outline/rows'
import { rowsAbove } from '../../../../renderer/views/outline/tree'
import { SMALL } from '../../canvas/fixture'
import { plan, seen } from './fixture'

describe('rows of the outline', () => {
  it('follow the tree from the strategy down', () => {
    const small = plan(SMALL)
    expect(seen(small, small.rows())).toBe(SMALL)
  })

  it('are none for an empty plan', () => {
    const small = plan('Only')
    small.run('card.delete', { ids: [small.id('Only')] })
    expect(small.rows()).toEqual([])
  })

  it('count places among siblings and levels', () => {
    const small = plan(SMALL)
    const row = small.rows()[small.at('Activity 2')]
    expect(row).toMatchObject({ level: 4, place: 2, of: 2, expanded: undefined })
    expect(small.rows()[small.at('Driver B')]).toMatchObject({ level: 2, place: 2, of: 2, expanded: true })
  })

  it('leave out what is folded', () => {
    const small = plan(SMALL)
    const rows = small.rows({ folded: new Set([small.id('Driver A')]) })
    expect(seen(small, rows)).toBe(`Strategy
  + Driver A
  Driver B
    Initiative B1
      Activity 3`)
  })

  it('show a card with two parents under the first, and a reference under the other', () => {
    const small = plan(SMALL)
    small.run('link.add', { parentId: small.id('Driver B'), childId: small.id('Initiative A1') })
    const rows = small.rows()
    expect(seen(small, rows)).toContain('      Activity 3\n    > Initiative A1')
    expect(seen(small, rows).match(/Activity 1/g)).toHaveLength(1)
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
  })

  it('gather what hangs from nothing, with what hangs from it', () => {
    const small = plan(SMALL)
    const link = small.index.link(small.id('Strategy'), small.id('Driver B'))
    small.run('link.delete', { ids: [link?.id] })
    expect(seen(small, small.rows())).toContain('\n[loose 3]\n  Driver B\n    Initiative B1\n      Activity 3')
  })

  it('gather parked cards last, and leave what hung from them loose', () => {
    const small = plan(SMALL)
    small.run('card.setStatus', { ids: [small.id('Initiative B1')], status: 'parked' })
    expect(seen(small, small.rows())).toContain('\n  Driver B\n[loose 1]\n  Activity 3\n[parked 1]\n  Initiative B1')
  })

  it('keep a parked branch together', () => {
    const small = plan(SMALL)
    small.run('card.setStatus', { ids: [small.id('Initiative B1'), small.id('Activity 3')], status: 'parked' })
    expect(seen(small, small.rows())).toContain('[parked 2]\n  Initiative B1\n    Activity 3')
    expect(rowsAbove(small.index, small.id('Activity 3'))).toEqual([small.id('Initiative B1')])
  })

  it('show matches with what is above them, also inside folded rows', () => {
    const small = plan(SMALL)
    const wanted = small.id('Activity 3')
    const rows = small.rows({ folded: new Set([small.id('Strategy')]), matches: (id) => id === wanted })
    expect(seen(small, rows)).toBe('Strategy\n  Driver B\n    Initiative B1\n      Activity 3')
    expect(rows.map((row) => row.type === 'card' && row.context)).toEqual([true, true, true, false])
    expect(rows[1]).toMatchObject({ place: 1, of: 1 })
  })

  it('are none where nothing matches, groups neither', () => {
    const small = plan(SMALL)
    small.run('card.setStatus', { ids: [small.id('Activity 3')], status: 'parked' })
    expect(small.rows({ matches: () => false })).toEqual([])
  })

  it('sort siblings, and only siblings', () => {
    const small = plan(SMALL)
    const title = (id: string) => small.index.node(id)?.title ?? ''
    const rows = small.rows({ compare: (a, b) => title(b).localeCompare(title(a)) })
    expect(seen(small, rows)).toBe(`Strategy
  Driver B
    Initiative B1
      Activity 3
  Driver A
    Initiative A2
    Initiative A1
      Activity 2
      Activity 1`)
  })

  it('can fold all rows that have something below', () => {
    const small = plan(SMALL)
    expect(seen(small, small.rows({ folded: new Set(foldableKeys(small.index)) }))).toBe('+ Strategy')
  })

  it('hold every card once, whatever links and statuses there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
        fc.array(fc.nat(8), { maxLength: 4 }),
        (links, parked) => {
          const small = plan(SMALL)
          const ids = small.index.allCards().map((node) => node.id)
          for (const [a, b] of links)
            small.session.dispatch({ id: 'link.add', params: { parentId: ids[a], childId: ids[b] } })
          small.session.dispatch({
            id: 'card.setStatus',
            params: { ids: parked.map((at) => ids[at]), status: 'parked' },
          })
          const rows = small.rows()
          const own = rows.flatMap((row) => (row.type === 'card' && !row.reference ? row.id : []))
          expect([...own].sort()).toEqual([...ids].sort())
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
