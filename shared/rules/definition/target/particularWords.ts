import { saysNothing } from '../../words'
import { ANYBODYS } from './anybodysWords'

/** Two words make a title a choice ("Win food plants"); one may be just a word that no list has. */
const ENOUGH = 2
/** Whole phrases that say nothing, though their words might. */
const CLICHE =
  /move the needle|next level|rais\w+ the bar|above and beyond|on all cylinders|\bfire\b(?= on)|(?:heart|cent(?:re|er)) of (?:everything|all)(?: we do)?|ahead of the (?:curve|game|pack)|like (?:crazy|mad|hell)|place to work|low[- ]hanging fruit|game[- ]?chang\w+|push the envelope|out of the park|(?:think|dream|go) big|crush it|nail it|business as usual|to be (?:decided|defined|determined|confirmed)|walk the talk|ground running|rock(?:et)? (?:ship|star)|to the moon|sky is the limit|make (?:it|things) happen|stand out(?: from the crowd)?|punch above our weight|mach(?:en|t) den unterschied|make a difference|leave [^.]{0,40} behind|aufs? (?:das )?nächste level|in aller munde/giu
/** "Sell only through electricians": who says what is left out has chosen, in one word. */
const LEAVES_OUT = /(?<!\p{L})(?:only|not|instead|without|leave|exit|drop|nur|statt|nicht|ohne|raus)(?!\p{L})/iu
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’&-]*/gu
const CAPITAL = /^\p{Lu}/u
/** Where more words than this have a capital, it is the fashion of the title and names nobody. */
const CAPITALS_OF_NAMES = 2

/**
 * Counts the words that say something about this company: not those that would fit any strategy, and no bare numbers.
 * @returns how many different such words the text has
 */
export function particularWords(text: string): number {
  return particularOf(text).size
}

/**
 * Whether a title could be the strategy of any company: a placeholder, or words of which neither two are particular,
 * nor one is a name, nor one the thing that is left out or kept. A target makes any title a choice; ask for it first.
 */
export function fitsAnyCompany(title: string): boolean {
  if (saysNothing(title)) return true
  const particular = particularOf(title)
  if (particular.size >= ENOUGH) return false
  return particular.size === 0 || !(LEAVES_OUT.test(title) || namesSomebody(title, particular))
}

function particularOf(text: string): Set<string> {
  const words = text.normalize('NFKC').replace(CLICHE, ' ').toLowerCase().match(WORD) ?? []
  return new Set(words.filter((word) => !ANYBODYS.has(word.replace(/['’]s?$/, ''))))
}

/** A particular word with a capital inside the title; not where every word has one. */
function namesSomebody(title: string, particular: ReadonlySet<string>): boolean {
  const [, ...inner] = title.normalize('NFKC').match(WORD) ?? []
  const capitals = inner.filter((word) => CAPITAL.test(word))
  const isFashion = capitals.length > CAPITALS_OF_NAMES && capitals.length > inner.length / 2
  return !isFashion && title !== title.toUpperCase() && capitals.some((word) => particular.has(word.toLowerCase()))
}
