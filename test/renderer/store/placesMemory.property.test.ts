import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { foldToLevel } from '../../../renderer/store/folding'
import { beginGesture, endGesture, startSession, tryDispatch } from '../../../renderer/store/session'
import { tidy } from '../../../renderer/store/tidying'
import { redo, undo } from '../../../renderer/store/undoing'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'
import { type CommandRecipe, commandRecipe } from '../../helpers/randomCommands'

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

/** Two columns of activities, so that cards move others when they come and go. */
function start() {
  const activities = Object.fromEntries(['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => [id, 'activity' as const]))
  return plan(
    { s: 'strategy', d: 'driver', i1: 'initiative', i2: { kind: 'initiative', status: 'active' }, ...activities },
    ['s > d', 'd > i1', 'd > i2', 'i1 > a1', 'i1 > a2', 'i1 > a3', 'i2 > a4', 'i2 > a5', 'i1 > a6'],
  )
}

/** Where all cards are drawn. */
const places = () => useDocument.getState().plan?.scene.cards.map(({ id, x, y }) => `${id} ${x} ${y}`)

/** Something that a person does: each of them is one step, or none. */
type Act = () => void

const run =
  (make: CommandRecipe): Act =>
  () => {
    const doc = useDocument.getState().plan?.doc
    if (doc !== undefined) tryDispatch(make(doc))
  }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: commandRecipe.map(run) },
  {
    weight: 2,
    arbitrary: fc.array(commandRecipe, { minLength: 1, maxLength: 3 }).map((recipes) => () => {
      const gesture = beginGesture()
      for (const make of recipes) run(make)()
      endGesture(gesture)
    }),
  },
  { weight: 1, arbitrary: fc.constant(() => void tidy()) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, ...NODE_KINDS).map((kind) => () => foldToLevel(kind)) },
)

test('every undo puts all cards back where they were, and every redo where they had been put', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 10 }), (acts) => {
      const session = startSession(start())
      const drawn = new Map([[session.position, places()]])
      for (const one of acts) {
        one()
        drawn.set(session.position, places())
      }
      for (const again of [undo, redo, undo]) {
        for (let before = -1; before !== session.position; ) {
          before = session.position
          again()
          expect(places()).toEqual(drawn.get(session.position))
        }
      }
    }),
    { numRuns: Number(process.env['PLUMBLINE_PROPERTY_RUNS'] ?? 60) },
  )
})
