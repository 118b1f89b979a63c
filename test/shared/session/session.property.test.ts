import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanIndex } from '../../../shared/model/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { planDocument } from '../../../shared/schema/document'
import { writeDocument } from '../../../shared/schema/file'
import { Session } from '../../../shared/session/session'
import { deepFreeze, plan, testEnv } from '../../helpers/plan'
import { commandRecipe } from '../../helpers/randomCommands'

const RUNS = Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 300)

function startPlan(): PlanDocument {
  return plan(
    {
      s: 'strategy',
      d1: 'driver',
      d2: { kind: 'driver', status: 'draft' },
      i1: 'initiative',
      i2: 'initiative',
      a1: { kind: 'activity', role: 'rep' },
      a2: 'activity',
      lost: 'activity',
    },
    ['s > d1', 's > d2', 'd1 > i1', 'd2 > i1', 'd2 > i2', 'i1 > a1', 'i2 > a2', 'i2 > gone'],
  )
}

/** Everything an index can be asked, as plain data. */
function answers(index: PlanIndex): unknown {
  return {
    cards: index
      .allCards()
      .map((node) => [
        node.id,
        index.parents(node.id),
        index.children(node.id),
        index.ropes(node.id),
        index.measures(node.id).map((m) => m.id),
        index.milestones(node.id).map((m) => m.id),
        index.parentLinks(node.id).map((l) => l.id),
        index.childLinks(node.id).map((l) => l.id),
      ]),
    totals: index.totals(),
    islands: index
      .islands()
      .map((group) => [...group].sort())
      .sort(),
    cycles: index
      .cycles()
      .map((group) => [...group].sort())
      .sort(),
    faults: index
      .linkFaults()
      .map((f) => `${f.linkId} ${f.fault}`)
      .sort(),
  }
}

test('any sequence of commands undoes and redoes to the same bytes, stays valid, and keeps the index exact', () => {
  fc.assert(
    fc.property(fc.array(commandRecipe, { minLength: 1, maxLength: 40 }), (recipes) => {
      const start = deepFreeze(startPlan())
      const env = testEnv()
      const session = new Session(start, () => env)
      const texts = [writeDocument(session.doc)]
      const positions = [session.position]
      for (const make of recipes) {
        if (Object.keys(session.doc.nodes).length > 400) break
        session.dispatch(make(session.doc))
        if (session.position === positions.at(-1)) continue
        positions.push(session.position)
        texts.push(writeDocument(session.doc))
      }
      expect(planDocument.safeParse(session.doc).success).toBe(true)
      expect(answers(session.index)).toEqual(answers(createIndex(session.doc)))
      for (let i = texts.length - 1; i > 0; i--) {
        session.undo()
        expect(writeDocument(session.doc)).toBe(texts[i - 1])
      }
      expect(session.undo()).toBeUndefined()
      expect(session.isDirty).toBe(false)
      expect(answers(session.index)).toEqual(answers(createIndex(start)))
      for (let i = 1; i < texts.length; i++) {
        session.redo()
        expect(writeDocument(session.doc)).toBe(texts[i])
      }
      expect(answers(session.index)).toEqual(answers(createIndex(session.doc)))
    }),
    { numRuns: RUNS },
  )
})
