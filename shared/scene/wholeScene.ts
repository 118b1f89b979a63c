import type { Scene } from './types'

/**
 * A scene with everything drawn, as plain records: to hand it to a worker, or to compare it. A live scene draws cards and
 * lines only when they are asked for, which nothing that merely copies it would do.
 */
export function wholeScene(scene: Scene): Scene {
  return {
    ...scene,
    ground: scene.ground,
    ropes: scene.ropes.map((rope) => ({ ...rope, d: rope.d, stroke: rope.stroke })),
    stubs: scene.stubs.map((stub) => ({ ...stub, marks: stub.marks })),
    cards: scene.cards.map((card) => ({ ...card, marks: card.marks, description: card.description })),
  }
}
