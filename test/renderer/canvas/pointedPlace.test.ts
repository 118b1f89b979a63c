import { describe, expect, it } from 'vitest'
import { pointedPlace } from '../../../renderer/canvas/pointedPlace'
import { emptyDocument } from '../../../shared/schema/document'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { Session } from '../../../shared/session/session'
import { drawAgain } from './fixture'

/** Far from each other, and where the layout would put no first card. */
const ACROSS = [-700, 0, 940]
/** Places are whole steps of the grid, in scene pixels. */
const STEP = 8

describe('the first card of a plan', () => {
  it.each(NODE_KINDS)('stands where its lane is pointed at: %s', (kind) => {
    for (const x of ACROSS) {
      let serial = 0
      const session = new Session(emptyDocument('Test'), () => ({ newId: () => `id${++serial}`, today: '2027-01-04' }))
      const empty = drawAgain(session)
      const lane = empty.lanes.find((one) => one.kind === kind)
      const { at, box } = pointedPlace(empty, kind, { x, y: ((lane?.top ?? 0) + (lane?.bottom ?? 0)) / 2 })
      expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThanOrEqual(STEP)
      session.dispatch({ id: 'card.add', params: { kind, title: '', at } })
      expect(drawAgain(session).cards).toMatchObject([{ kind, x: box.x, y: box.y, width: box.width }])
    }
  })
})
