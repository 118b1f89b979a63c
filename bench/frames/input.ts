import { createIndex } from '../../shared/model/index/createIndex'
import { buildScene } from '../../shared/scene/buildScene'
import { writeDocument } from '../../shared/schema/file'
import { benchPlan } from '../lib/benchPlan'

/** What the peers draw: the boxes and lines of our own drawing, with titles and colours. */
export interface Picture {
  readonly cards: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly title: string
    readonly color: string
  }[]
  readonly ropes: readonly { readonly id: string; readonly from: string; readonly to: string; readonly color: string }[]
}

/** One plan for all: as a file for the app, as boxes and lines for the others. */
export function benchInput(size: number): { readonly file: string; readonly picture: string } {
  const doc = benchPlan(size, 1)
  const scene = buildScene(createIndex(doc), new Map(), { theme: 'light', furniture: false })
  const colors = new Map(scene.ropes.map((rope) => [rope.childId as string, rope.stroke.color]))
  const picture: Picture = {
    cards: scene.cards.map(({ id, x, y, width, height }) => {
      const title = doc.nodes[id]?.title ?? ''
      return { id, x, y, width, height, title, color: colors.get(id) ?? '#8a8579' }
    }),
    ropes: scene.ropes.map(({ id, parentId, childId, stroke }) => {
      return { id, from: parentId, to: childId, color: stroke.color }
    }),
  }
  return { file: writeDocument(doc), picture: `window.picture = ${JSON.stringify(picture)}\n` }
}
