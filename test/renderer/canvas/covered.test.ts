import { describe, expect, it } from 'vitest'
import { coveredBy, NOTHING, recovered, uncovered } from '../../../renderer/canvas/covered'
import { viewOf } from '../../../renderer/canvas/intoView'

const pane = { x: 48, y: 48, width: 852, height: 620 }
const inspector = { edge: 'right', box: { x: 580, y: 48, width: 320, height: 620 } } as const
const hint = { edge: 'bottom', box: { x: 200, y: 618, width: 500, height: 38 } } as const

describe('what lies over the drawing', () => {
  it('is reckoned from the edges of the pane', () => {
    expect(coveredBy(pane, [inspector, hint])).toEqual({ left: 0, right: 320, top: 0, bottom: 50 })
    const list = { edge: 'left', box: { x: 48, y: 48, width: 320, height: 620 } } as const
    const search = { edge: 'top', box: { x: 460, y: 64, width: 420, height: 40 } } as const
    expect(coveredBy(pane, [list, search])).toEqual({ left: 320, right: 0, top: 56, bottom: 0 })
  })

  it('counts for nothing where there is nothing, or where it leaves no room', () => {
    expect(coveredBy(pane, [])).toEqual(NOTHING)
    expect(coveredBy({ ...pane, width: 400 }, [inspector])).toEqual(NOTHING)
    expect(coveredBy({ ...pane, x: 900 - 400, width: 400 }, [inspector])).toEqual(NOTHING)
  })

  it('does not hide a card that is brought into view', () => {
    const view = { x: 0, y: 0, zoom: 1, width: pane.width, height: pane.height }
    const covered = coveredBy(pane, [inspector, hint])
    const card = { x: 600, y: 530, width: 220, height: 60 }
    expect(viewOf(card, view)).toBeUndefined()
    const part = viewOf(card, uncovered(view, covered))
    if (part === undefined) throw new Error('it stays hidden')
    const next = recovered(part, view, covered)
    expect(card.x + card.width + next.x).toBeLessThanOrEqual(pane.width - 320)
    expect(card.y + card.height + next.y).toBeLessThanOrEqual(pane.height - 50)
    expect(next.width).toBe(pane.width)
  })

  it('is left out from the left and from above as well', () => {
    const view = { x: 0, y: 0, zoom: 1, width: pane.width, height: pane.height }
    const covered = { left: 320, right: 0, top: 56, bottom: 0 }
    const part = viewOf({ x: 10, y: 10, width: 220, height: 60 }, uncovered(view, covered))
    if (part === undefined) throw new Error('it stays hidden')
    const next = recovered(part, view, covered)
    expect(10 + next.x).toBeGreaterThanOrEqual(320)
    expect(10 + next.y).toBeGreaterThanOrEqual(56)
  })
})
