import type { NodeKind } from '../../schema/nodes'
import { fieldKey, splitKey } from '../keys'
import { pushReversed } from '../stack'
import type { Line } from './lines'

/** A line and the lines below it that are indented deeper. */
export interface Block extends Line {
  readonly children: Block[]
  /** The level that a heading such as `DRIVERS:` above it names. */
  readonly kind?: NodeKind
}

/** Deeper than any indentation: what follows a heading is below it. */
const HEADING_STEP = 1_000_000

interface Open {
  readonly depth: number
  readonly isText?: boolean
  /** A line `key: text` of a card. */
  readonly isField?: boolean
  readonly children: Block[]
}

/**
 * Turns indentation and headings into a tree.
 * @param onUneven told of a line that steps back to an indentation no line before it has; it joins the nearest level
 */
export function toTree(lines: readonly Line[], onUneven: (line: Line) => void): Block[] {
  const root: Block[] = []
  const open: Open[] = [{ depth: -1, children: root }]
  let heading = 0
  for (const line of lines) {
    if (line.aside !== undefined) {
      // Of the card that is open, not of the text below one of its keys.
      lastCard(open)?.children.push({ ...line, children: [] })
      continue
    }
    if (line.heading > 0) heading = line.heading
    const depth = heading * HEADING_STEP + (line.heading > 0 ? 0 : line.indent + 1)
    const closed = closeDeeper(open, depth, line.heading > 0)
    if (closed !== undefined && closed.isText && closed.depth > depth && line.heading === 0) onUneven(line)
    const block: Block = { ...line, children: [] }
    open.at(-1)?.children.push(block)
    const isField = fieldKey(splitKey(line.text)?.word ?? '') !== undefined
    open.push({ depth, children: block.children, isText: line.heading === 0, isField })
  }
  return root
}

function lastCard(open: readonly Open[]): Open | undefined {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]?.isField !== true) return open[at]
  return undefined
}

/** Closes what cannot hold a line of this depth; a heading ends all text above it. Returns the outermost block closed. */
function closeDeeper(open: Open[], depth: number, isHeading: boolean): Open | undefined {
  let closed: Open | undefined
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (top.depth < depth && !(isHeading && top.isText)) break
    closed = open.pop()
  }
  return closed
}

/** All lines below a block, in order. */
export function linesBelow(block: Block): Block[] {
  const all: Block[] = []
  const stack = [...block.children].reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    all.push(next)
    pushReversed(stack, next.children)
  }
  return all
}
