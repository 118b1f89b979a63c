import { describe, expect, it } from 'vitest'
import { oneOf } from '../../../renderer/canvas/intoView'
import { contains, type Viewport, visibleBox } from '../../../renderer/canvas/viewport'

const view: Viewport = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 }
const at = (x: number, y: number) => ({ x, y, width: 200, height: 100 })

describe('oneOf', () => {
  it('moves nothing as long as one of the boxes is in view, and for none', () => {
    expect(oneOf([at(5000, 0), at(300, 300)], view)).toBeUndefined()
    expect(oneOf([], view)).toBeUndefined()
  })

  it('brings the nearest into view, at the same zoom', () => {
    const near = at(1200, 100)
    const next = oneOf([at(9000, 0), near, at(-9000, 0)], view)
    expect(next?.zoom).toBe(1)
    expect(contains(visibleBox(next ?? view), near)).toBe(true)
  })

  it('moves for a box of which only a part is seen', () => {
    expect(oneOf([at(900, 100)], view)).toBeDefined()
  })
})
