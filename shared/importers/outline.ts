import { t } from '../messages/language'
import { readOutline } from '../outline/read/read'
import { fail } from '../result'
import { type Importer, MAX_IMPORT_LENGTH } from './types'

/**
 * Imports an outline, indented text or Markdown; docs/outline.md describes the grammar.
 * Errors: `file-too-large`, `not-text`, `empty-outline`. Everything else is read as well as it can be, with warnings by line.
 */
export const importOutline: Importer = (text, env) => {
  if (text.length > MAX_IMPORT_LENGTH) {
    return fail('file-too-large', t().files.outlineTooLarge)
  }
  const binary = text.indexOf('\0')
  if (binary >= 0) {
    const line = text.slice(0, binary).split('\n').length
    return fail('not-text', t().files.outlineNotText, t().files.line(line))
  }
  return readOutline(text, env)
}
