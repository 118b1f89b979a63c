import { describe, expect, it } from 'vitest'
import { levelBlocks, paintLevels } from '../../../renderer/views/welcome/levels'
import type { Scene, SceneCard } from '../../../shared/scene/types'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeKind } from '../../../shared/schema/nodes'

const SIZE = { width: 240, height: 150 }

function card(id: string, kind: NodeKind, x: number, y: number): SceneCard {
  return { id: id as NodeId, kind, x, y, width: 200, height: 90, marks: [], description: '' }
}

const CARDS = [
  card('s', 'strategy', 200, 0),
  card('d', 'driver', 0, 200),
  card('e', 'driver', 400, 200),
  card('a', 'activity', 0, 600),
  card('b', 'activity', 0, 700),
]

describe('the small picture of a plan', () => {
  it('has a block for every card, inside the picture', () => {
    const blocks = [...levelBlocks(CARDS, SIZE).values()]
    expect(blocks).toHaveLength(CARDS.length)
    for (const { x, y, width, height } of blocks) {
      expect(Math.min(x, y, width, height)).toBeGreaterThan(0)
      expect(x + width).toBeLessThan(SIZE.width)
      expect(y + height).toBeLessThan(SIZE.height)
    }
  })

  it('keeps the levels above and the cards beside each other, large enough to see', () => {
    const blocks = levelBlocks(CARDS, SIZE)
    const at = (id: string) => blocks.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(at('s').y + at('s').height).toBeLessThan(at('d').y)
    expect(at('d').x + at('d').width).toBeLessThan(at('e').x)
    expect(at('d').height).toBeGreaterThan(12)
    expect(at('d').width).toBeGreaterThan(40)
  })

  it('shows a stack as slices that do not touch', () => {
    const blocks = levelBlocks(CARDS, SIZE)
    const [a, b] = [blocks.get('a'), blocks.get('b')]
    expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThan(b?.y ?? 0)
  })

  it('writes the names of the levels where there is no card, one in each row', () => {
    const written: { readonly text: string; readonly y: number }[] = []
    const context = {
      fillRect: () => undefined,
      fillText: (text: string, x: number, y: number) => written.push({ text, y: x > 0 ? y : -1 }),
    } as unknown as CanvasRenderingContext2D
    const empty = { theme: 'light', cards: [], ropes: [] } as unknown as Scene
    paintLevels(context, empty, SIZE, ['Strategy', 'Drivers', 'Initiatives', 'Activities'], 'Inter')
    expect(written.map(({ text }) => text)).toEqual(['Strategy', 'Drivers', 'Initiatives', 'Activities'])
    const rows = written.map(({ y }) => Math.floor((y - 14) / ((SIZE.height - 28) / 4)))
    expect(rows).toEqual([0, 1, 2, 3])
  })
})
