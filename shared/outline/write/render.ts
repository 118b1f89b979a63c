import { capital } from '../../messages/capital'
import type { Entry } from './entries'

const STEP = '  '
/** Strategies, drivers and initiatives become headings of the levels 2 to 4; what is below them, bullets. */
const HEADINGS = 3

/** Writes entries as indented text. */
export function renderText(entries: readonly Entry[]): string {
  const lines: string[] = []
  entries.forEach((entry, i) => {
    if (i > 0 && startsParagraph(entry, entries[i - 1])) lines.push('')
    lines.push(indented(textLine(entry), textIndent(entry)))
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function textLine(entry: Entry): string {
  if (entry.type === 'title') return `plan: ${entry.text}`
  return entry.type === 'section' ? `${entry.text}:` : entry.text
}

function textIndent(entry: Entry): number {
  return entry.type === 'field' ? entry.depth + 1 : entry.depth
}

function startsParagraph(entry: Entry, before: Entry | undefined): boolean {
  if (entry.type === 'section') return true
  return entry.type === 'card' && (entry.depth <= 1 || before?.type === 'header' || before?.type === 'title')
}

/** Writes entries as a Markdown document: headings for the upper levels, bullets below. */
export function renderMarkdown(entries: readonly Entry[]): string {
  const blocks: string[] = []
  let bullets: string[] = []
  const flush = () => {
    if (bullets.length > 0) blocks.push(bullets.join('\n'))
    bullets = []
  }
  for (const entry of entries) {
    const heading = headingOf(entry)
    if (heading === undefined) bullets.push(indented(`- ${entry.text}`, bulletIndent(entry)))
    else {
      flush()
      blocks.push(indented(heading, 0))
    }
  }
  flush()
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function headingOf(entry: Entry): string | undefined {
  if (entry.type === 'title') return `# ${entry.text}`
  if (entry.type === 'section') return `## ${capital(entry.text)}`
  return entry.type === 'card' && entry.depth < HEADINGS ? `${'#'.repeat(entry.depth + 2)} ${entry.text}` : undefined
}

function bulletIndent(entry: Entry): number {
  if (entry.type === 'item') return entry.depth - 1
  if (entry.type === 'header') return 0
  return Math.max(0, entry.depth - HEADINGS + (entry.type === 'field' ? 1 : 0))
}

/** Indents a line and, one step further, the lines it goes on in. */
function indented(text: string, depth: number): string {
  const indent = STEP.repeat(depth)
  return indent + text.replaceAll('\n', `\n${indent}${STEP}`)
}
