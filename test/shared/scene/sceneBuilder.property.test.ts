import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Touched } from '../../../shared/model/types'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { type CommandRecipe, commandRecipe } from '../../helpers/randomCommands'
import { options } from './draw'

/** A plan of two columns of activities, so that cards move others when they come and go. */
function start() {
  return plan(
    {
      s: 'strategy',
      d: 'driver',
      i1: 'initiative',
      i2: { kind: 'initiative', status: 'active' },
      ...Object.fromEntries(['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => [id, 'activity' as const])),
    },
    ['s > d', 'd > i1', 'd > i2', 'i1 > a1', 'i1 > a2', 'i1 > a3', 'i2 > a4', 'i2 > a5', 'i1 > a6'],
  )
}

/** A plan wide enough that most of it has nothing to do with an edit: with second parents, and links that leave out lanes. */
function wide() {
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)
  const cards = {
    s: 'strategy',
    ...Object.fromEntries(numbers(4).map((i) => [`d${i}`, 'driver'] as const)),
    ...Object.fromEntries(numbers(10).map((i) => [`i${i}`, 'initiative'] as const)),
    ...Object.fromEntries(numbers(50).map((i) => [`a${i}`, 'activity'] as const)),
  } as const
  return plan(cards, [
    ...numbers(4).map((i) => `s > d${i}`),
    ...numbers(10).map((i) => `d${i % 4} > i${i}`),
    ...numbers(45).map((i) => `i${i % 9} > a${i}`),
    ...numbers(50)
      .filter((i) => i % 11 === 0)
      .map((i) => `i${(i + 3) % 10} > a${i}`),
    'd1 > a45',
    'd2 > a46',
    'd2 > a3',
    's > i5',
    's > a47',
  ])
}

/** A place by hand, on a grid on which cards come close to each other. */
const put: fc.Arbitrary<CommandRecipe> = fc
  .record({ card: fc.nat(80), x: fc.nat(60), y: fc.nat(12) })
  .map(({ card, x, y }) => (doc) => {
    const ids = Object.keys(doc.nodes)
    return { id: 'card.move', params: { positions: { [ids[card % ids.length] ?? '']: { x: x * 42, y: y * 50 } } } }
  })

test.each([
  ['a small plan', start, commandRecipe],
  ['a wide plan', wide, fc.oneof({ weight: 3, arbitrary: commandRecipe }, { weight: 1, arbitrary: put })],
])('a picture of %s that follows any commands is the one that is drawn anew after each of them', (_, begin, step) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (recipes) => {
      const env = testEnv()
      const session = new Session(begin(), () => env)
      const [live, anew] = [createSceneBuilder(), createSceneBuilder()]
      const draw = (touched?: Touched) => {
        const { index, check } = session
        const followed = live.build(
          index,
          check.byNode,
          touched === undefined ? options : { ...options, touched },
        ).scene
        expect(wholeScene(followed)).toEqual(wholeScene(anew.build(index, check.byNode, options).scene))
      }
      draw()
      session.subscribe(({ touched }) => draw(touched))
      for (const make of recipes) session.dispatch(make(session.doc))
      while (session.undo() !== undefined);
    }),
    { numRuns: Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 60) },
  )
})
