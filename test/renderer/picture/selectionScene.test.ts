import { describe, expect, it } from 'vitest'
import { branchOf, sceneOfCards } from '../../../renderer/picture/selectionScene'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import { readDocument } from '../../../shared/schema/file'
import { planText, SMALL } from '../../e2e/helpers/plan'

const read = readDocument(planText(SMALL))
if (!read.ok) throw new Error(read.error.message)
const index = createIndex(read.value.document)
const scene = buildScene(index, new Map(), { theme: 'light' })
const driver = index.cards('driver')[0]?.id ?? ''

describe('a picture of some cards', () => {
  it('takes the branch below the selected cards', () => {
    expect([...branchOf(index, [driver])]).toHaveLength(4)
    expect([...branchOf(index, [])]).toHaveLength(0)
  })

  it('shows these cards, the ropes between them, and nothing else', () => {
    const part = sceneOfCards(scene, branchOf(index, [driver]))
    expect(part?.cards.map((card) => card.id).toSorted()).toEqual([...branchOf(index, [driver])].toSorted())
    expect(part?.ropes).toHaveLength(3)
    expect(part?.furniture).toEqual([])
  })

  it('is just large enough for them', () => {
    const part = sceneOfCards(scene, branchOf(index, [driver]))
    for (const card of part?.cards ?? []) {
      expect(card.x).toBeGreaterThan(part?.bounds.x ?? 0)
      expect(card.y + card.height).toBeLessThan((part?.bounds.y ?? 0) + (part?.bounds.height ?? 0))
    }
    expect(part?.bounds.width).toBeLessThan(scene.bounds.width)
  })

  it('is none where none of the cards is drawn', () => {
    expect(sceneOfCards(scene, new Set(['gone']))).toBeUndefined()
  })
})
