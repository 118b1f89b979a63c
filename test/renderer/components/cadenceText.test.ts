import { afterEach, describe, expect, it } from 'vitest'
import { readCadence, typedCadence } from '../../../renderer/components/cadenceText'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'

afterEach(() => setLanguage('en'))

describe('readCadence', () => {
  it.each([
    ['3x/week', 3, 'week'],
    ['daily', 1, 'day'],
    ['twice a month', 2, 'month'],
    ['3x/Woche', 3, 'week'],
    ['täglich', 1, 'day'],
    ['zweimal im Monat', 2, 'month'],
    ['5 mal pro Quartal', 5, 'quarter'],
    ['jährlich', 0.25, 'quarter'],
    ['2x/Jahr', 0.5, 'quarter'],
    ['1,5x/Woche', 1.5, 'week'],
    ['dreimal die Woche', 3, 'week'],
    ['zwei pro Woche', 2, 'week'],
    ['zehn am Tag', 10, 'day'],
  ])('reads %s', (text, count, per) => {
    expect(readCadence(text)).toEqual({ count, per })
  })

  it.each(['', 'manchmal', '0x/Woche', '3', 'x/week', 'vielmal im Monat'])('refuses "%s"', (text) => {
    expect(readCadence(text)).toBeUndefined()
  })

  it.each(LANGUAGES)('reads back what it shows: %s', (language) => {
    setLanguage(language)
    for (const per of ['day', 'week', 'month', 'quarter'] as const)
      for (const count of [1, 3, 0.5, 12, 1200, 1200.5])
        expect(readCadence(typedCadence({ count, per }))).toEqual({ count, per })
  })
})
