import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../../shared/messages/language'
import { NO_PROGRESS } from '../../../../shared/model/progress'
import { CardLook } from '../../../../shared/scene/card/cardLook'
import { pillOf } from '../../../../shared/scene/card/fold'
import { OVERHANG } from '../../../../shared/scene/card/sizes'
import type { CardFacts } from '../../../../shared/scene/facts'
import type { Folded } from '../../../../shared/scene/folded'
import { themeOf } from '../../../../shared/scene/theme'
import type { Mark, TextMark, ThemeName } from '../../../../shared/scene/types'
import { DRIVER_CATEGORIES, NODE_KINDS, NODE_STATUSES } from '../../../../shared/schema/nodes'
import { markBounds } from '../markBounds'
import { ODD_TITLES } from '../plans'

const plain: CardFacts = {
  kind: 'initiative',
  title: 'Plant audit offer',
  status: 'active',
  priority: undefined,
  kindWord: 'Initiative',
  category: 'customers',
  owner: { name: 'Ann Berg', initials: 'AB', more: 0 },
  role: undefined,
  target: undefined,
  moreTargets: 0,
  cadence: undefined,
  milestones: [],
  progress: NO_PROGRESS,
  loose: false,
  holds: false,
  missing: undefined,
  missingWords: '',
  badge: { error: 0, warning: 0, info: 0 },
  folded: undefined,
}
const light = themeOf('light')

function folded(changes: Partial<Folded>): Folded {
  return { cards: 0, kindWord: undefined, people: 0, reps: false, findings: 0, worst: undefined, ...changes }
}

function compose(changes: Partial<CardFacts> = {}): CardLook {
  return new CardLook({ ...plain, ...changes }, light)
}

function texts(marks: readonly Mark[]): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.type === 'text')
}

function words(changes: Partial<CardFacts> = {}): string[] {
  return texts(compose(changes).marks).map((mark) => mark.text)
}

function outlineDash(changes: Partial<CardFacts>): readonly number[] | undefined {
  const outline = compose(changes).marks.find(
    (mark) => mark.type === 'path' && mark.stroke !== undefined && mark.d.startsWith('M8.5 0.5'),
  )
  return outline?.type === 'path' ? outline.stroke?.dash : undefined
}

/** Marks that stand out beyond the card by more than badges and pills are allowed to, and titles beyond its inner edge. */
function strays(card: CardLook): Mark[] {
  return card.marks.filter((mark) => {
    const { x, y, width, height } = markBounds(mark)
    const isTitle = mark.type === 'text' && mark.size >= 14
    const right = isTitle ? card.size.width - 11.5 : card.size.width + OVERHANG
    return x < -0.01 || y < -OVERHANG || x + width > right || y + height > card.size.height + OVERHANG
  })
}

afterEach(() => setLanguage('en'))

describe('composeCard', () => {
  it('shows title and owner', () => {
    expect(words()).toEqual(['Plant audit offer', 'AB'])
  })

  it('makes room for a title that takes more lines than it has', () => {
    const look = compose()
    const [title, owner] = texts(look.marks)
    const [samePlace, lower] = texts(look.taller(40))
    expect(samePlace).toEqual(title)
    expect(lower?.y).toBe((owner?.y ?? 0) + 40)
    const bottom = (marks: readonly Mark[]) => Math.max(...marks.map(markBounds).map(({ y, height }) => y + height))
    expect(bottom(look.taller(40))).toBeCloseTo(bottom(look.marks) + 40, 5)
    expect(look.taller(0)).toEqual(look.marks)
  })

  it('shows target and day in one chip', () => {
    expect(words({ target: { text: '40 → 50 %', due: '30 Jun' } })).toContain('40 → 50 % · 30 Jun')
  })

  it('shows target and day in two chips where one is too narrow', () => {
    const shown = words({ target: { text: '12 → 30 service contracts', due: '31 Dec ’27' }, moreTargets: 2 })
    expect(shown).toEqual(expect.arrayContaining(['12 → 30 service contracts', '31 Dec ’27 +2']))
  })

  it('counts further targets', () => {
    expect(words({ target: { text: '9 clients', due: undefined }, moreTargets: 1 })).toContain('9 clients +1')
  })

  it('shows milestones as ticks and as a figure', () => {
    const card = compose({ milestones: [false, true, false, true, false] })
    expect(texts(card.marks).map((mark) => mark.text)).toContain('2/5')
    expect(card.marks.filter((mark) => mark.type === 'rect' && mark.width <= 3)).toHaveLength(5)
  })

  it('shows how far it has come, and how far it should have', () => {
    const drawn = (progress: CardFacts['progress']) => compose({ progress }).marks.length - compose().marks.length
    expect(drawn(NO_PROGRESS)).toBe(0)
    expect(drawn({ done: 0, expected: undefined })).toBe(1)
    expect(drawn({ done: 40, expected: undefined })).toBe(2)
    expect(drawn({ done: 40, expected: 60 })).toBe(4)
    expect(drawn({ done: undefined, expected: 60 })).toBe(3)
    expect(drawn({ done: undefined, expected: 0 })).toBe(0)
  })

  it('fills its thermometer from the ground up, and no farther than the top', () => {
    const tube = (done: number): number[] => {
      const { marks } = compose({ target: { text: '30', due: undefined }, progress: { done, expected: undefined } })
      return marks.flatMap((mark) => (mark.type === 'rect' && mark.width === 5 ? [mark.height] : []))
    }
    const [full] = tube(100)
    expect(tube(0)).toEqual([])
    expect(tube(50)).toEqual([(full ?? 0) / 2])
    expect(tube(150)).toEqual([full])
  })

  it('shows many milestones as a figure alone', () => {
    const card = compose({ milestones: Array(20).fill(true) })
    expect(texts(card.marks).map((mark) => mark.text)).toContain('20/20')
    expect(card.marks.filter((mark) => mark.type === 'rect' && mark.width <= 3)).toHaveLength(0)
  })

  it('shows cadence, role and further people of an activity', () => {
    const activity = { kind: 'activity', cadence: '3 × / week' } as const
    expect(words({ ...activity, owner: undefined, role: 'Inside sales' })).toEqual([
      'Plant audit offer',
      'Inside sales',
      '3 × / week',
    ])
    expect(words({ ...activity, owner: { name: 'Ann Berg', initials: 'AB', more: 2 } })).toContain('+2')
  })

  it.each([
    [{ category: 'customers', priority: 1 }, '1 · New customers'],
    [{ category: 'brand', priority: undefined }, 'Brand'],
    [{ category: undefined, priority: 2 }, 'Priority 2'],
  ] as const)('says over a driver %j: %s', (changes, eyebrow) => {
    expect(words({ kind: 'driver', ...changes })[0]).toBe(eyebrow)
  })

  it('says nothing over a driver that has neither place nor field', () => {
    expect(words({ kind: 'driver', category: undefined })[0]).toBe('Plant audit offer')
  })

  it('names an untitled card', () => {
    expect(words({ title: ' \n ' })[0]).toBe('Untitled initiative')
  })

  it('draws active solid, draft dotted, loose dashed', () => {
    expect(outlineDash({})).toBeUndefined()
    expect(outlineDash({ status: 'draft' })?.[0]).toBeLessThan(1)
    expect(outlineDash({ status: 'draft', loose: true })?.[0]).toBeGreaterThan(3)
  })

  it('greys a closed card and says so', () => {
    const card = compose({ status: 'closed' })
    expect(words({ status: 'closed' })).toContain('Closed')
    setLanguage('de')
    expect(words({ status: 'closed' })).toContain('Abgeschlossen')
    expect(card.marks.some((mark) => mark.type === 'rect' && mark.fill === light.closedSurface)).toBe(true)
  })

  it('rings the place of a missing owner', () => {
    const rings = compose({ owner: undefined }).marks.filter(
      (mark) => mark.type === 'circle' && mark.stroke?.dash !== undefined,
    )
    expect(rings).toHaveLength(1)
  })

  it('uses no footer where there is nothing to say', () => {
    const bare = compose({ owner: undefined, status: 'closed' })
    const role = compose({ kind: 'activity', owner: undefined, role: 'Reps' })
    expect(bare.size.height).toBe(role.size.height)
  })

  it('gives each severity a shape and a count', () => {
    expect(words({ badge: { error: 2, warning: 0, info: 1 } }).slice(-2)).toEqual(['2', '1'])
    const shapes = (badge: CardFacts['badge']): string =>
      JSON.stringify(compose({ badge }).marks.slice(-2, -1)).replace(/"fill":"#\w+"/, '')
    const [error, warning, info] = [
      { error: 1, warning: 0, info: 0 },
      { error: 0, warning: 1, info: 0 },
      { error: 0, warning: 0, info: 1 },
    ].map(shapes)
    expect(new Set([error, warning, info]).size).toBe(3)
  })

  it('tells where the count of what is folded away stands', () => {
    const pillIn = ({ marks, size: { height } }: CardLook) => pillOf({ marks, height })
    expect(pillIn(compose())).toBeUndefined()
    const look = compose({ folded: folded({ cards: 12 }) })
    const pill = pillIn(look)
    expect(pill).toMatchObject({ y: look.size.height - 10, height: 20 })
    expect((pill?.x ?? 0) + (pill?.width ?? 0) / 2).toBeCloseTo(look.size.width / 2, 0)
  })

  it('counts what is folded away', () => {
    expect(words({ folded: folded({ cards: 12, findings: 3 }) })).toContain('+12 cards · 3 findings')
    expect(words({ folded: folded({ cards: 1, findings: 1 }) })).toContain('+1 card · 1 finding')
    expect(words({ folded: folded({ cards: 1 }) })).toContain('+1 card')
    const reps = folded({ cards: 124, kindWord: 'Activities', people: 31, reps: true, findings: 3 })
    expect(words({ folded: reps })).toContain('+124 activities · 31 reps · 3 findings')
    expect(words({ folded: { ...reps, people: 1, reps: false } })).toContain('+124 activities · 1 person · 3 findings')
  })

  it('leaves out who is inside a folded branch where there is no room', () => {
    const many = folded({ cards: 124, kindWord: 'Special activities', people: 31, findings: 3 })
    expect(words({ folded: many })).toContain('+124 special activities · 3 findings')
    expect(words({ folded: { ...many, kindWord: 'W'.repeat(40) } })).toContain('+124 · 3 findings')
    expect(compose({ folded: many }).description).toContain('31 people')
  })

  it('keeps room below for a torn end or a pill', () => {
    const { height, layoutHeight } = compose({ missing: 'activity', missingWords: 'no activity' }).size
    expect(layoutHeight).toBeGreaterThan(height)
    expect(compose({ folded: folded({ cards: 2 }) }).size.layoutHeight).toBeGreaterThan(height)
    expect(compose().size.layoutHeight).toBe(compose().size.height)
  })

  it('makes the strategy larger than other cards', () => {
    expect(compose({ kind: 'strategy' }).size.width).toBeGreaterThan(compose().size.width)
  })

  it('knots the ropes that hang from it', () => {
    expect(compose({ holds: true }).marks.length).toBe(compose().marks.length + 1)
  })

  it('describes itself in words', () => {
    const card = compose({
      kind: 'driver',
      kindWord: 'Driver',
      priority: 2,
      target: { text: '9', due: '1 May' },
      milestones: [true, false],
      progress: { done: 27, expected: 34 },
      loose: true,
      missing: 'initiative',
      missingWords: 'no initiative',
      badge: { error: 1, warning: 2, info: 3 },
      cadence: 'weekly',
    })
    expect(card.description).toBe(
      'Driver: Plant audit offer. priority 2. New customers. active. owner Ann Berg. weekly. target 9 · 1 May. 1 of 2 milestones reached. 27\u2009% of the way reached, 34\u2009% expected by today. hangs from no strategy. no initiative. Findings: 1 error, 2 warnings, 3 notes.',
    )
    const bare = compose({ title: '', owner: undefined, category: undefined, folded: folded({ cards: 4 }) })
    expect(bare.description).toBe('Initiative: untitled. active. no owner. folded +4 cards.')
    const said = (progress: CardFacts['progress']) => compose({ progress }).description
    expect(said({ done: 130, expected: undefined })).toContain('owner Ann Berg. 130\u2009% of the way reached.')
    expect(said({ done: undefined, expected: 5 })).toContain('nothing reported yet, 5\u2009% expected by today.')
  })

  it.each(ODD_TITLES)('holds the title %j', (title) => {
    for (const kind of NODE_KINDS)
      expect(strays(compose({ kind, title, role: title, owner: { name: title, initials: 'WW', more: 0 } }))).toEqual([])
  })

  it('keeps every mark inside, whatever it shows', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    const count = fc.nat(20_000)
    const facts = fc.record({
      kind: fc.constantFrom(...NODE_KINDS),
      title: text,
      status: fc.constantFrom(...NODE_STATUSES),
      priority: fc.option(fc.nat(99), { nil: undefined }),
      category: fc.option(fc.constantFrom(...DRIVER_CATEGORIES), { nil: undefined }),
      role: fc.option(text, { nil: undefined }),
      owner: fc.option(
        fc.record({ name: text, initials: fc.constantFrom('AB', 'W', 'WW', '李小', '?'), more: fc.nat(50) }),
        { nil: undefined },
      ),
      target: fc.option(fc.record({ text, due: fc.option(fc.constant('30 Jun ’28'), { nil: undefined }) }), {
        nil: undefined,
      }),
      moreTargets: fc.nat(9),
      cadence: fc.option(text, { nil: undefined }),
      milestones: fc.array(fc.boolean(), { maxLength: 30 }),
      progress: fc.record({
        done: fc.option(fc.nat(300), { nil: undefined }),
        expected: fc.option(fc.nat(100), { nil: undefined }),
      }),
      badge: fc.record({ error: count, warning: count, info: count }),
      folded: fc.option(
        fc.record({
          cards: count,
          kindWord: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
          people: count,
          reps: fc.boolean(),
          findings: count,
          worst: fc.constantFrom<Folded['worst']>('error', 'warning', 'info', undefined),
        }),
        { nil: undefined },
      ),
      loose: fc.boolean(),
      holds: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.constantFrom<ThemeName>('light', 'dark', 'print'), (changes, theme) => {
        expect(strays(new CardLook({ ...plain, ...changes }, themeOf(theme)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
