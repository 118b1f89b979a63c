import type { PlanIndex } from '../../../shared/model/types'
import { emptyDocument } from '../../../shared/schema/document'
import { writeDocument } from '../../../shared/schema/file'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { Session } from '../../../shared/session/session'

/** A small whole cascade: two drivers, three initiatives, three activities. */
export const SMALL = `Sell uptime
  Win new plants
    Audit campaign
      Call ten plants
      Visit two plants
  Grow service margin
    Price review
      Check quotes
    Remote support`

/** The text of a plan of indented titles: two spaces a level, strategy first. */
export function planText(outline: string, title = 'Test plan'): string {
  let serial = 0
  const session = new Session(emptyDocument(title), () => ({ newId: () => `id${++serial}`, today: '2027-01-04' }))
  const parents: (string | undefined)[] = []
  for (const line of outline.split('\n')) {
    const level = (line.length - line.trimStart().length) / 2
    const parentId = level === 0 ? undefined : parents[level - 1]
    const call = { id: 'card.add', params: { kind: NODE_KINDS[level], title: line.trim(), parentId } }
    const done = session.dispatch(call)
    if (!done.ok) throw new Error(`${line}: ${done.error.message}`)
    parents[level] = done.value.outcome.select?.[0]
  }
  return writeDocument(session.doc)
}

/** The plan as indented titles, in order: what a person would read off the drawing. Second parents repeat the branch. */
export function outlineOf(index: PlanIndex): string {
  const lines: string[] = []
  const write = (id: string, level: number): void => {
    lines.push('  '.repeat(level) + (index.node(id)?.title ?? '?'))
    for (const child of index.children(id)) write(child, level + 1)
  }
  for (const node of index.allCards()) if (index.parents(node.id).length === 0) write(node.id, 0)
  return lines.join('\n')
}
