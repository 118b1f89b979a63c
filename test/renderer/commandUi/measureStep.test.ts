import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { measureStep } from '../../../renderer/commandUi/palette/steps/values'
import { parseDate } from '../../../renderer/components/dates'
import type { OpenPlan } from '../../../renderer/store/documentStore'
import { setLanguage } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { draw, SMALL } from '../canvas/fixture'

const { session, id } = draw(SMALL)
const plan = { doc: session.doc, index: session.index } as OpenPlan
const offered = (text: string, ids: readonly NodeId[] = [id('Driver A')]) =>
  measureStep.typed?.({ plan, ids }, text)[0]?.label

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 22, 12) }))
afterEach(() => {
  vi.useRealTimers()
  setLanguage('en')
})

describe('a measure typed into the palette', () => {
  it('means the next such day, as the inspector does, and says which', () => {
    expect(offered('Close rate 40 % → 50 % by 30 June')).toBe('Add “Close rate: 40 → 50\u2009% · 30 Jun 2027”')
    expect(offered('Close rate 50 % by 24 Dec')).toContain('24 Dec 2026')
    expect(offered('Close rate 50 % by 30.6.')).toContain('30 Jun 2027')
    expect(offered('Close rate 50 % by end of Q3')).toContain('30 Sep 2027')
    expect(parseDate('30 June', '2026-11-22')).toEqual({ ok: true, value: '2027-06-30' })
    setLanguage('de')
    expect(offered('Abschlussquote 40 % → 50 % bis 30. Juni')).toContain('30. Juni 2027')
  })

  it('keeps a year that is typed, and a name without a day', () => {
    expect(offered('Close rate 50 % by 30 June 2026')).toContain('30 Jun 2026')
    expect(offered('12 calls')).toBe('Add “calls: 12”')
    expect(offered('  ')).toBeUndefined()
  })
})
