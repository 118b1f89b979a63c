import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a style sheet asks of all of the page by what is somewhere in it. */
const WHOLE_PAGE = /(?:^|[\s,(}])(?:html|body|:root|\*)[^\s,{]*:has\(|:has\([^{]*\)\)?\s+\*/

describe('style sheets', () => {
  it('never ask the whole page what is in it: every change would have all of it looked at again', () => {
    const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    const sheets = files.filter((file) => file.endsWith('.css')).map((file) => join('renderer', file))
    expect(sheets.length).toBeGreaterThan(20)
    expect(sheets.filter((file) => WHOLE_PAGE.test(readFileSync(file, 'utf8')))).toEqual([])
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
})
