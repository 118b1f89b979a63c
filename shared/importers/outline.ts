import { readOutline } from '../outline/read/read'
import { fail } from '../result'
import { type Importer, MAX_IMPORT_LENGTH } from './types'

/**
 * Imports an outline, indented text or Markdown; docs/outline.md describes the grammar.
 * Errors: `file-too-large`, `not-text`, `empty-outline`. Everything else is read as well as it can be, with warnings by line.
 */
export const importOutline: Importer = (text, env) => {
  if (text.length > MAX_IMPORT_LENGTH) {
    return fail('file-too-large', 'The outline is larger than 20 MiB. Split it into several plans.')
  }
  const binary = text.indexOf('\0')
  if (binary >= 0) {
    const line = text.slice(0, binary).split('\n').length
    return fail(
      'not-text',
      'This is not a text file. Save the outline as plain text (UTF-8) and try again.',
      `line ${line}`,
    )
  }
  return readOutline(text, env)
}
