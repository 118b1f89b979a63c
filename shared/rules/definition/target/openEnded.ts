import { CLOSING, MONTH, NUMBER, NUMBER_WORD, OPEN_ENDED, OUTCOME, TALKING, TENDING } from './lexicon'

/** A word begins or ends here, in any script. */
const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
const COUNT = `(?:${NUMBER}|${NUMBER_WORD})`
/** What may stand before the verb of a title. */
const OPENING = String.raw`^[\s"“„*•–-]*(?:(?:please|to|we|let us|let’s|let's|start to|continue to|keep)\s+)?`

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}

const DIRECTION = pattern(`${START}(?:${OPEN_ENDED})${END}`)
/** "Two more branches" are counted, they are not just more. */
const COUNTED_MORE = new RegExp(`${START}(?:one|${COUNT})\\s+more${END}`, 'giu')
const TENDS = pattern(
  `${OPENING}(?:${TENDING})${END}|${START}(?:kümmern|beschäftigen|fit machen|betreuen|begleiten|sein)${END}`,
)
const REACHES = pattern(`${START}(?:${OUTCOME})${END}`)
const TALKS = pattern(
  `${OPENING}(?:${TALKING})${END}|${START}(?:nachdenken|besprechen|diskutieren|arbeiten|beobachten)${END}`,
)

/** "Work on", "think about", "discuss": whatever number follows, it counts what is talked about. */
export function isTalk(text: string): boolean {
  return TALKS.test(text)
}

/** "Improve", "look after", "be more visible": done on no day, so that a date alone is no goal. */
export function isOpenEnded(text: string): boolean {
  return (
    DIRECTION.test(text.replace(COUNTED_MORE, ' ')) || TALKS.test(text) || (TENDS.test(text) && !REACHES.test(text))
  )
}

/**
 * "In two key segments", "at two fairs": where it is to happen, not how much of it; a hundred or more are no places, and new
 * ones are won.
 */
export const PLACES = new RegExp(
  String.raw`(?<=\p{L}{3}\s)(?:in|at|on|across|between|for|with|bei|auf|für|mit|zwischen)\s+(?!\d{3}|\d{1,3}[.,]\d{3})${COUNT}(?=\s+(?!(?:out )?of${END}|von${END}|new${END}|more${END}|neuen?${END}|erhöhen|steigern|senken|heben|bringen|reduzieren|verkürzen|ausbauen|wachsen|kommen)\p{L}{3})`,
  'giu',
)

/** "In May 2027", "in Q2" beside a verb that closes something: "Ship the configurator in May 2027". */
const WHEN = String.raw`(?:in|im)\s+(?:(?:early|late|mid|anfang|mitte|ende)[- ])?(?:(?:${MONTH})|spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|q[1-4])${END}(?:\s+(?:of\s+)?(?:19|20)\d\d)?`
export const CLOSES_WHEN = new RegExp(
  String.raw`${START}(?:${CLOSING})${END}.*?\s(${WHEN})|(${WHEN})\s.*?${START}(?:${CLOSING})${END}`,
  'iu',
)
