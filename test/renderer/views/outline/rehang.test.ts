import { describe, expect, it } from 'vitest'
import { deeper, indent, moveAlong, outdent, type Rehang } from '../../../../renderer/views/outline/rehang'
import type { Result } from '../../../../shared/result'
import { SMALL } from '../../canvas/fixture'
import { type Planned, parentsOf, plan, seen } from './fixture'

function doIt({ session }: Planned, verdict: Result<Rehang>): string {
  if (!verdict.ok) throw new Error(verdict.error.message)
  const done = session.dispatch(verdict.value.call)
  if (!done.ok) throw new Error(done.error.message)
  return verdict.value.said
}

const refusal = (verdict: Result<unknown>) => (verdict.ok ? undefined : verdict.error)

describe('indent', () => {
  it('is refused where the card hangs from the level above already, and says why', () => {
    const small = plan(SMALL)
    const error = refusal(indent(small.index, small.rows(), small.at('Initiative A2')))
    expect(error?.code).toBe('already-there')
    expect(error?.message).toBe(
      'It hangs from “Driver A” already. Levels are fixed: an initiative cannot hang from another initiative.',
    )
  })

  it('is refused for a strategy', () => {
    const small = plan(SMALL)
    expect(refusal(indent(small.index, small.rows(), 0))?.message).toBe(
      'A strategy is the ceiling: nothing carries it.',
    )
  })

  it('hangs a loose card from the nearest card of the level above', () => {
    const small = plan(SMALL)
    const link = small.index.link(small.id('Driver A'), small.id('Initiative A2'))
    small.run('link.delete', { ids: [link?.id] })
    expect(doIt(small, indent(small.index, small.rows(), small.at('Initiative A2')))).toBe('Hangs from “Driver B” now.')
    expect(parentsOf(small, 'Initiative A2')).toEqual(['Driver B'])
  })

  it('closes a skipped level', () => {
    const small = plan('Strategy\n  Driver\n    Initiative')
    small.run('card.reparent', { id: small.id('Initiative'), parentId: small.id('Strategy') })
    doIt(small, indent(small.index, small.rows(), small.at('Initiative')))
    expect(seen(small, small.rows())).toBe('Strategy\n  Driver\n    Initiative')
  })

  it('is refused where no card of the level above comes before', () => {
    const small = plan('Strategy')
    small.run('card.add', { kind: 'activity', title: 'Loose' })
    expect(refusal(indent(small.index, small.rows(), 2))?.message).toBe(
      'There is no initiative above it to hang it from.',
    )
  })

  it('is refused for a group', () => {
    const small = plan('Strategy')
    small.run('card.add', { kind: 'activity', title: 'Loose' })
    expect(refusal(indent(small.index, small.rows(), 1))?.code).toBe('no-card')
  })
})

describe('outdent', () => {
  it('hangs a card from what its parent hangs from, right after the parent', () => {
    const small = plan(SMALL)
    const said = doIt(small, outdent(small.index, small.rows(), small.at('Initiative A1')))
    expect(said).toBe('Hangs from “Strategy” now. The driver in between is missing.')
    expect(seen(small, small.rows())).toContain('  Driver A\n    Initiative A2\n  Initiative A1\n    Activity 1')
  })

  it('is taken back by indent', () => {
    const small = plan(SMALL)
    doIt(small, outdent(small.index, small.rows(), small.at('Initiative A2')))
    doIt(small, indent(small.index, small.rows(), small.at('Initiative A2')))
    expect(seen(small, small.rows())).toBe(SMALL)
  })

  it('is refused under the ceiling, and says why', () => {
    const small = plan(SMALL)
    expect(refusal(outdent(small.index, small.rows(), small.at('Driver B')))?.message).toBe(
      '“Strategy” is the ceiling: a driver cannot go higher than that.',
    )
    expect(refusal(outdent(small.index, small.rows(), 0))?.code).toBe('is-ceiling')
  })

  it('is refused where the parent hangs from nothing, and for a loose card', () => {
    const small = plan(SMALL)
    const link = small.index.link(small.id('Strategy'), small.id('Driver B'))
    small.run('link.delete', { ids: [link?.id] })
    expect(refusal(outdent(small.index, small.rows(), small.at('Initiative B1')))?.code).toBe('no-higher')
    expect(refusal(outdent(small.index, small.rows(), small.at('Driver B')))?.code).toBe('loose')
  })

  it('is refused where the card hangs from there already', () => {
    const small = plan(SMALL)
    small.run('link.add', { parentId: small.id('Strategy'), childId: small.id('Initiative A1') })
    expect(refusal(outdent(small.index, small.rows(), small.at('Initiative A1')))?.code).toBe('already-linked')
  })

  it('changes only the rope of the row it is done in', () => {
    const small = plan(SMALL)
    small.run('link.add', { parentId: small.id('Initiative B1'), childId: small.id('Activity 1') })
    const rows = small.rows()
    const reference = rows.findIndex((row) => row.type === 'card' && row.reference)
    doIt(small, outdent(small.index, rows, reference))
    expect(parentsOf(small, 'Activity 1')).toEqual(['Initiative A1', 'Driver B'])
  })
})

describe('moving along', () => {
  it('goes one place among the siblings', () => {
    const small = plan(SMALL)
    expect(doIt(small, moveAlong(small.index, small.rows(), small.at('Activity 2'), -1))).toBe('Moved to place 1 of 2.')
    expect(seen(small, small.rows())).toContain('Activity 2\n      Activity 1')
  })

  it('goes over to the neighbouring parent past the last one', () => {
    const small = plan(SMALL)
    doIt(small, moveAlong(small.index, small.rows(), small.at('Initiative A2'), 1))
    expect(seen(small, small.rows())).toContain('  Driver B\n    Initiative A2\n    Initiative B1')
    doIt(small, moveAlong(small.index, small.rows(), small.at('Initiative A2'), -1))
    expect(seen(small, small.rows())).toBe(SMALL)
  })

  it('is refused at the ends', () => {
    const small = plan(SMALL)
    const at = (title: string, step: 1 | -1) => refusal(moveAlong(small.index, small.rows(), small.at(title), step))
    expect(at('Strategy', 1)?.message).toBe('It already is the last one.')
    expect(at('Driver A', -1)?.message).toBe('It already is the first one.')
    expect(at('Initiative B1', 1)?.code).toBe('at-the-end')
  })
})

describe('the place of a card being named', () => {
  it('is under the sibling before it, on the next level', () => {
    const small = plan(SMALL)
    const place = deeper(small.index, small.rows(), small.at('Driver B'))
    expect(place).toEqual({ ok: true, value: { id: small.id('Driver A'), kind: 'initiative' } })
  })

  it('is refused on the ground and without a sibling before it', () => {
    const small = plan(SMALL)
    expect(refusal(deeper(small.index, small.rows(), small.at('Activity 2')))?.code).toBe('is-ground')
    expect(refusal(deeper(small.index, small.rows(), small.at('Activity 1')))?.code).toBe('nothing-before')
  })
})
