import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Literal, literalsOf } from './literals'

const root = resolve(import.meta.dirname, '../../..')

/** Properties of components and elements that people read or hear. */
const TEXT_PROPS =
  /^(aria-label|aria-roledescription|aria-description|aria-placeholder|aria-valuetext|title|label|placeholder|alt|hint|description|empty|word|noun|text|detail|action|summary)$/

/** Names of products, keys on a keyboard, and files formats are the same in every language. */
const NAMES = new Set(['Plumbline', 'Electron', 'Chromium', 'Node'])
const KEYS =
  /^(Enter|Escape|Tab|Space|Shift|Control|Alt|AltGraph|Meta|CapsLock|Home|End|Insert|Delete|Backspace|Arrow\w*|Page\w*|Up|Down|Left|Right|Mac|Files)$/

const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll('${}', ''))

/** Whether a person would read this: JSX text, or a property that is shown. */
function isShown({ jsx, text }: Literal): boolean {
  return jsx !== undefined && (jsx === 'text' || TEXT_PROPS.test(jsx)) && hasWords(text) && !NAMES.has(text)
}

/** Whether a string anywhere reads like a label or a sentence. What bugs say to developers is no text of the app. */
function readsLikeWords({ text, within }: Literal): boolean {
  if (within.includes('Error') || KEYS.test(text) || NAMES.has(text)) return false
  return /^\p{Lu}\p{Ll}{2,}([ :.…]|$)/u.test(text) || /^\p{L}+ (\p{L}+ )*\p{L}+[.…:?]$/u.test(text)
}

/** Strings that look like words and are none: the name of a font. */
const NO_WORDS = new Set(['Inter'])

function sources(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file))
}

function found(folder: string, ending: RegExp, wrong: (literal: Literal) => boolean): readonly string[] {
  return sources(folder, ending).flatMap((file) =>
    literalsOf(readFileSync(join(root, file), 'utf8'))
      .filter(wrong)
      .map(({ line, text }) => `${file}:${line} ${text}`),
  )
}

describe('the texts of the window', () => {
  it('come from the table of texts wherever they are shown', () => {
    expect(found('renderer', /\.tsx$/, isShown)).toEqual([])
  })

  it('are not written anywhere else in its sources', () => {
    expect(found('renderer', /\.tsx?$/, (one) => readsLikeWords(one) && !NO_WORDS.has(one.text))).toEqual([])
  })
})

describe('a source with a text of its own', () => {
  it.each([
    '<p>Saved</p>',
    '<p>{count} cards</p>',
    '<p>{open ? "Open" : word}</p>',
    '<p>{`All ${count} cards`}</p>',
    '<button aria-label="Close" />',
    '<Field label={`Title of ${name}`} />',
    '<Field placeholder={value ?? "none"} />',
  ])('is found out: %s', (source) => {
    expect(literalsOf(`const view = ${source}`).some(isShown)).toBe(true)
  })

  it.each(["toast('Card deleted.')", 'announce(`Moved to place ${at}`)', "const word = 'Draft'", "f('two words.')"])(
    'is found out outside of JSX: %s',
    (source) => {
      expect(literalsOf(source).some(readsLikeWords)).toBe(true)
    },
  )

  it.each([
    '<p className="wide">{t().words.untitled}</p>',
    '<p>{count} · {percent} %</p>',
    '<p>{kind === "card" ? a : b}</p>',
    '<p>{styles["wide"]}</p>',
    '<Kbd keys="Enter" />',
    '<p>{items.map((one) => word(one, "short"))}</p>',
  ])('is not suspected without one: %s', (source) => {
    const literals = literalsOf(`const view = ${source}`)
    expect(literals.filter((one) => isShown(one) || readsLikeWords(one))).toEqual([])
  })

  it('may say in English what is a bug', () => {
    expect(literalsOf("throw new Error('The page has no root element.')").some(readsLikeWords)).toBe(false)
  })
})

describe('the German texts', () => {
  const texts = (wrong: RegExp) => found('shared/messages/de', /\.ts$/, ({ text }) => wrong.test(text))

  it('speak calmly', () => {
    // What somebody else says, as an example of a bad goal, may be loud; in an outline `!1` is a priority.
    expect(texts(/!(?!“|\d)/)).toEqual([])
  })

  it('say „Sie“', () => {
    expect(texts(/\b(du|dich|dir|deine?[mnrs]?|euch|euer|eure[mnrs]?)\b/i)).toEqual([])
  })

  it('have German quotation marks, a space before „…“ and before the percent sign', () => {
    expect(texts(/"|(^|[\s(])“|\.\.\.|\p{L}…|\d%/u)).toEqual([])
  })
})
