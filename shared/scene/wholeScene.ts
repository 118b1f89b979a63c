import type { Scene, SceneCard, SceneRope, SceneStub } from './types'

/**
 * A scene with everything drawn, as plain records: to hand it to a worker, or to compare it. A live scene draws cards and
 * lines only when they are asked for, which nothing that merely copies it would do.
 */
export function wholeScene(scene: Scene): Scene {
  return {
    ...scene,
    ground: scene.ground,
    ropes: scene.ropes.map(wholeRope),
    stubs: scene.stubs.map(wholeStub),
    cards: scene.cards.map(wholeCard),
  }
}

export function wholeCard(card: SceneCard): SceneCard {
  return { ...card, marks: card.marks, description: card.description }
}

export function wholeRope(rope: SceneRope): SceneRope {
  return { ...rope, d: rope.d, stroke: rope.stroke }
}

export function wholeStub(stub: SceneStub): SceneStub {
  return { ...stub, marks: stub.marks }
}
