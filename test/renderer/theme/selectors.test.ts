import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a style sheet asks of all of the page by what is somewhere in it. */
const WHOLE_PAGE = /(?:^|[\s,(}])(?:html|body|:root|\*)[^\s,{]*:has\(|:has\([^{]*\)\)?\s+\*/
/** What a style sheet asks of every element by its place among its siblings. */
const ANY_PLACE = /[+~]\s*(?:\*|:)|(?:^|[\s,>}]):(?:first|last|only|nth)-/

const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
const sheets = files.filter((file) => file.endsWith('.css')).map((file) => join('renderer', file))

describe('style sheets', () => {
  it.each([
    ['the whole page what is in it', WHOLE_PAGE],
    ['any element where it stands', ANY_PLACE],
  ])('never ask %s: every change would have all, or all that follows, looked at again', (_, asks) => {
    expect(sheets.length).toBeGreaterThan(20)
    expect(sheets.filter((file) => asks.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    [':global(body:has(> [data-carried])) * {', true],
    ['html:has(dialog) { }', true],
    ['.a, :root:has(.b) .c { }', true],
    ['.panel:has(.open) * { }', true],
    ['.option:has(:checked) { }', false],
    [':global(html[data-carrying]) * {', false],
    ['.flow :global(.react-flow__node:has([data-editing])) { }', false],
  ])('are told apart: %s', (selector, asks) => {
    expect(WHOLE_PAGE.test(selector)).toBe(asks)
  })

  it.each([
    ['.stack > * + * {', true],
    ['.list ~ :not(.one) {', true],
    ['.over > :last-child {', true],
    ['.stack > :global([data-pane]):not(:first-child) {', false],
    ['.lane:first-child {', false],
    ['.label + .field {', false],
    ['width: calc(var(--a) + var(--b));', false],
  ])('are told apart by place: %s', (selector, asks) => {
    expect(ANY_PLACE.test(selector)).toBe(asks)
  })
})
