import type { Measure } from '../schema/measures'

/** Words that say where a number should go, before anything that it counts: "Reduce lost orders", "Grow margin". */
const UP = /^(?:increase|raise|grow|gain|win|improve|more|steigern|erhöhen|mehr)(?!\p{L})/iu
/** Wishes to have less of something, and things of which less is better. */
const DOWN = new RegExp(
  '(?<!\\p{L})(?:reduc(?:e|ing|tion)|cut(?:ting)?|lower(?:ing)?|decreas(?:e|ing)|fewer|shorten|' +
    'churn|attrition|returns|return rate|dso|days sales outstanding|complaints?|scrap|defects?|overdue|downtime|' +
    'lead times?|response times?|cycle times?|turnaround(?: times?)?|costs?(?! (?:sav|reduc))|' +
    'senken|reduzier(?:en|ung)|verringer(?:n|ung)|verkürzen|weniger|abwanderung|kündigungen|retouren|reklamationen|' +
    'beschwerden|ausschuss|durchlaufzeit|lieferzeit|reaktionszeit|kosten)(?!\\p{L})',
  'iu',
)

/**
 * Whether a measure should rise or fall: from its two numbers, else from the words of its name, else it should rise.
 * @param name as a person reads it, without escapes
 */
export function inferredDirection(
  name: string,
  from: number | undefined,
  to: number | undefined,
): Measure['direction'] {
  if (from === undefined || to === undefined) return DOWN.test(name) && !UP.test(name) ? 'decrease' : 'increase'
  if (to === from) return 'maintain'
  return to > from ? 'increase' : 'decrease'
}
