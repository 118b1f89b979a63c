import { describe, expect, it } from 'vitest'
import { paintScene } from '../../../shared/exporters/canvas'
import { tracePath } from '../../../shared/exporters/tracePath'
import type { Mark } from '../../../shared/scene/types'
import { oddPlan, smallPlan } from '../scene/plans'
import { recordingCanvas } from './recordingCanvas'
import { bareScene, sceneOf } from './scenes'

function paint(marks: readonly Mark[]): readonly (readonly unknown[])[] {
  const { ctx, calls } = recordingCanvas()
  paintScene(ctx, bareScene(marks))
  return calls
}

const text: Mark = {
  type: 'text',
  x: 5,
  y: 9,
  text: 'Words',
  size: 14,
  weight: 600,
  fill: '#123456',
  anchor: 'start',
  width: 30,
}

describe('paintScene', () => {
  it('writes every line of text of the scene, as the SVG does', () => {
    const scene = sceneOf(smallPlan())
    const { ctx, calls } = recordingCanvas()
    paintScene(ctx, scene)
    const painted = calls.filter(([name]) => name === 'fillText').map(([, words]) => words)
    const all = [
      ...scene.cards.flatMap((card) => card.marks),
      ...scene.stubs.flatMap((stub) => stub.marks),
      ...scene.lanes.flatMap((lane) => lane.labelMarks),
      ...scene.furniture,
    ]
    expect([...painted].sort()).toEqual(all.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).sort())
  })

  it('scales first, then moves the scene’s corner to the canvas’s', () => {
    const { ctx, calls } = recordingCanvas()
    const scene = sceneOf(smallPlan())
    paintScene(ctx, scene, { scale: 3 })
    expect(calls.slice(0, 3)).toEqual([['save'], ['scale', 3, 3], ['translate', -scene.bounds.x, -scene.bounds.y]])
    expect(calls.at(-1)).toEqual(['restore'])
  })

  it('lays paper unless told not to', () => {
    expect(paint([]).some(([name]) => name === 'fillRect')).toBe(true)
    const { ctx, calls } = recordingCanvas()
    paintScene(ctx, bareScene([]), { transparent: true })
    expect(calls.some(([name]) => name === 'fillRect')).toBe(false)
  })

  it('paints only what lies in the region', () => {
    const scene = sceneOf(smallPlan())
    const first = scene.cards.find((card) => card.id === 'a8')
    if (first === undefined) throw new Error('card missing')
    const { ctx, calls } = recordingCanvas()
    paintScene(ctx, scene, { region: first })
    const words = calls.filter(([name]) => name === 'fillText').map(([, shown]) => shown)
    expect(words).toContain('Prepare the booth')
    expect(words).not.toContain('Add the sensor line to')
  })

  it('squeezes lines that Inter cannot draw, and no others', () => {
    expect(paint([text]).find(([name]) => name === 'fillText')).toEqual(['fillText', 'Words', 5, 9])
    expect(paint([{ ...text, text: '漢字' }]).find(([name]) => name === 'fillText')).toEqual([
      'fillText',
      '漢字',
      5,
      9,
      30,
    ])
  })

  it.each([
    ['start', undefined, 'left'],
    ['middle', undefined, 'center'],
    ['end', undefined, 'right'],
    ['start', 'rtl', 'right'],
    ['end', 'rtl', 'left'],
    ['middle', 'rtl', 'center'],
  ] as const)('aligns %s in direction %s to the %s', (anchor, direction, align) => {
    const mark: Mark = direction === undefined ? { ...text, anchor } : { ...text, anchor, direction }
    expect(paint([mark])).toContainEqual(['set textAlign', align])
  })

  it('fills and strokes rectangles, round ones too, and circles', () => {
    const calls = paint([
      { type: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#111111' },
      {
        type: 'rect',
        x: 1,
        y: 2,
        width: 30,
        height: 40,
        radius: 5,
        stroke: { color: '#222222', width: 2, dash: [1, 2] },
      },
      { type: 'circle', cx: 7, cy: 8, r: 9, fill: '#333333' },
      { type: 'path', d: 'M0 0L1 1', stroke: { color: '#444444', width: 1 }, cap: 'round' },
    ])
    expect(calls).toContainEqual(['rect', 1, 2, 3, 4])
    expect(calls).toContainEqual(['setLineDash', [1, 2]])
    expect(calls).toContainEqual(['arc', 7, 8, 9, 0, 2 * Math.PI])
    expect(calls).toContainEqual(['set lineCap', 'round'])
    expect(calls.filter(([name]) => name === 'stroke')).toHaveLength(2)
    expect(calls.filter(([name]) => name === 'fill')).toHaveLength(2)
  })

  it('paints odd titles without failing', () => {
    const { ctx, calls } = recordingCanvas()
    paintScene(ctx, sceneOf(oddPlan()))
    expect(calls.length).toBeGreaterThan(100)
  })

  it('refuses a mark that it does not know', () => {
    expect(() => paint([{ type: 'image' } as unknown as Mark])).toThrow('Unexpected value')
  })
})

describe('tracePath', () => {
  it('draws every command', () => {
    const { ctx, calls } = recordingCanvas()
    tracePath(ctx, 'M1 2L3 4Q5 6 7 8C-1 -2 -3.5 -4 9 10Z')
    expect(calls).toEqual([
      ['moveTo', 1, 2],
      ['lineTo', 3, 4],
      ['quadraticCurveTo', 5, 6, 7, 8],
      ['bezierCurveTo', -1, -2, -3.5, -4, 9, 10],
      ['closePath'],
    ])
  })
})
