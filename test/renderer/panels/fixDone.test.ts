import { afterEach, describe, expect, it } from 'vitest'
import { fixDone } from '../../../renderer/panels/findings/fixDone'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createChecker } from '../../../shared/rules/engine'
import { plan, testEnv } from '../../helpers/plan'
import { CASES } from '../../shared/rules/cases'
import { milestones, people, periods } from '../../shared/rules/cases/parts'

const { today } = testEnv()

afterEach(() => setLanguage('en'))

describe('what a remedy came to', () => {
  const index = createIndex(
    plan(
      {
        i: { kind: 'initiative', title: 'Visit the trade fair' },
        j: { kind: 'initiative', title: 'Price list' },
        a: 'activity',
      },
      ['i > a'],
      {
        ...people({ ana: { name: 'Ana' } }),
        ...periods({ y: ['2028-01-01', '2028-12-31'] }),
        ...milestones({ m: { nodeId: 'i' } }),
      },
    ),
  )
  const said = (id: string, params: object) => fixDone(index, { id, params })

  it('is a sentence that names the cards', () => {
    expect(said('link.add', { parentId: 'j', childId: 'a' })).toBe('“A” now hangs from “Price list”.')
    expect(said('card.merge', { intoId: 'j', fromId: 'i' })).toBe('“Visit the trade fair” is merged into “Price list”.')
    expect(said('card.set', { id: 'i', fields: { ownerId: 'ana' } })).toBe('“Visit the trade fair” now belongs to Ana.')
    expect(said('card.set', { id: 'i', fields: { priority: 2 } })).toBe('“Visit the trade fair” now has priority 2.')
    expect(said('card.setStatus', { ids: ['j'], status: 'active' })).toBe('“Price list” is now active.')
    expect(said('card.setStatus', { ids: ['i'], status: 'parked', branch: true })).toBe(
      '2 cards are in the parking lot.',
    )
    expect(said('link.delete', { ids: ['x', 'y'] })).toBe('2 ropes are cut.')
    setLanguage('de')
    expect(said('link.add', { parentId: 'j', childId: 'a' })).toBe('„A“ hängt jetzt an „Price list“.')
  })

  it('is not made up for other commands', () => {
    expect(said('plan.set', { fields: {} })).toBeUndefined()
    expect(said('card.set', { id: 'i', fields: { notes: 'x' } })).toBeUndefined()
  })

  it.each(LANGUAGES)('is known of every remedy that runs a command, in %s', (language) => {
    setLanguage(language)
    const commands = new Set<string>()
    for (const { doc } of Object.values(CASES).flatMap(({ speaks }) => speaks)) {
      const of = createIndex(doc)
      for (const finding of createChecker().check(of, undefined, today).findings) {
        for (const fix of finding.fixes) {
          if (!('call' in fix)) continue
          commands.add(fix.call.id)
          expect(fixDone(of, fix.call), `${finding.rule}: ${fix.title}`).toMatch(/^\S.*\.$/)
        }
      }
    }
    expect(commands.size).toBeGreaterThan(7)
  })
})
