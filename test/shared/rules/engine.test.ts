import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { Touched } from '../../../shared/model/types'
import { type CheckResult, createChecker, type RuleOverrides } from '../../../shared/rules/engine'
import type { CardRule, PlanRule, Rule, ShapeRule } from '../../../shared/rules/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { Session } from '../../../shared/session/session'
import { plan, testEnv } from '../../helpers/plan'
import { ruleSettings } from './cases/parts'

const { today } = testEnv()
const docs = { what: '', why: '', bad: '', good: '', fix: '' }

function check(doc: PlanDocument, overrides?: RuleOverrides): CheckResult {
  return createChecker({ overrides }).check(createIndex(doc), undefined, today)
}

function rulesFound(result: CheckResult): string[] {
  return [...new Set(result.findings.map(({ rule }) => rule))]
}

const ORPHAN = plan({ s: 'strategy', lost: { kind: 'activity', role: 'rep' } })

describe('settings', () => {
  test('a plan changes a severity', () => {
    const [finding] = check({ ...ORPHAN, ...ruleSettings({ orphan: { severity: 'info' } }) }).findings.filter(
      ({ rule }) => rule === 'orphan',
    )
    expect(finding?.severity).toBe('info')
  })

  test('a plan switches a rule off', () => {
    expect(rulesFound(check(ORPHAN))).toContain('orphan')
    expect(rulesFound(check({ ...ORPHAN, ...ruleSettings({ orphan: { severity: 'off' } }) }))).not.toContain('orphan')
  })

  test('overrides win over the plan, field by field', () => {
    const doc = plan(
      { i: 'initiative', j: 'initiative' },
      [],
      ruleSettings({ 'too-many-initiatives': { severity: 'info', options: { perPlan: 1 } } }),
    )
    const overrides = { 'too-many-initiatives': { options: { perDriver: 1 } }, orphan: { severity: 'off' as const } }
    const found = check(doc, overrides).findings.filter(({ rule }) => rule === 'too-many-initiatives')
    expect(found.map(({ severity }) => severity)).toEqual(['info'])
    expect(rulesFound(check(doc, overrides))).not.toContain('orphan')
    expect(rulesFound(check(doc, { 'too-many-initiatives': { options: { perPlan: 5 } } }))).not.toContain(
      'too-many-initiatives',
    )
  })

  test('options that do not fit are reported and replaced by the standard ones', () => {
    const cards = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, 'initiative'] as const))
    const doc = plan(cards, [], ruleSettings({ 'too-many-initiatives': { options: { perPlan: 'many' } } }))
    const result = check(doc)
    expect(result.findings.filter(({ rule }) => rule === 'too-many-initiatives')).toHaveLength(1)
    expect(result.problems).toMatchObject([
      { code: 'invalid-rule-options', path: 'settings.rules.too-many-initiatives.options.perPlan' },
    ])
  })

  test('settings of unknown rules and inherited names are left alone', () => {
    const doc = { ...ORPHAN, ...ruleSettings({ 'from-the-future': { severity: 'error', options: { x: 1 } } }) }
    expect(check(doc, { toString: {} })).toMatchObject({ problems: [] })
    expect(rulesFound(check(doc))).toEqual(rulesFound(check(ORPHAN)))
  })
})

describe('suppressions', () => {
  function suppressed(more: Record<string, unknown>): PlanDocument {
    return {
      ...ORPHAN,
      suppressions: { x: { id: 'x', rule: 'orphan', reason: 'Agreed', ...more } },
    } as unknown as PlanDocument
  }

  test.each([
    ['the card', { nodeId: 'lost' }],
    ['the whole plan', {}],
  ])('for %s silence the finding and keep the reason', (_name, more) => {
    const result = check(suppressed(more))
    expect(rulesFound(result)).not.toContain('orphan')
    expect(result.suppressed).toMatchObject([
      { rule: 'orphan', nodeIds: ['lost'], suppressed: { id: 'x', reason: 'Agreed' } },
    ])
    expect(result.suppressed[0]?.fixes).not.toHaveLength(0)
    expect(result.byNode.get('lost' as never)?.some(({ rule }) => rule === 'orphan') ?? false).toBe(false)
  })

  test.each([
    ['another card', { nodeId: 's' }],
    ['another rule', { rule: 'island', nodeId: 'lost' }],
  ])('for %s change nothing', (_name, more) => {
    expect(rulesFound(check(suppressed(more)))).toContain('orphan')
    expect(check(suppressed(more)).suppressed).toEqual([])
  })

  test('of the plan-wide finding need no card', () => {
    const doc = {
      ...plan({ d: { kind: 'driver', status: 'closed' } }),
      suppressions: { x: { id: 'x', rule: 'no-strategy', reason: 'Not yet' } },
    } as unknown as PlanDocument
    expect(check(doc).findings).toEqual([])
    expect(check(doc).suppressed).toHaveLength(1)
  })

  test('a second suppression of the same finding does not count twice', () => {
    const twice = suppressed({})
    const doc = {
      ...twice,
      suppressions: { ...twice.suppressions, y: { id: 'y', rule: 'orphan', reason: 'Again' } },
    } as unknown as PlanDocument
    expect(check(doc).suppressed.map((finding) => finding.suppressed?.id)).toEqual(['x'])
  })
})

describe('the result', () => {
  const doc = plan({ d: 'driver', i: 'initiative', s: { kind: 'strategy', title: 'Grow' }, a: 'activity' }, ['s > d'])

  test('is ordered by severity, then level', () => {
    const ranks = check(doc).findings.map(({ severity, nodeIds }) => {
      const kind = nodeIds[0] === undefined ? 'plan' : (doc.nodes[nodeIds[0]]?.kind ?? '')
      return (
        ['error', 'warning', 'info'].indexOf(severity) * 10 +
        ['plan', 'strategy', 'driver', 'initiative', 'activity'].indexOf(kind)
      )
    })
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(ranks.length).toBeGreaterThan(8)
  })

  /** Two branches whose order keys lie the other way round than the branches. */
  const BRANCHES = plan(
    {
      s: 'strategy',
      d1: { kind: 'driver', order: 'a' },
      d2: { kind: 'driver', order: 'b' },
      i1: { kind: 'initiative', order: 'z' },
      i2: { kind: 'initiative', order: 'a' },
      i3: { kind: 'initiative', order: 'b' },
    },
    ['s > d1', 's > d2', 'd1 > i1', 'd2 > i2', 'd2 > i3'],
  )
  const unowned = ({ findings }: CheckResult) =>
    findings.filter(({ rule }) => rule === 'no-owner').map(({ nodeIds }) => nodeIds[0])

  test('follows the drawing, branch by branch, whatever the order keys of other branches', () => {
    expect(unowned(check(BRANCHES))).toEqual(['d1', 'd2', 'i1', 'i2', 'i3'])
  })

  test('follows a branch that is moved, though nothing else is found', () => {
    const session = new Session(BRANCHES, () => testEnv())
    session.dispatch({ id: 'card.reorder', params: { id: 'd2', beforeId: 'd1' } })
    expect(unowned(session.check)).toEqual(['d2', 'd1', 'i2', 'i3', 'i1'])
    session.undo()
    expect(unowned(session.check)).toEqual(['d1', 'd2', 'i1', 'i2', 'i3'])
  })

  test('counts by severity and sorts by the card with the badge', () => {
    const { findings, counts, byNode } = check(doc)
    expect(counts.error + counts.warning + counts.info).toBe(findings.length)
    for (const [id, own] of byNode) expect(own).toEqual(findings.filter(({ nodeIds }) => nodeIds[0] === id))
    expect([...byNode.values()].flat()).toHaveLength(findings.filter(({ nodeIds }) => nodeIds.length > 0).length)
  })

  test('is plain data once written', () => {
    const { findings } = check(ORPHAN)
    const written = JSON.parse(JSON.stringify(findings)) as { rule: string }[]
    expect(written.find(({ rule }) => rule === 'orphan')).toMatchObject({
      id: 'orphan:lost',
      rule: 'orphan',
      severity: 'error',
      nodeIds: ['lost'],
      fixes: [{ title: 'Park it' }],
    })
  })
})

describe('checking again', () => {
  /** A rule that counts how often it looks. */
  function counting(): { rules: Rule[]; looks: string[] } {
    const looks: string[] = []
    const base = { title: '', area: 'ropes', severity: 'info', docs, options: z.object({}) } as const
    const each: CardRule = {
      ...base,
      scope: 'card',
      id: 'each',
      kinds: ['driver', 'initiative'],
      check: (node) => (looks.push(node.id), node.title === 'bad' ? [{ nodeIds: [node.id], message: 'bad' }] : []),
    }
    const whole: PlanRule = {
      ...base,
      scope: 'plan',
      id: 'whole',
      check: () => (looks.push('plan'), [{ nodeIds: [], message: 'plan' }]),
    }
    return { rules: [each, whole], looks }
  }

  function started() {
    const { rules, looks } = counting()
    const session = new Session(plan({ d: 'driver', i: 'initiative', j: 'initiative' }, ['d > i']), () => testEnv())
    const checker = createChecker({ rules })
    const first = checker.check(session.index, undefined, today)
    looks.length = 0
    return { session, checker, looks, first }
  }

  function edit(session: Session, id: string, params: unknown) {
    let touched: Parameters<ReturnType<typeof createChecker>['check']>[1]
    const stop = session.subscribe((change) => {
      touched = change.touched
    })
    const done = session.dispatch({ id, params })
    stop()
    if (!done.ok) throw new Error(done.error.message)
    return touched
  }

  test('looks at the changed card and its neighbours only, and at the plan after structural changes only', () => {
    const { session, checker, looks } = started()
    const result = checker.check(session.index, edit(session, 'card.set', { id: 'i', fields: { title: 'bad' } }), today)
    expect([...looks].sort()).toEqual(['d', 'i'])
    expect(result.findings.map(({ id }) => id)).toEqual(['whole:plan', 'each:i'])
    looks.length = 0
    checker.check(session.index, edit(session, 'card.setStatus', { ids: ['j'], status: 'draft' }), today)
    expect([...looks].sort()).toEqual(['j', 'plan'])
  })

  test('hands out the same result where nothing changed', () => {
    const { session, checker, first } = started()
    const touched = edit(session, 'card.set', { id: 'i', fields: { notes: 'x' } })
    expect(checker.check(session.index, touched, today)).toBe(first)
    expect(checker.check(session.index, touched, today)).toBe(first)
  })

  test('keeps the findings of untouched cards as they are', () => {
    const { session, checker } = started()
    const before = checker.check(session.index, edit(session, 'card.set', { id: 'j', fields: { title: 'bad' } }), today)
    const after = checker.check(session.index, edit(session, 'card.set', { id: 'i', fields: { title: 'bad' } }), today)
    expect(after.byNode.get('j' as never)?.[0]).toBe(before.byNode.get('j' as never)?.[0])
  })

  test.each([
    ['another day', 'card.set', { id: 'i', fields: { notes: 'x' } }, '2027-03-02'],
    ['changed settings', 'plan.set', { fields: { yearStartMonth: 7 } }, today],
    ['a new period', 'period.add', { fields: { title: 'P', start: '2027-01-01', end: '2027-12-31' } }, today],
  ])('looks at everything after %s', (_name, id, params, day) => {
    const { session, checker, looks } = started()
    checker.check(session.index, edit(session, id, params), day)
    expect([...looks].sort()).toEqual(['d', 'i', 'j', 'plan'])
  })

  test('looks at everything where a change went by unseen, and for another plan', () => {
    const { session, checker, looks } = started()
    edit(session, 'card.set', { id: 'i', fields: { title: 'bad' } })
    const touched = edit(session, 'card.set', { id: 'j', fields: { title: 'bad' } })
    expect(checker.check(session.index, touched, today).findings).toHaveLength(3)
    expect(looks).toContain('d')
    looks.length = 0
    checker.check(createIndex(session.doc), touched, today)
    expect(looks).toContain('d')
  })
})

test('a card is asked for what it says once it has a title', () => {
  const doc = plan({ s: 'strategy', d: { kind: 'driver', title: ' ' }, i: { kind: 'initiative', title: '' } }, [
    's > d',
    'd > i',
  ])
  const session = new Session(doc, () => testEnv())
  const at = () =>
    session.check.findings.filter(({ nodeIds }) => nodeIds[0] === 'd' || nodeIds[0] === 'i').map(({ rule }) => rule)
  expect(at()).toEqual(['cut-rope'])
  session.dispatch({ id: 'card.set', params: { id: 'i', fields: { title: 'Win more' } } })
  expect(at()).toEqual(expect.arrayContaining(['cut-rope', 'vague-goal', 'missing-why', 'no-milestones']))
})

describe('a rule that looks at the shape of the plan', () => {
  function started() {
    const asked: string[] = []
    const lonely: ShapeRule = {
      id: 'lonely',
      title: '',
      docs,
      area: 'ropes',
      severity: 'info',
      options: z.object({}),
      scope: 'shape',
      find: ({ size, live, carries }) => {
        asked.push('find')
        return Array.from({ length: size }, (_, row) => row).filter((row) => live[row] === 1 && carries[row] === 0)
      },
      report: ({ id, title }) => (asked.push(id), { nodeIds: [id], message: () => `${title} is lonely` }),
    }
    const doc = plan({ s: 'strategy', d: 'driver', e: 'driver', i: 'initiative' }, ['s > d', 's > e', 'd > i'])
    const session = new Session(doc, () => testEnv())
    const checker = createChecker({ rules: [lonely] })
    const said = (touched?: Touched) =>
      checker.check(session.index, touched, today).findings.map(({ message }) => message)
    expect(said()).toEqual(['E is lonely', 'I is lonely'])
    asked.length = 0
    let last: Touched | undefined
    session.subscribe(({ touched }) => {
      last = touched
    })
    const after = (id: string, params: unknown) => (session.dispatch({ id, params }), said(last))
    return { asked, after }
  }

  test('puts a card into words again when it changes, without looking at the plan', () => {
    const { asked, after } = started()
    expect(after('card.set', { id: 'i', fields: { title: 'Alone' } })).toEqual(['E is lonely', 'Alone is lonely'])
    expect(asked).toEqual(['i'])
  })

  test('looks again when the shape changes, and asks only about cards that are new or near', () => {
    const { asked, after } = started()
    expect(after('card.delete', { ids: ['i'] })).toEqual(['D is lonely', 'E is lonely'])
    expect(asked).toEqual(['find', 'd'])
    asked.length = 0
    expect(after('card.setStatus', { ids: ['e'], status: 'parked' })).toEqual(['D is lonely'])
    expect(asked).toEqual(['find'])
  })
})
