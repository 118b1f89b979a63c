import type { PlanDocument } from '../../schema/document'
import { NODE_KINDS } from '../../schema/nodes'
import { normaliseText } from '../escape'
import { type Entry, keyed, words } from './entries'
import type { References } from './references'
import { safe, safeItem, safePlanTitle, safeText } from './safe'

/** The lines about the plan as a whole. */
export function headerEntries(doc: PlanDocument, periods: References): Entry[] {
  const { plan, settings } = doc
  const header = (key: string, text: string | undefined) =>
    keyed('header', 0, key, text === undefined ? undefined : safeText(text))
  return [
    ...(plan.title.trim() === '' ? [] : [{ type: 'title' as const, depth: 0, text: safePlanTitle(plan.title) }]),
    ...header('company', plan.company),
    ...header('description', plan.description),
    ...header('currency', plan.currency),
    ...header('confidentiality', plan.confidentiality),
    ...keyed('header', 0, 'year starts', settings.yearStartMonth?.toString()),
    ...labelEntries(doc),
    ...Object.values(doc.periods)
      .sort(
        (a, b) =>
          compare(a.start, b.start) || compare(a.end, b.end) || compare(normaliseText(a.title), normaliseText(b.title)),
      )
      .flatMap((period) =>
        keyed(
          'header',
          0,
          'period',
          words(`${safeItem(period.title)}, ${period.start} to ${period.end}`, periods.anchor(period.id)),
        ),
      ),
  ]
}

function labelEntries(doc: PlanDocument): Entry[] {
  return NODE_KINDS.flatMap((kind) => {
    const label = doc.labels[kind]
    return label === undefined
      ? []
      : keyed('header', 0, 'label', `${kind} = ${safeLabel(label.one)}, ${safeLabel(label.many)}`)
  })
}

function safeLabel(text: string): string {
  return safe(text, (masked) => !/[,=]/.test(masked))
}

/** Orders texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
