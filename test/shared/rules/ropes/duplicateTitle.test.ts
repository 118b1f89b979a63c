import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { createChecker } from '../../../../shared/rules/engine'
import { duplicateTitle } from '../../../../shared/rules/ropes/duplicate-title'
import { plan, testEnv } from '../../../helpers/plan'

/** Whether two drivers with these titles are taken for one. */
function areSame(first: string, second: string): boolean {
  const doc = plan({ a: { kind: 'driver', title: first }, b: { kind: 'driver', title: second } })
  const checker = createChecker({ rules: [duplicateTitle] })
  return checker.check(createIndex(doc), undefined, testEnv().today).findings.length > 0
}

const word = fc.constantFrom('Win', '20', 'clinics', 'naïve', 'ﬁne', 'fine', '漢字', 'Straße', 'r&d', '①', 'x')
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => (text.toUpperCase().toLowerCase() === text.toLowerCase() ? text.toUpperCase() : text),
  (text) => `  ${text.replaceAll(' ', '\n ')} `,
  (text) => `${text} .!…`,
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
)

test('titles that differ only in case, spacing, form of letters and punctuation at the end are the same', () => {
  fc.assert(
    fc.property(title, disguise, disguise, (text, one, other) => {
      fc.pre(!/^x+$/i.test(text))
      expect(areSame(one(text), other(text))).toBe(true)
    }),
  )
})

test.each([
  ['Win 20 clinics', 'Win 21 clinics'],
  ['Win r&d', 'Win rd'],
  ['Win: clinics', 'Win clinics'],
  ['漢字', '漢'],
  ['tbd', 'TBD'],
  ['...', '...'],
])('“%s” and “%s” are not', (first, second) => {
  expect(areSame(first, second)).toBe(false)
})
