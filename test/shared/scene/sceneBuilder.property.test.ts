import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Touched } from '../../../shared/model/types'
import { createSceneBuilder } from '../../../shared/scene/sceneBuilder'
import { wholeScene } from '../../../shared/scene/wholeScene'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { commandRecipe } from '../../helpers/randomCommands'
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

test('a picture that follows any commands is the one that is drawn anew after each of them', () => {
  fc.assert(
    fc.property(fc.array(commandRecipe, { minLength: 1, maxLength: 15 }), (recipes) => {
      const env = testEnv()
      const session = new Session(start(), () => env)
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
