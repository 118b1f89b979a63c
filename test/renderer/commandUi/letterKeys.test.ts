import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLetterKeys, LETTER_WAIT, type LetterEffects } from '../../../renderer/commandUi/letterKeys'
import type { NodeId } from '../../../shared/schema/ids'

const CARD = 'card1' as NodeId
const press = (key: string, more: Partial<{ ctrlKey: boolean; repeat: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
})

describe('letter keys', () => {
  const run = vi.fn<LetterEffects['run']>()
  const write = vi.fn<LetterEffects['write']>()
  let keys = createLetterKeys({ run, write })

  beforeEach(() => {
    vi.useFakeTimers()
    keys = createLetterKeys({ run, write })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.clearAllMocks()
  })

  it('run the command of a letter that stays alone', () => {
    expect(keys.hold(press('p'), 'card.pin', CARD)).toBe(true)
    vi.advanceTimersByTime(LETTER_WAIT - 1)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledExactlyOnceWith('card.pin')
    expect(keys.next(press('i'))).toBe(false)
  })

  it('begin a title with both letters when a second one follows in time', () => {
    keys.hold(press('p'), 'card.pin', CARD)
    vi.advanceTimersByTime(LETTER_WAIT - 10)
    expect(keys.next(press('i'))).toBe(true)
    vi.runAllTimers()
    expect(write).toHaveBeenCalledExactlyOnceWith(CARD, 'pi')
    expect(run).not.toHaveBeenCalled()
  })

  it('run the command before any other key does its own', () => {
    keys.hold(press('/'), 'card.collapse', CARD)
    expect(keys.next(press('Shift'))).toBe(false)
    expect(run).not.toHaveBeenCalled()
    expect(keys.next(press('ArrowDown'))).toBe(false)
    expect(run).toHaveBeenCalledExactlyOnceWith('card.collapse')
    keys.hold(press('c'), 'card.connect', CARD)
    expect(keys.next(press('z', { ctrlKey: true }))).toBe(false)
    expect(run).toHaveBeenLastCalledWith('card.connect')
    expect(write).not.toHaveBeenCalled()
  })

  it('take a key that is held down for one press', () => {
    keys.hold(press('f'), 'view.focus', CARD)
    expect(keys.next(press('f', { repeat: true }))).toBe(true)
    vi.runAllTimers()
    expect(run).toHaveBeenCalledTimes(1)
    expect(write).not.toHaveBeenCalled()
  })

  it('do not hold help, named keys and keys with Ctrl', () => {
    expect(keys.hold(press('?'), 'help.shortcuts', CARD)).toBe(false)
    expect(keys.hold(press('Tab'), 'card.addChild', CARD)).toBe(false)
    expect(keys.hold(press('l', { ctrlKey: true }), 'view.tidy', CARD)).toBe(false)
  })
})
