import { describe, expect, it } from 'vitest'
import { CHANNELS, EVENTS, eventWireName, wireName } from '../../../shared/ipc/channels'
import { contract, events } from '../../../shared/ipc/contract'
import { DEFAULT_PREFS, prefs, prefsPatch } from '../../../shared/ipc/prefs'

const HANDLE = 'abcdefghijklmnopqrstuv'

describe('the contract', () => {
  it('describes exactly the channels that the preload exposes', () => {
    for (const [group, methods] of Object.entries(CHANNELS)) {
      expect(Object.keys(contract[group as keyof typeof contract]).sort()).toEqual([...methods].sort())
    }
    expect(Object.keys(contract)).toEqual(Object.keys(CHANNELS))
  })

  it('describes exactly the events that the preload relays', () => {
    expect(Object.keys(events).sort()).toEqual([...EVENTS].sort())
  })

  it('names channels and events apart from each other', () => {
    expect(wireName('documents', 'open')).toBe('plumbline:documents.open')
    expect(eventWireName('action')).toBe('plumbline:on.action')
  })

  it('accepts a save as a page sends it', () => {
    const args = [{ handle: HANDLE, text: '{}\n', force: true }]
    expect(contract.documents.save.args.safeParse(args).success).toBe(true)
  })

  it.each([
    ['a path instead of a handle', [{ handle: '/etc/passwd', text: '' }]],
    ['a field too many', [{ handle: HANDLE, text: '', path: '/tmp/x' }]],
    ['an argument too many', [{ handle: HANDLE, text: '' }, 'x']],
    ['no argument', []],
    ['bytes instead of text', [{ handle: HANDLE, text: new Uint8Array(3) }]],
  ])('refuses a save with %s', (_what, args) => {
    expect(contract.documents.save.args.safeParse(args).success).toBe(false)
  })

  it.each(['../x', 'a/b', '', 'a'.repeat(65), 'ü', 'a\u0000'])('refuses %j as a recovery key', (key) => {
    expect(contract.recovery.read.args.safeParse([key]).success).toBe(false)
  })

  it('takes exports as text and as bytes', () => {
    for (const bytes of ['<svg/>', new Uint8Array([1])]) {
      const args = [{ suggestedName: 'a', format: 'svg', bytes }]
      expect(contract.exports.save.args.safeParse(args).success).toBe(true)
    }
  })

  it('lets an opened document and a failure through to the page', () => {
    const document = { name: 'a.plumb', text: '', hash: '0'.repeat(64), readOnly: false }
    expect(events.openDocument.safeParse({ ok: true, value: document }).success).toBe(true)
    expect(events.openDocument.safeParse({ ok: false, error: { code: 'x', message: 'y' } }).success).toBe(true)
    expect(events.openDocument.safeParse({ ok: true, value: { ...document, path: '/home' } }).success).toBe(false)
  })
})

describe('preferences', () => {
  it('have valid defaults', () => {
    expect(prefs.parse(DEFAULT_PREFS)).toEqual(DEFAULT_PREFS)
  })

  it('can be changed in part', () => {
    expect(prefsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(prefsPatch.safeParse({ theme: 'pink' }).success).toBe(false)
    expect(prefsPatch.safeParse({ unknown: 1 }).success).toBe(false)
  })
})
