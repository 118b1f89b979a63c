import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftControl, type DraftOptions } from '../../../renderer/components/draftControl'
import { parseNumber } from '../../../renderer/components/parseNumber'
import { fail, ok } from '../../../shared/result'

/** A document with one text, and a field that edits it. */
function field(live: boolean, parse: DraftOptions<string>['parse'] = ok) {
  const state = { value: 'old', draft: undefined as string | undefined, error: undefined as string | undefined }
  const commits: { value: string; merge: string }[] = []
  const options = (): DraftOptions<string> => ({
    value: state.value,
    format: (value) => value,
    parse,
    live,
    commit(value, merge) {
      if (value === 'refused') return fail('refused', 'Not that one.')
      commits.push({ value, merge })
      state.value = value
      return ok(undefined)
    },
  })
  const control = new DraftControl(options(), {
    draft: (text) => {
      state.draft = text
    },
    error: (message) => {
      state.error = message
    },
  })
  const sync = () => control.sync(options())
  return { state, commits, control, sync }
}

describe('a field with a draft', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('commits text when typing pauses, and only then', () => {
    const { control, commits } = field(true)
    control.enter()
    control.change('new')
    vi.advanceTimersByTime(200)
    control.change('newer')
    expect(commits).toEqual([])
    vi.advanceTimersByTime(300)
    expect(commits.map((one) => one.value)).toEqual(['newer'])
  })

  it('gives all commits of one stay the same merge key, and the next stay another', () => {
    const { control, commits, sync } = field(true)
    for (const text of ['a', 'ab']) {
      if (text === 'a') control.enter()
      control.change(text)
      vi.advanceTimersByTime(300)
      sync()
    }
    control.settle()
    control.enter()
    control.change('abc')
    control.settle()
    const [first, second, third] = commits.map((one) => one.merge)
    expect(first).toBe(second)
    expect(third).not.toBe(first)
  })

  it('commits nothing when the value is what it was', () => {
    const { control, commits } = field(true)
    control.change('new')
    control.change('old')
    control.settle()
    expect(commits).toEqual([])
  })

  it('waits for the end of typing where it is not live', () => {
    const { control, commits } = field(false)
    control.change('new')
    vi.advanceTimersByTime(1000)
    expect(commits).toEqual([])
    control.settle()
    expect(commits).toHaveLength(1)
  })

  it('keeps text that cannot be read, with the reason, until it can', () => {
    const { control, state, commits } = field(false, (text) => {
      const number = parseNumber(text)
      return number.ok ? ok(text) : number
    })
    control.change('many')
    control.settle()
    expect(state).toMatchObject({ draft: 'many', error: 'Type a number, such as 40 or 1,200.5.' })
    control.change('40')
    expect(state.error).toBeUndefined()
    control.settle()
    expect(state.draft).toBeUndefined()
    expect(commits.map((one) => one.value)).toEqual(['40'])
  })

  it('shows why the document refuses a value', () => {
    const { control, state } = field(true)
    control.change('refused')
    control.settle()
    expect(state).toMatchObject({ value: 'old', draft: 'refused', error: 'Not that one.' })
  })

  it('gives way when the document changes from outside', () => {
    const { control, state, sync } = field(true)
    control.enter()
    control.change('new')
    vi.advanceTimersByTime(300)
    sync()
    expect(control.isTyping).toBe(true)
    state.value = 'undone'
    sync()
    expect(control.isTyping).toBe(false)
    expect(state.draft).toBeUndefined()
  })

  it('goes back to what was there before', () => {
    const { control, state, sync } = field(true)
    control.enter()
    control.change('new')
    vi.advanceTimersByTime(300)
    sync()
    control.revert()
    expect(state.value).toBe('old')
    control.change('again')
    control.revert()
    vi.advanceTimersByTime(300)
    expect(state.value).toBe('old')
  })
})
