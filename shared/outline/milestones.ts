import { t } from '../messages/language'
import type { Milestone } from '../schema/measures'
import type { DateContext } from './dateContext'
import { holdsDate, parseDate, parseDay } from './dates'
import { escapeAll, escapeText, isPlainText, mask, normaliseText, unmask } from './escape'
import { NOT_YET, type Parsed, takeDue } from './measures'

/** What a milestone line says. `ticked` without `done`: reached, on a day the line does not tell. */
export type MilestoneText = Pick<Milestone, 'title' | 'due' | 'done'> & { readonly ticked?: boolean }

const TICK = /^\[([xX ])\]\s*/
const LOOSE_DAY = /^(.*\S)\s*(?:\(([^()]+)\)|(?:,|:|\s[-–—])\s+([^,:()]+))$/su
const DONE = /\s*\((?:done|reached)(?:\s+([^()]+))?\)$/i

/**
 * Reads a milestone line: `Pilot list agreed by 2027-03-31`, `[x] Pilot list agreed by 31 March 2027 (done 2027-03-20)`.
 * @param masked the line after its key, escapes masked
 */
export function parseMilestone(masked: string, context: DateContext): Parsed<MilestoneText> {
  const doubts: string[] = []
  if (isPlainText(masked)) return { value: { title: unmask(masked.trim()) }, doubts }
  const tick = TICK.exec(masked.trim())
  const afterTick = tick ? masked.trim().slice(tick[0].length) : masked.trim()
  const end = DONE.exec(afterTick)
  const done = end?.[1] === undefined ? undefined : parseDate(end[1], context)
  const readable = end !== null && (end[1] === undefined || done !== undefined)
  if (end && !readable) doubts.push(t().reading.noDate(unmask(end[1] ?? '')))
  const dated = takeDue(readable ? afterTick.slice(0, end.index) : afterTick, context, doubts)
  const loose = dated.due === undefined ? takeLooseDay(dated.rest, context) : undefined
  const rest = loose?.rest ?? dated.rest
  if (loose === undefined && dated.due === undefined && doubts.length === 0 && holdsDate(dated.rest)) {
    doubts.push(t().reading.strayDate)
  }
  const due = dated.due ?? loose?.due
  const ticked = tick?.[1]?.toLowerCase() === 'x' || readable
  return {
    value: {
      title: rest.trim() === NOT_YET ? '' : unmask(rest.trim()),
      ...(due !== undefined && { due }),
      ...(done !== undefined && { done }),
      ...(ticked && done === undefined && { ticked }),
    },
    doubts,
  }
}

/** `ready - 15 Mar 2027`, `ready (15.3.2027)`, `ready, 31 March`: a single day behind a mark. */
function takeLooseDay(text: string, context: DateContext): { rest: string; due: string } | undefined {
  const match = LOOSE_DAY.exec(text)
  const due = parseDay(match?.[2] ?? match?.[3] ?? '', context)
  return due === undefined ? undefined : { rest: match?.[1] ?? '', due }
}

/** Writes a milestone so that {@link parseMilestone} gives it back. */
export function formatMilestone(milestone: MilestoneText): string {
  const title = normaliseText(milestone.title)
  const escapes = [escapeText, (text: string) => escapeAll(text, false), (text: string) => escapeAll(text, true)]
  const lines = escapes.map((escape) => milestoneLine(milestone, escape(title)))
  return lines.find((line) => isExact(line, milestone, title)) ?? lines.at(-1) ?? ''
}

function isExact(line: string, milestone: MilestoneText, title: string): boolean {
  const { value } = parseMilestone(mask(line), { yearStartMonth: 1, year: 2000 })
  return value.title === title && value.due === milestone.due && value.done === milestone.done
}

function milestoneLine(milestone: MilestoneText, title: string): string {
  const words = milestone.done === undefined ? [title] : ['[x]', title]
  if (milestone.due !== undefined) words.push('by', milestone.due)
  if (milestone.done !== undefined) words.push(`(done ${milestone.done})`)
  return words.filter((word) => word !== '').join(' ') || NOT_YET
}
