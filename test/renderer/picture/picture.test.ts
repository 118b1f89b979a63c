import { beforeEach, describe, expect, it } from 'vitest'
import { pictureOfPlan } from '../../../renderer/picture/picture'
import { initialDocument, type OpenPlan, useDocument } from '../../../renderer/store/documentStore'
import { setFolded } from '../../../renderer/store/folding'
import { dispatch, startSession } from '../../../renderer/store/session'
import { initialView, useView } from '../../../renderer/store/viewStore'
import type { Scene } from '../../../shared/scene/types'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeKind } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'

const boxes = (scene: Scene) => scene.cards.map(({ id, x, y }) => ({ id, x, y }))

function shown(): OpenPlan {
  const open = useDocument.getState().plan
  if (open === undefined) throw new Error('no plan is open')
  return open
}

function open(initiatives: number): void {
  const cards: Record<string, NodeKind> = { s: 'strategy', d: 'driver' }
  const links = ['s > d']
  for (let i = 0; i < initiatives; i++) {
    cards[`i${i}`] = 'initiative'
    links.push(`d > i${i}`)
    for (let a = 0; a < 20; a++) {
      cards[`a${i}-${a}`] = 'activity'
      links.push(`i${i} > a${i}-${a}`)
    }
  }
  startSession(plan(cards, links))
}

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

describe('a picture of the plan', () => {
  it.each(['light', 'dark', 'contrast', 'print'] as const)(
    'shows in %s what the window shows, where it shows it',
    (theme) => {
      open(10)
      setFolded(['i3' as NodeId], false)
      const { scene } = shown()
      expect(scene.cards).toHaveLength(32)
      expect(boxes(pictureOfPlan(shown(), theme, false))).toEqual(boxes(scene))
    },
  )

  it('keeps the places that cards have come to by editing', () => {
    open(3)
    for (const title of ['One', 'Two'])
      dispatch({ id: 'card.add', params: { kind: 'activity', title, parentId: 'i0' } }, { quiet: true })
    dispatch({ id: 'card.delete', params: { ids: ['a0-3', 'a1-0'] } }, { quiet: true })
    expect(boxes(pictureOfPlan(shown(), 'print', true))).toEqual(boxes(shown().scene))
  })
})
