import { describe, expect, it } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createChecker } from '../../../shared/rules/engine'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'

function start() {
  const doc = plan({ s: 'strategy', d: 'driver', i: 'initiative', a: 'activity', lost: 'activity' }, [
    's > d',
    'd > i',
    'i > a',
  ])
  const env = testEnv()
  return { doc, env, session: new Session(doc, () => env) }
}

/** What is found in a plan, checked from nothing. */
function found({ doc }: Session): string[] {
  const { today } = testEnv()
  return createChecker()
    .check(createIndex(doc), undefined, today)
    .findings.map(({ id }) => id)
}

const ids = (session: Session) => session.check.findings.map(({ id }) => id)
const rename = (session: Session) =>
  session.dispatch({ id: 'card.set', params: { id: 'lost', fields: { title: 'X' } } })
const orphan = (session: Session) => session.dispatch({ id: 'card.delete', params: { ids: ['d'] } })

describe('the first check of a plan', () => {
  it('is not made before somebody asks for the findings', () => {
    const { session } = start()
    expect(session.isChecked).toBe(false)
    expect(ids(session)).toEqual(found(session))
    expect(found(session).length).toBeGreaterThan(0)
    expect(session.isChecked).toBe(true)
  })

  it('comes to the same in steps', () => {
    const { session } = start()
    let steps = 0
    for (const _ of session.checkInSteps()) {
      expect(session.isChecked).toBe(false)
      steps++
    }
    expect(steps).toBeGreaterThan(5)
    expect(session.isChecked).toBe(true)
    expect(ids(session)).toEqual(found(session))
  })

  it('starts over when the plan changes between two steps', () => {
    const { session } = start()
    const steps = session.checkInSteps()
    for (let i = 0; i < 8; i++) steps.next()
    expect(orphan(session).ok).toBe(true)
    while (steps.next().done !== true);
    expect(ids(session)).toEqual(found(session))
    // From then on only what an edit touches is checked.
    rename(session)
    expect(ids(session)).toEqual(found(session))
  })

  it('ends where somebody asked for the findings meanwhile', () => {
    const { session } = start()
    const steps = session.checkInSteps()
    steps.next()
    const before = session.check
    expect(steps.next().done).toBe(true)
    expect(session.check).toBe(before)
  })

  it('is right after edits, undo and redo that came before it', () => {
    const { session } = start()
    orphan(session)
    session.undo()
    session.redo()
    rename(session)
    expect(session.isChecked).toBe(false)
    expect(ids(session)).toEqual(found(session))
  })
})

describe('the check after a change of very many cards', () => {
  const MANY = 2500
  const crowd = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`a${i}`, 'activity' as const]))
  const crowded = () => {
    const env = testEnv()
    const session = new Session(plan({ s: 'strategy', ...crowd }), () => env)
    expect(session.check.findings.length).toBeGreaterThanOrEqual(MANY)
    return session
  }
  const remove = (session: Session, ids: string[]) => session.dispatch({ id: 'card.delete', params: { ids } })

  it('waits for somebody to ask, as the first does', () => {
    const session = crowded()
    remove(session, Object.keys(crowd))
    expect(session.isChecked).toBe(false)
    expect(ids(session)).toEqual(found(session))
    expect(session.isChecked).toBe(true)
  })

  it('comes to the same in steps, after undo and redo too', () => {
    const session = crowded()
    remove(session, Object.keys(crowd).slice(100))
    for (const move of [() => session.undo(), () => session.redo(), () => undefined]) {
      expect(session.isChecked).toBe(false)
      for (const _ of session.checkInSteps());
      expect(session.isChecked).toBe(true)
      expect(ids(session)).toEqual(found(session))
      move()
    }
  })

  it('is made at once where few cards change, also after one that waited', () => {
    const session = crowded()
    remove(session, Object.keys(crowd).slice(100))
    expect(ids(session)).toEqual(found(session))
    remove(session, ['a0', 'a1'])
    expect(session.isChecked).toBe(true)
    expect(ids(session)).toEqual(found(session))
  })
})
