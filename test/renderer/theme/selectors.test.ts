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
    [':global(body:has(> [data-carried])) * {', WHOLE_PAGE, true],
    ['html:has(dialog) { }', WHOLE_PAGE, true],
    ['.a, :root:has(.b) .c { }', WHOLE_PAGE, true],
    ['.panel:has(.open) * { }', WHOLE_PAGE, true],
    ['.option:has(:checked) { }', WHOLE_PAGE, false],
    [':global(html[data-carrying]) * {', WHOLE_PAGE, false],
    ['.flow :global(.react-flow__node:has([data-editing])) { }', WHOLE_PAGE, false],
    ['.stack > * + * {', ANY_PLACE, true],
    ['.list ~ :not(.one) {', ANY_PLACE, true],
    ['.over > :last-child {', ANY_PLACE, true],
    ['.stack > :global([data-pane]):not(:first-child) {', ANY_PLACE, false],
    ['.lane:first-child {', ANY_PLACE, false],
    ['.label + .field {', ANY_PLACE, false],
    ['width: calc(var(--a) + var(--b));', ANY_PLACE, false],
  ])('are told apart: %s', (selector, asks, does) => {
    expect(asks.test(selector)).toBe(does)
  })
})
