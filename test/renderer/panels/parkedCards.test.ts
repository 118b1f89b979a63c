import { describe, expect, it } from 'vitest'
import { countParked, parkedCards } from '../../../renderer/panels/parking/parkedCards'
import { createIndex } from '../../../shared/model/index/createIndex'
import { plan } from '../../helpers/plan'

describe('cards put aside', () => {
  it('are listed by level and counted', () => {
    const index = createIndex(
      plan({
        s: { kind: 'strategy' },
        i: { kind: 'initiative', status: 'parked' },
        d: { kind: 'driver', status: 'parked' },
        a: { kind: 'activity', status: 'closed' },
      }),
    )
    expect(parkedCards(index).map(({ id }) => id)).toEqual(['d', 'i'])
    expect(countParked(index)).toBe(2)
    expect(countParked(createIndex(plan({ s: { kind: 'strategy' } })))).toBe(0)
  })
})
