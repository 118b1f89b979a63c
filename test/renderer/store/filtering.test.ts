import { beforeEach, describe, expect, it } from 'vitest'
import { isFilterShown } from '../../../renderer/panels/filter/filterShown'
import type { OpenPlan } from '../../../renderer/store/documentStore'
import { filteredBy, findingsIn, matchesOf } from '../../../renderer/store/filtering'
import { clearFilter, resetView, setFilter, toggleFilter } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import { NO_FILTER } from '../../../shared/model/filter/types'
import { draw, SMALL } from '../canvas/fixture'

function open(): OpenPlan {
  const { session } = draw(SMALL)
  const { index, check } = session
  return { session, index, check, doc: session.doc } as OpenPlan
}

beforeEach(() => useView.setState(initialView, true))

describe('the filter of the window', () => {
  it('lets all cards through while it is empty', () => {
    expect(matchesOf(open(), NO_FILTER)).toBeUndefined()
  })

  it('finds cards by title, status and level', () => {
    const plan = open()
    const titles = (text: string) =>
      [...(matchesOf(plan, { ...NO_FILTER, text }) ?? [])].map((id) => plan.index.node(id)?.title)
    expect(titles('driver a')).toContain('Driver A')
    expect(titles('initiative b1')).toEqual(['Initiative B1'])
  })

  it('is worked out once for all who ask', () => {
    const plan = open()
    const filter = { ...NO_FILTER, text: 'driver' }
    expect(filteredBy(plan, filter)).toBe(filteredBy(plan, filter))
    expect(filteredBy(plan, { ...filter })).not.toBe(filteredBy(plan, filter))
  })

  it('takes values in and out, and forgets them with the plan', () => {
    toggleFilter('status', 'draft')
    setFilter({ text: 'x' })
    expect(useView.getState().filter).toEqual({ ...NO_FILTER, text: 'x', status: ['draft'] })
    clearFilter()
    expect(useView.getState().filter).toEqual(NO_FILTER)
    toggleFilter('status', 'draft')
    resetView()
    expect(useView.getState().filter).toEqual(NO_FILTER)
  })

  it('shows its bar while a field filters; words alone have a place of their own in the outline', () => {
    const look = (part: Partial<typeof initialView>) => isFilterShown({ ...initialView, ...part })
    expect(look({})).toBe(false)
    expect(look({ filterOpen: true })).toBe(true)
    expect(look({ filter: { ...NO_FILTER, text: 'x' } })).toBe(true)
    expect(look({ filter: { ...NO_FILTER, text: 'x' }, layout: 'outline' })).toBe(false)
    expect(look({ filter: { ...NO_FILTER, owner: ['a'] }, layout: 'outline' })).toBe(true)
  })
})

describe('the list of findings', () => {
  it('holds the severities that are looked for', () => {
    const plan = open()
    expect(plan.check.findings.length).toBeGreaterThan(0)
    const [first] = plan.check.findings
    const listed = findingsIn(plan, { ...NO_FILTER, severity: [first?.severity ?? ''] })
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.every((finding) => finding.severity === first?.severity)).toBe(true)
    expect(findingsIn(plan, NO_FILTER)).toBe(plan.check.findings)
  })

  it('holds the findings of the cards that are looked at', () => {
    const plan = open()
    const driver = plan.index.cards('driver')[0]?.id ?? ''
    const filter = { ...NO_FILTER, driver: [driver] }
    const shown = matchesOf(plan, filter)
    const listed = findingsIn(plan, filter)
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.length).toBeLessThan(plan.check.findings.length)
    expect(listed.every((finding) => finding.nodeIds.some((id) => shown?.has(id)))).toBe(true)
  })
})
