import { t } from '../../messages/language'
import { unmask } from '../escape'
import { fieldKey, groupKind, headerKey, isUnknownKey, kindKey, sectionKey, splitKey } from '../keys'
import { type ReadContext, warn } from './context'
import type { Block } from './tree'

/**
 * Takes headings that only name a level (`DRIVERS:`) out of a run of lines, and notes the level on what they head: the lines
 * indented below them, else those that follow up to the next such heading.
 */
export function ungroup(context: ReadContext, blocks: readonly Block[]): Block[] {
  const lines: Block[] = []
  let kind: Block['kind']
  for (const [at, block] of blocks.entries()) {
    const group = groupKind(block.text, context.doc.labels, block.heading > 0)
    if (group === undefined) {
      if (block.heading > 0 || isAboutPlan(block)) kind = undefined
      lines.push(kind === undefined || isDetail(block) ? block : { ...block, kind })
      continue
    }
    const below = block.children.filter((child) => !isDetail(child))
    kind = below.length === 0 ? group : undefined
    lines.push(...block.children.map((child) => (isDetail(child) ? child : { ...child, kind: group })))
    if (below.length === 0 && blocks[at + 1] === undefined)
      warn(context, block.number, 'empty-section', t().reading.emptySection(unmask(block.text)))
  }
  return lines
}

function isAboutPlan(block: Block): boolean {
  const word = splitKey(block.text)?.word ?? ''
  return headerKey(word) !== undefined || sectionKey(word) !== undefined
}

/** A line that belongs to a card, not a card. */
function isDetail(block: Block): boolean {
  const word = splitKey(block.text)?.word
  return word !== undefined && kindKey(word) === undefined && (fieldKey(word) !== undefined || isUnknownKey(word))
}
