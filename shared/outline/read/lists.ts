import type { Block } from './tree'
import { linesBelow } from './tree'

/** One item of a list field, with the line it stands on. */
export interface Item {
  readonly text: string
  readonly line: number
}

/** The items of `key: A; B` or `key: A, B` and of the lines below it. Escape a comma that belongs to a name. */
export function listItems(rest: string, block: Block): Item[] {
  return textItems(rest, block)
    .flatMap((item) => item.text.split(/[;,]/).map((part) => ({ text: part.trim(), line: item.line })))
    .filter((item) => item.text !== '')
}

/** The text after a key and each line below it, one by one. */
export function textItems(rest: string, block: Block): Item[] {
  const below = linesBelow(block).map((child) => ({ text: child.text, line: child.number }))
  return rest.trim() === '' ? below : [{ text: rest, line: block.number }, ...below]
}
