import { t } from '../../messages/language'
import type { PlanNode } from '../../schema/nodes'
import { isPlainText, unmask } from '../escape'
import { type ReadContext, warn } from './context'
import { addText } from './fields'
import { findPerson } from './people'
import type { Block } from './tree'

/** `@Ann, Bob` and `@Dana/Marcus`: the first owns the card, the others work on it where it is an activity. */
export function applyOwners(context: ReadContext, node: PlanNode, owners: string, block: Block): void {
  const [first = owners, ...others] = owners
    .split(/[,;/&]/)
    .flatMap((name) => splitAnd(context, name.trim().replace(/^@/, ''), block.number))
    .filter((name) => name !== '')
  node.ownerId = findPerson(context, first, block.number)
  if (others.length === 0) return
  if (node.kind === 'activity') node.peopleIds = others.map((name) => findPerson(context, name, block.number))
  else {
    const names = unmask(others.join(', '))
    warn(context, block.number, 'one-owner', t().reading.oneOwner(names, node.title))
    addText(context, node, 'notes', `owner: ${names}`, block.number)
  }
}

/** Names of firms that look like two people. */
const FIRM = /^(?:sons?|partners?|co|company|associates|söhne|partner|brothers|gebrüder)\.?$/i

/** `Ann and Bob` is two people where both are known, or both are single names; else one, with a warning. */
function splitAnd(context: ReadContext, name: string, line: number): string[] {
  const parts = isPlainText(name) ? [name] : name.split(/\s+(?:and|und)\s+/i)
  if (parts.length < 2 || context.people.find(name) !== undefined) return [name]
  const known = parts.every((part) => context.people.find(part) !== undefined)
  const single = parts.every((part) => /^\p{Lu}[\p{L}'’-]*$/u.test(part) && !FIRM.test(part))
  if (known || single) return parts
  warn(context, line, 'one-person', t().reading.onePerson(unmask(name)))
  return [name]
}
