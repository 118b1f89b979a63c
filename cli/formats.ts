import { basename, extname } from 'node:path'
import { t } from '../shared/messages/language'
import { fail, ok, type Result } from '../shared/result'

/** How a plan is written down. */
export type PlanFormat = 'plumb' | 'txt' | 'md'
export const PLAN_FORMATS: readonly PlanFormat[] = ['plumb', 'txt', 'md']

/** Standard input or output. */
export const STREAM = '-'

const BY_EXTENSION: Readonly<Record<string, PlanFormat>> = {
  '.plumb': 'plumb',
  '.json': 'plumb',
  '.txt': 'txt',
  '.text': 'txt',
  '.outline': 'txt',
  '.md': 'md',
  '.markdown': 'md',
}

/** The format that a file's extension tells. */
export function formatOfFile(path: string): PlanFormat | undefined {
  return BY_EXTENSION[extname(path).toLowerCase()]
}

/** The format to write: as asked for, else by extension. */
export function outputFormat(path: string, asked: PlanFormat | undefined): Result<PlanFormat> {
  const format = asked ?? formatOfFile(path)
  if (format !== undefined) return ok(format)
  if (path === STREAM) return fail('format-unknown', t().cli.output.sayFormat)
  return fail('format-unknown', t().cli.output.formatUnknown(basename(path)))
}
