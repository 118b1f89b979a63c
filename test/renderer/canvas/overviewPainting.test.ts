import { describe, expect, it } from 'vitest'
import { reachingView, serves, transformOf } from '../../../renderer/canvas/overviewPainting'
import { visibleBox } from '../../../renderer/canvas/viewport'

const view = { x: -300, y: 40, zoom: 0.1, width: 1200, height: 800 }

describe('the painting of the overview', () => {
  const painted = reachingView(view, 1)

  it('reaches beyond the window on every side', () => {
    const [inner, outer] = [visibleBox(view), visibleBox(painted)]
    expect(outer.x).toBeLessThan(inner.x)
    expect(outer.y).toBeLessThan(inner.y)
    expect(outer.x + outer.width).toBeGreaterThan(inner.x + inner.width)
  })

  it('reaches less far where that would take much memory', () => {
    const wall = { ...view, width: 3840, height: 2160 }
    expect(reachingView(wall, 1).width).toBeLessThan(3840 * 1.3)
    expect(reachingView(view, 3).width).toBeLessThan(1200 * 1.3)
  })

  it('serves while the window stays inside, at about the same zoom', () => {
    expect(serves(painted, { ...view, x: view.x + 250 })).toBe(true)
    expect(serves(painted, { ...view, x: view.x + 350 })).toBe(false)
    expect(serves(painted, { ...view, zoom: 0.11 })).toBe(true)
    expect(serves(painted, { ...view, zoom: 0.21 })).toBe(false)
  })

  it('is moved to where the window looks', () => {
    expect(transformOf(painted, view, 1)).toBe('translate(-300px, -200px)')
    expect(transformOf(painted, { ...view, x: view.x + 10.3 }, 1)).toBe('translate(-290px, -200px)')
    expect(transformOf(painted, { ...view, x: view.x + 10.3 }, 2)).toBe('translate(-289.5px, -200px)')
    expect(transformOf(painted, { ...view, zoom: 0.12 }, 1)).toContain('scale(1.2')
  })
})
