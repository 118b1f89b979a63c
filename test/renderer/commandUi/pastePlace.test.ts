import { describe, expect, it } from 'vitest'
import { pastePlace } from '../../../renderer/commandUi/pastePlace'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { plan } from '../../helpers/plan'
import { sceneOf } from '../canvas/scenes'

const MINE = plan(
  { s: 'strategy', d: 'driver', e: 'driver', i: 'initiative', j: 'initiative', a: 'activity', lone: 'initiative' },
  ['s > d', 's > e', 'd > i', 'd > j', 'i > a'],
)

function placeOf(document: PlanDocument, primary?: string, point?: { x: number; y: number }, mine = MINE) {
  const index = createIndex(mine)
  return pastePlace({ index, scene: sceneOf(index) }, document, { primary: primary as NodeId | undefined, point })
}

const DRIVER = plan({ x: 'driver' }, [])
const INITIATIVE = plan({ x: 'initiative' }, [])

describe('the place of pasted cards', () => {
  it.each([
    ['after the selected card of their level', INITIATIVE, 'i', { under: 'd', afterId: 'i' }],
    ['below the selected card', INITIATIVE, 'e', { under: 'e' }],
    ['on the line of a selected card further down', INITIATIVE, 'a', { under: 'd', afterId: 'i' }],
    ['beside a card that hangs from nothing', INITIATIVE, 'lone', { afterId: 'lone' }],
    [
      'beside what they are a copy of',
      plan({ i: 'initiative', a: 'activity' }, ['i > a']),
      undefined,
      { under: 'd', afterId: 'i' },
    ],
    ['below the only card above them', DRIVER, undefined, { under: 's' }],
    ['nowhere where two could be meant', INITIATIVE, undefined, {}],
    ['nowhere where they are of several levels', plan({ x: 'driver', y: 'initiative' }, []), undefined, {}],
    ['nowhere for nothing', plan({}, []), undefined, {}],
  ])('is %s', (_what, document, primary, place) => {
    expect(placeOf(document, primary)).toEqual(place)
  })

  it('is where the menu was opened, whatever is selected, in the lane of the level', () => {
    const place = placeOf(DRIVER, 'i', { x: 5000, y: 0 })
    expect(place).toMatchObject({ under: 's' })
    expect(place.at?.x).toBeGreaterThan(4500)
    expect(placeOf(plan({ x: 'driver', y: 'driver' }, []), 'i', { x: 5000, y: 0 })).toEqual({ under: 's' })
  })

  it('is not beside a parked card that was copied', () => {
    const parked = plan({ s: 'strategy', d: { kind: 'driver', status: 'parked' } }, ['s > d'])
    expect(placeOf(plan({ d: 'driver' }, []), undefined, undefined, parked)).toEqual({ under: 's' })
  })

  it('is found where ropes run in circles', () => {
    const circle = plan({ i: 'initiative', j: 'initiative' }, ['i > j', 'j > i'])
    expect(placeOf(DRIVER, 'i', undefined, circle)).toEqual({})
  })
})
