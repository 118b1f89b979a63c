/**
 * The words that the target finder knows, English and German, as parts of patterns.
 * Kept apart from the patterns so that a language can be added by reading one file.
 */

/** 40 · 34.5 · 1,000 · 1.000 · 1 000 */
export const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?`

/** Numbers in words. "One" is left out: it is rarely a count ("one team"). */
export const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one )?(?:dozen|hundred|thousand)|' +
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|ein dutzend'

export const CURRENCY_SIGN = '[$€£¥₹]'
export const CURRENCY_WORD =
  'usd|eur|teur|gbp|chf|jpy|cad|aud|inr|sek|nok|dkk|pln|czk|cny|brl|mxn|euros?|dollars?|pounds?|francs?|franken|crores?|lakhs?'

/** Million and the like, where no currency need stand beside it. */
export const MAGNITUDE = String.raw`k|thousand|tsd\.?|tausend|mn|mm|mio\.?|million(?:s|en)?|mrd\.?|bn|billion|milliarden?|crores?|lakhs?`

export const PERCENT = String.raw`%|‰|per ?cent\b|pct\b|prozent|percentage points?|prozentpunkte?n?|pp\b|pts\b|points?\b|punkte?n?\b|bps\b|basis points?`

export const MONTH =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni?|july?|juli?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?'

/** Spans of time that are deadlines rather than service levels. */
export const LONG_TIME =
  'days?|weeks?|months?|quarters?|years?|decades?|tagen?|tage|wochen?|monate?n?|quartale?n?|jahre?n?'
export const SHORT_TIME = 'h|hrs?|hours?|min|minutes?|stunden?|minuten?'

/** What a measure is called when its number follows directly: "NPS 60", "rating of 4.5". */
export const METRIC = String.raw`\p{L}+ (?:rate|ratio|index|share|accuracy)|nps|csat|otif|dso|roi|ebitda?|score|rating|note|coverage|win rate|close rate|hit rate|abschlussquote|trefferquote|marge|margin|churn|turnover ratio`

export const AT_LEAST =
  'at least|at most|older than|longer than|later than|more than|less than|fewer than|no fewer than|no more than|not more than|under|below|above|over|exceed(?:ing)?|beyond|up to|minimum(?: of)?|maximum(?: of)?|max\\.?|min\\.?|' +
  'mindestens|höchstens|maximal|minimal|unter|über|mehr als|weniger als|bis zu|nicht mehr als'

/** Verbs that win something countable: "Win our first hospital customer". */
export const WINNING =
  'win|gain|sign|land|open|close|launch|hire|acquire|book|deliver|enter|convert|call|visit|sell|gewinnen?|eröffnen?|einstellen?|besuchen?'

/** Verbs that change all of something, one after the other: "Train all 64 inside sellers". */
export const TREATING =
  'add|appoint|recruit|install|train|certify|move|migrate|equip|connect|onboard|replace|retire|drop|exit|leave|roll out|introduce|renew|secure|meet|schulen?|ausrüsten?|umstellen?|einführen?'

/** Verbs of what is done on a day: with a date they are a goal. */
export const CLOSING =
  'ship|launch|relaunch|release|roll out|rollout|go live|goes live|live|open|reopen|publish|introduce|install|complete|finish|deliver|migrate|sign|close|hand over|einführen|einführung|eröffnen|veröffentlichen|ausrollen|fertigstellen|abschließen|ausliefern|starten'

/** Verbs of work without an end. A date does not end it, but a count may. */
export const TENDING =
  'work|take care|taking care|care|look|get (?:closer|better|to know)|explore|examine|investigate|study|review|deal with|handle|manage|support|help|assist|encourage|foster|promote|nurture|maintain|continue|try|aim|strive|seek|hope|invest|spend|stay|remain|prepare|pay attention|make sure|ensure|pursue|embrace|engage|collaborate|communicate|have|having|be|being|become|step up|understand|use|get (?:the |our )?(?:team|everyone|people|reps)|build (?:relationships|trust|awareness)'
/** Being or having is a goal where it names what is the case from then on: "Have the shop live by June". */
export const OUTCOME =
  'live|ready|online|open|listed|certified|certificate|approved|installed|running|signed|trained|done|complete|completed|finished|published|in place|in use|supplier of record|under contract'
/** Verbs of talking and thinking. */
export const TALKING =
  'work(?:ing)? (?:(?:closer|closely|more|together|harder) )?(?:on|with)|look(?:ing)? (?:at|into|after)|think(?:ing)? (?:about|of|through)|take care|taking care|discuss|talk|speak|consider|brainstorm|monitor|watch|observe|keep (?:an eye|track)|an eye|deal with'

/** A number after one of these names a thing, it does not count anything. */
export const NAMED =
  'version|release|phase|stage|step|wave|round|sprint|tier|level|grade|category|class|type|gen|generation|series|model|mark|chapter|part|section|article|route|form|line|plant|hall|building|room|zone|area|region|district|team|unit|lot|project|initiative|goal|objective|priority|prio|option|horizon|mission|plan|vision|agenda|strategy|roadmap|rock|driver|pillar|top|fortune|global|s&p|windows|office|dynamics|industry|web|iphone|sku|item|article|week|day|month|year|quarter|half|fiscal|kw|woche|tag|jahr|schritt|stufe|welle|runde|klasse|typ|serie|baureihe|modell|werk|halle|linie|projekt|ziel|priorität|industrie|paragraf|nummer|number|no\\.?|nr\\.?|#'

/** "Improve", "more", "better": a direction without an end. A date alone does not make it a goal. */
export const OPEN_ENDED =
  'improv\\w*|increas\\w*|grow\\w*|more|better|enhanc\\w*|strengthen\\w*|boost\\w*|rais\\w*|reduc\\w*|lower\\w*|expand\\w*|expansion|accelerat\\w*|driv(?:e|ing)|optimi[sz]\\w*|maximi[sz]\\w*|minimi[sz]\\w*|deepen\\w*|develop\\w*|push|focus\\w*|streamlin\\w*|sharpen\\w*|unlock\\w*|energi[sz]\\w*|moderni[sz]\\w*|reimagin\\w*|penetrat\\w*|' +
  'verbesser\\w*|steiger\\w*|mehr|besser\\w*|erhöh\\w*|stärk\\w*|ausbau\\w*|senk\\w*|reduzier\\w*|optimier\\w*|wachs\\w*|vertief\\w*|fokus\\w*'

/** Words that end in s without being several of something. */
export const NOT_PLURAL = new Set(
  'sales business process success access always across plus its this thus less series status focus bonus campus basis analysis emphasis canvas news various previous serious famous perhaps besides whereas process address express progress aus das des es als bis los uns falls links rechts'.split(
    ' ',
  ),
)
/** Several of them are no more of a goal than one: "four pillars of growth". */
export const COUNTS_FOR_NOTHING = new Set(
  'bets pillars pillar moments ideas topics themes principles values priorities levers dimensions aspects reasons ways steps times options fronts areas challenges trends thoughts questions perspectives directions säulen themen ideen prinzipien hebel werte schwerpunkte gründe wege schritte mal fragen things dinge sachen punkte aspekte felder handlungsfelder bereiche dimensionen chancen optionen ziele prioritäten perspektiven impulse facetten'.split(
    ' ',
  ),
)
/** Several of something without an s. */
export const IRREGULAR_PLURAL = new Set(
  'people men women salespeople children criteria media staff fte ftes feet data'.split(' '),
)
/** Where the counted thing must have been named before. */
export const PREPOSITIONS = new Set(
  'in for of with to by at on from and or per through into via as than für von mit zu bei auf aus und oder pro je bis'.split(
    ' ',
  ),
)
/** A text with one of these, or with an umlaut, is read as German: there a capital letter marks a noun. */
export const GERMAN_WORDS = new Set(
  'und der die das den dem für mit bis von im am auf aus pro je neue neuen neuer neues weitere gewinnen steigern kunden neukunden branchen zwei drei vier zehn elf unter nehmen bringen mindestens alle allen jede jeden jeder je pro unserer unsere im zum zur durch über ohne ein eine einen'.split(
    ' ',
  ),
)
