import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { linesAbove } from '../../../shared/model/linesAbove'
import { plan } from '../../helpers/plan'

const LINKS = ['s > d', 's > e', 'd > i', 'e > i', 'e > j', 'i > a', 'j > a']
const index = createIndex(
  plan(
    { s: 'strategy', d: 'driver', e: 'driver', i: 'initiative', j: 'initiative', a: 'activity', free: 'activity' },
    LINKS,
  ),
)

const lines = (id: string, most = 9) => linesAbove(index, id, most).map((line) => line.map((card) => card.id).join(' '))

describe('the lines above a card', () => {
  it('are one for each way up, ceiling first', () => {
    expect(lines('j')).toEqual(['s e'])
    expect(lines('i')).toEqual(['s d', 's e'])
    expect(lines('a')).toEqual(['s d i', 's e i', 's e j'])
  })

  it('are none for a ceiling and for a card that hangs from nothing', () => {
    expect(lines('s')).toEqual([])
    expect(lines('free')).toEqual([])
  })

  it('are no more than were asked for', () => {
    expect(lines('a', 2)).toEqual(['s d i', 's e i'])
  })

  it('end where cards hang from each other in a circle', () => {
    const round = createIndex(plan({ d: 'driver', i: 'initiative' }, ['d > i', 'i > d']))
    expect(linesAbove(round, 'i', 9).map((line) => line.length)).toEqual([4])
  })
})
