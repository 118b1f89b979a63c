import { formatDate, formatShort } from '../messages/format'
import { t } from '../messages/language'
import type { PlanDocument } from '../schema/document'
import { baseline } from './card/sizes'
import { PAD, LEGEND_ROW as ROW, SMALL } from './furnitureSizes'
import { legend, type Shown } from './legend'
import { label } from './marks'
import { textWidth } from './text/graphemes'
import { wrapText } from './text/wrap'
import type { Theme } from './theme'
import type { Mark } from './types'

const TITLE = { size: 24, weight: 600 } as const
const TITLE_LINE = 32
/** Enough for the longest name at the narrowest picture. */
const MOST_FACT_LINES = 12

export interface Furniture {
  readonly marks: readonly Mark[]
  /** Room used above and below the lanes, in pixels. */
  readonly above: number
  readonly below: number
}

/** Title, company, date and confidentiality line, ending at the height given. */
function titleBlock(
  doc: PlanDocument,
  left: number,
  right: number,
  bottom: number,
  date: string | undefined,
  theme: Theme,
): { marks: Mark[]; height: number } {
  const width = Math.min(right - left - 2 * PAD, 960)
  const lines = wrapText(doc.plan.title === '' ? t().scene.untitledPlan : doc.plan.title, TITLE, width, 2)
  const small = factLines(
    [doc.plan.company, date === undefined ? undefined : formatDate(date), parkedNote(doc), doc.plan.confidentiality],
    width,
  )
  const height = PAD + lines.length * TITLE_LINE + (small.length === 0 ? 0 : small.length * ROW + 4) + 12
  const top = bottom - height + PAD
  const marks: Mark[] = lines.map((text, i) =>
    label(text.text, left + PAD, baseline(top + i * TITLE_LINE, TITLE_LINE, TITLE.size), {
      ...TITLE,
      fill: theme.ink,
      maxWidth: width,
    }),
  )
  small.forEach((text, i) => {
    const y = baseline(top + lines.length * TITLE_LINE + 4 + i * ROW, ROW, SMALL.size)
    marks.push(label(text, left + PAD, y, { ...SMALL, fill: theme.muted, maxWidth: width }))
  })
  return { marks, height }
}

/** Parked cards wait in the tray and are not drawn: whoever gets the picture is told that there are some. */
function parkedNote(doc: PlanDocument): string | undefined {
  const count = Object.values(doc.nodes).filter((node) => node.status === 'parked').length
  return count === 0 ? undefined : t().scene.parkedNote(formatShort(count), count)
}

/** On one line where that holds them, else one below the other and whole: a confidentiality mark is never cut off. */
function factLines(facts: readonly (string | undefined)[], width: number): string[] {
  const given = facts.filter((fact) => fact !== undefined && fact.trim() !== '') as string[]
  const joined = given.join('  ·  ')
  if (joined === '' || textWidth(joined, SMALL.size, SMALL.weight) <= width) return joined === '' ? [] : [joined]
  return given.flatMap((fact) => wrapText(fact, SMALL, width, MOST_FACT_LINES).map((part) => part.text))
}

/**
 * What a printed picture needs around it: title block above, legend below.
 * @param date YYYY-MM-DD, printed in the title block
 * @param shown what the legend explains
 */
export function furniture(
  doc: PlanDocument,
  box: { left: number; right: number; top: number; bottom: number },
  date: string | undefined,
  theme: Theme,
  shown: Shown,
): Furniture {
  const title = titleBlock(doc, box.left, box.right, box.top, date, theme)
  const key = legend(box.left, box.right, box.bottom + PAD, theme, shown)
  return {
    marks: [...title.marks, ...key.marks],
    above: title.height,
    below: key.height === 0 ? PAD : PAD + key.height + 12,
  }
}
