import type { ImportEnv } from '../../importers/types'
import { t } from '../../messages/language'
import type { AppError } from '../../result'
import { emptyDocument, type Period, type PlanDocument } from '../../schema/document'
import { MAX_TEXT, MAX_TITLE } from '../../schema/fields'
import type { AccountId, NodeId, PeriodId, PersonId, TeamId } from '../../schema/ids'
import type { DateContext } from '../dateContext'
import { type KindOf, kindKey } from '../keys'
import { createRegister, type Register } from './register'

/** What could not be read as meant, with the number of its line, which `path` says in words. */
interface LineWarning extends AppError {
  readonly path: string
  readonly line: number
}

/** Everything the parts of the reader share while one outline is read. */
export interface ReadContext {
  readonly env: ImportEnv
  readonly doc: PlanDocument
  readonly warnings: LineWarning[]
  /** Completed by the header before the first card is read. */
  dates: DateContext
  readonly cards: Register<NodeId>
  readonly people: Register<PersonId>
  readonly teams: Register<TeamId>
  readonly accounts: Register<AccountId>
  readonly periods: Register<PeriodId>
  /** The periods so far, as dates are read against them. */
  readonly spans: Period[]
  /** Which level a word before a colon names; the plan's own names are known once the header is read. */
  kindOf: KindOf
  /** Measures and milestones of each card, in the order of their lines. */
  readonly ordered: Map<string, { order: string }[]>
  /** True where the outline lists them, so that an unknown name is probably a slip. */
  readonly listed: { people: boolean; accounts: boolean }
}

export function createContext(env: ImportEnv): ReadContext {
  const periods: Period[] = []
  return {
    env,
    doc: emptyDocument(),
    warnings: [],
    dates: { yearStartMonth: 1, periods },
    cards: createRegister<NodeId>(),
    people: createRegister<PersonId>(true),
    teams: createRegister<TeamId>(),
    accounts: createRegister<AccountId>(),
    periods: createRegister<PeriodId>(),
    spans: periods,
    kindOf: kindKey,
    ordered: new Map(),
    listed: { people: false, accounts: false },
  }
}

/** Notes what could not be read as meant. */
export function warn(context: ReadContext, line: number, code: string, message: string): void {
  context.warnings.push({ code, message, path: t().files.line(line), line })
}

/** A title within its limit; a longer one is cut with a warning. */
export function fitTitle(context: ReadContext, line: number, text: string): string {
  const points = text.length <= MAX_TITLE ? [] : [...text]
  if (points.length <= MAX_TITLE) return text
  warn(context, line, 'title-too-long', t().reading.titleCut(MAX_TITLE))
  return points.slice(0, MAX_TITLE).join('')
}

/** A name within its limit, counted in UTF-16 units; a longer one is cut with a warning. */
export function fitName(context: ReadContext, line: number, text: string): string {
  if (text.length <= MAX_TITLE) return text
  warn(context, line, 'name-too-long', t().reading.nameCut(MAX_TITLE))
  return text.slice(0, MAX_TITLE)
}

/** A text within its limit; a longer one is cut with a warning. */
export function fitText(context: ReadContext, line: number, text: string): string {
  if (text.length <= MAX_TEXT) return text
  warn(context, line, 'text-too-long', t().reading.textCut(MAX_TEXT))
  return text.slice(0, MAX_TEXT)
}

/** Words of the plan as a message quotes them. */
export function shortened(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
