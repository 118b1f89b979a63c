import {
  AT_LEAST,
  CURRENCY_SIGN,
  CURRENCY_WORD,
  LONG_TIME,
  MAGNITUDE,
  METRIC,
  MONTH,
  NAMED,
  NUMBER,
  NUMBER_WORD,
  PERCENT,
  SHORT_TIME,
  TREATING,
  WINNING,
} from './lexicon'

/** A word begins or ends here, in any script (`\b` knows ASCII letters only). */
const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
const COUNT = `(?:${NUMBER}|${NUMBER_WORD})`
/** Latin letters as a range: the script property is ten times slower in a case-insensitive pattern. */
const LATIN_SET = 'A-Za-zÀ-ɏ'
const LATIN = `[${LATIN_SET}]`
const YEAR = String.raw`(?:19[89]\d|20(?!00)[0-5]\d)`

function pattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(source, flags)
}

/** What is signed once, and then is won. */
const DEAL = 'contract|tender|deal|agreement|account|bid|auftrag|vertrag|rahmenvertrag|ausschreibung'

/** Nothing without a digit or one of these beginnings can hold a target; most vague titles are answered here. */
export const MAY_HOLD_TARGET = pattern(
  String.raw`\p{N}|${START}(?:${NUMBER_WORD}|one|half|hälfte|halb|doppelt|ein(?:e|en)?|halve|halving|doubl|tripl|quadrupl|twice|third|fifth|tenth|drittel|quarter|viertel|zero|null|verdoppel|verdreifach|halbier|first|second|ersten?|zweiten?|by|until|before|till|bis|vor|spätestens|same day|next day|once|einmal|je|pro|dreimal|(?:in|im) (?:${MONTH}|spring|summer|autumn|fall|winter|sommer|herbst)|(?:${DEAL})${END})`,
)

/** Percentages that are a manner of speaking: "100 % commitment", "give 110 %". */
export const FIGURE_OF_SPEECH = pattern(
  String.raw`(?:give|geben)\s+1[0-9]0\s?%|1[0-9]0\s?%\s+(?:customer[- ]?)?(?:focus\w*|commit\w*|dedicat\w*|engag\w*|passion\w*|customer|kundenorientier\w*|einsatz)`,
  'giu',
)

/** Numbers that state a target whatever stands around them. */
export const STRONG: readonly RegExp[] = [
  // $2M · € 500k · 2 Mio. Euro · CHF 1.2 Mio
  pattern(`${CURRENCY_SIGN}\\s?${NUMBER}|${START}(?:${CURRENCY_WORD})\\s?${NUMBER}`),
  pattern(`${START}${NUMBER}\\s?(?:m|${MAGNITUDE})?\\s?(?:${CURRENCY_SIGN}|(?:${CURRENCY_WORD})${END})`),
  // 750 T€
  pattern(`${START}${NUMBER}\\s?t€`),
  // 15 % · 2 percentage points
  pattern(`${START}${COUNT}\\s?(?:${PERCENT})`),
  // 500k · 2.5 million; a bare capital M only beside what it measures: 3M is a company
  pattern(String.raw`${START}${NUMBER}\s?(?:${MAGNITUDE})${END}`),
  pattern(String.raw`${START}${NUMBER}m${END}`, 'u'),
  pattern(
    String.raw`${START}${NUMBER}M\s+(?:in|of|from|arr|mrr|revenue|sales|turnover|pipeline|umsatz|aus)${END}`,
    'u',
  ),
  // 2x · x3 · tenfold · double · halve
  pattern(String.raw`${START}(?:${NUMBER}\s?[x×]|[x×]\s?\d+)${END}|${START}(?:two|three|four|five|ten)fold${END}`),
  pattern(
    String.raw`${START}(?:double|doubles|doubling|triple|tripling|quadruple|twice as (?:many|much|often|fast|big|large|high|long))${END}(?!\s?-|\s+(?:down|check|digit|bottom|standard)\w*)`,
  ),
  pattern(String.raw`${START}(?:halv(?:e|es|ing)|verdoppel\w*|verdreifach\w*|halbier\w*)${END}`),
  // dreimal so viele · doppelt so schnell
  pattern(
    String.raw`${START}(?:halb|doppelt|(?:zwei|drei|vier|fünf|zehn)mal|\d+[- ]?mal) so (?:viele?|oft|schnell|hoch|groß|lange?)${END}`,
  ),
  // half of · by a third · ein Drittel der
  pattern(
    String.raw`${START}(?:half (?:of|the|our|all)(?! (?:our |the )?(?:time|battle|way|year|story|truth|effort)${END})|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s? of|(?:one|two|three) (?:in|out of) (?:${NUMBER_WORD}|\d+)|(?:hälfte|drittel|viertel) (?:der|des|von|aller|unserer))${END}(?!\s+(?:battle|year))`,
  ),
  pattern(
    String.raw`${START}(?:(?:by|in) half|by (?:a|one|two|three) (?:third|quarter)s?|um (?:die|ein|zwei|drei) (?:hälfte|drittel|viertel))${END}`,
  ),
  // at least 12 · < 4 · 100+ · +15
  pattern(`${START}(?:${AT_LEAST})\\s+${COUNT}${END}(?!\\s*(?:${LONG_TIME})${END}\\s*(?:of|lang))`),
  pattern(String.raw`[<>≤≥]=?\s?${NUMBER}`),
  pattern(String.raw`${START}${NUMBER}\+(?![\p{L}\p{N}])`),
  pattern(String.raw`(?:^|[\s(:])[+±−-]${NUMBER}${END}`),
  // under 48h · within 36h
  pattern(`${START}(?:${AT_LEAST}|within|in|innerhalb von|binnen)\\s+${NUMBER}\\s?(?:${SHORT_TIME}|std)${END}`),
  // twice a quarter · once per month
  pattern(
    `${START}(?:once|twice|(?:${NUMBER}|${NUMBER_WORD}) times|einmal|zweimal|dreimal|viermal)\\s+(?:a|an|per|each|every|pro|im|in der|jede[ns]?)\\s+(?:day|week|month|quarter|year|half-year|season|tag|woche|monat|quartal|halbjahr|jahr)${END}`,
  ),
  // to the same day
  pattern(String.raw`${START}(?:to|on|within|by)\s+(?:the\s+)?(?:same|next)[ -](?:business |working )?day${END}`),
  // within 2 hours: a service level, unlike "within 12 months"
  pattern(`${START}(?:within|in|innerhalb von|binnen)\\s+${COUNT}\\s+(?:${SHORT_TIME})${END}`),
  // Win our first hospital customer
  pattern(
    String.raw`${START}(?:${WINNING})\s+(?:our|a|an|the|its|eine?n?|unsere?n?)\s+(?:very )?(?:first|second|third|fourth|fifth|ersten?|zweiten?|dritten?)\s+\p{L}`,
  ),
  pattern(
    String.raw`${START}(?:zero|null)\s+(?!based|trust|sum|tolerance|toleranz|problem|bock|defect program)\p{L}{3}`,
  ),
]

/** Not one of something, but once again. */
const NO_THING = 'time|chance|push|step|thing|try|go|effort|idea|round|day|year|mal|schritt|versuch'
/** What one may gain without ever having it: "einen Eindruck gewinnen". */
const NOT_WON =
  'überblick|eindruck|gefühl|gespür|verständnis|vorsprung|vorteil|wettbewerbsvorteil|ruf|image|platz|blick|einblick|gute[ns]?|bessere[nrs]?|starke[ns]?|stärkere[nrs]?|klare[nrs]?'
/** German puts the verb at the end: what is done with one thing, and then is done. */
const SETTLED =
  'gewinnen|eröffnen|einstellen|gründen|übernehmen|kaufen|abschließen|unterzeichnen|unterschreiben|unter vertrag nehmen|anwerben|einweihen|beliefern'
/** Praise before a deal does not name it: "win the next deal". */
const UNNAMED = 'big|bigger|next|right|best|whole|new|every|same|large|key|more'

/** One thing that is named, and is done or not: "one new market", "add 1 salesperson per branch", "the Ford contract". */
export const ONE_THING: readonly RegExp[] = [
  pattern(
    String.raw`${START}(?:one|einen?)\s+(?:new|more|additional|further|extra|neuen?|weiteren?)\s+(?!(?:${NO_THING})${END})\p{L}+`,
  ),
  pattern(
    String.raw`${START}(?:${WINNING}|${TREATING})\s+(?:1|one|einen?)\s+(?!(?:${NO_THING}|for|of|more|another|team|voice|face|in)${END})\p{L}+`,
  ),
  pattern(
    String.raw`${START}(?:win|sign|close|land|renew|secure|gewinnen?)\s+(?:back\s+)?(?:the|den|die|our)\s+(?!(?:${UNNAMED})${END})(?:[\p{L}&-]+\s+){1,3}(?:${DEAL})${END}`,
  ),
  pattern(
    String.raw`${START}(?:auftrag|vertrag|rahmenvertrag|ausschreibung)\s+(?:der|des|von|mit|bei)\s+\p{L}.*${START}(?:gewinnen|verlängern|abschließen)${END}`,
  ),
  pattern(String.raw`${START}(?:je|pro)\s+\p{L}+\s+eine?n?\s+\p{L}{3}`),
  pattern(
    String.raw`${START}eine?n?\s+(?!(?:${NO_THING}|${NOT_WON})${END})\p{L}+(?:\s+(?!und${END})[^\s.;]+){0,6}?\s+(?:${SETTLED})${END}`,
  ),
]

const DAY_MONTH = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?:${MONTH})\.?|(?:${MONTH})\.?\s+\d{1,2}(?:st|nd|rd|th)?${END})(?:,?\s+${YEAR})?`
const NUMERIC_DATE = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}/\d{1,2}(?:/\d{2,4})?`
const PERIOD = String.raw`(?:q[1-4]|h[12]|fy\s?\d{2,4})(?:[ /'’]*(?:${YEAR}|\d{2}))?|(?:${MONTH})${END}(?:\s+${YEAR})?|${YEAR}`
const SPOKEN_END = String.raw`(?:the )?(?:year|quarter|month|season|summer|autumn|fall|spring|winter|christmas|easter)(?:[- ]?end)?|jahresende|quartalsende|monatsende|sommer|herbst|weihnachten|ostern`

/** "by 30 June", "before Q3", "bis Jahresende". */
export const DEADLINE = pattern(
  String.raw`${START}(?:by|on|until|till|before|no later than|not later than|bis|vor|am|spätestens)\s+(?:zum |am |the )?(?:(?:the )?end of |ende (?:des |der )?|mid[- ]?|mitte |early |late )?(?:${DAY_MONTH}|${NUMERIC_DATE}|${PERIOD}|${SPOKEN_END})`,
)

/** Numbers that count nothing. They are taken out before what is left is read as a count. In this order. */
export const NO_COUNT: readonly RegExp[] = [
  pattern(String.raw`${START}${YEAR}\s?[-–/]\s?(?:${YEAR}|\d{2})${END}`, 'giu'),
  pattern(`${START}(?:${DAY_MONTH}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?)`, 'giu'),
  // 24/7 · 80/20 · 1:1 · 30-60-90 · 360°
  pattern(String.raw`${START}(?:\d+[/:]\d+|\d+(?:[-–]\d+){2,}|\d+\s?(?:°|degrees?|grad))`, 'giu'),
  // Q3 · B2B · 5G · 1st · 2.0
  pattern(String.raw`${START}(?:${LATIN}+\d[${LATIN_SET}\d.]*|\d+${LATIN}+\d*|\d+\.0${END})`, 'giu'),
  // 90-day · five-star
  pattern(String.raw`${START}(?:\d+|${NUMBER_WORD})-\p{L}[\p{L}-]*`, 'giu'),
  pattern(`${START}${YEAR}${END}`, 'giu'),
  // Phase 2 · top 20 · #1
  pattern(`(?:${START}(?:${NAMED})|#)\\s*(?:#|no\\.?\\s|nr\\.?\\s)?(?:${NUMBER}|one|eins)${END}`, 'giu'),
  // ISO 9001 · SPIN 101
  pattern(String.raw`${START}\p{Lu}[\p{Lu}&]+\s+\d+${END}`, 'gu'),
]

/** "Our five values": a number that names what is there already. A verb of winning before it makes it a goal again. */
export const KNOWN_SET = pattern(
  String.raw`${START}(?:our|these|those|all|both|its|their|the|unsere[nrm]?|diese[nr]?|alle[nr]?|die|den|der)\s+(?:${COUNT})${END}`,
  'giu',
)
export const WINS_SET = pattern(
  String.raw`${START}(?:${WINNING}|${TREATING})\s+(?:(?:all |at )?(?:the|die|den|our|unsere)|all|alle)\s|${START}(?:in|into|at|to) (?:all|allen)\s`,
)

/** Targets once the numbers that count nothing are gone. */
export const PLAIN: readonly RegExp[] = [
  // from 5 days to 2 days · 31 → 34
  pattern(
    `${START}(?:from|von)\\s+${COUNT}(?:\\s+[\\p{L}%]+){0,3}\\s+(?:(?:down |up )?to|auf|bis)\\s+${COUNT}${END}|${START}${NUMBER}\\s*\\S{0,3}\\s*(?:->|→|=>|⇒)\\s*${NUMBER}`,
  ),
  // NPS to 55 · by 400 · um 400
  pattern(`${START}(?:to|by|auf|um)\\s+${COUNT}${END}`),
  // 9 out of 10 · 30 of our accounts
  pattern(`${START}${COUNT} (?:(?:out )?of|von (?:unseren|den|allen|${COUNT}))${END}`),
  // New customers: 30
  pattern(
    `^(?!(?:${NAMED})\\s*:)\\p{L}[^:\\d]{2,60}:\\s*${NUMBER}(?=$|[,;.)]|\\s+(?:by|until|before|in|per|a|each|of|to|bis|pro|im)${END})`,
  ),
  // NPS 60
  pattern(`${START}(?:${METRIC})(?:\\s+(?:of|at|to|von|bei|auf))?\\s*[:=]?\\s*${NUMBER}${END}`),
]

/** Over the next two years, 25 years of partnership: a span that nobody is to reach. */
export const TIME_SPAN = pattern(`${START}${COUNT}\\s+(?:${LONG_TIME})${END}`, 'giu')

/** A number with the words after it. */
export const COUNTED = pattern(`${START}(${COUNT})\\s+((?:\\p{L}[\\p{L}\\p{M}'’-]*\\s*){1,4})`, 'giu')
/** A number beside a script in which nouns do not show their number. */
export const COUNTED_ELSEWHERE = pattern(String.raw`\p{N}\s*[^\P{L}\p{Script=Latin}]|[^\P{L}\p{Script=Latin}]\s*\p{N}`)
