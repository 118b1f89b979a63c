import * as z from 'zod'
import { FORMAT_VERSION, planDocument } from './document'

/**
 * The file format as JSON Schema (draft 2020-12), for other tools. Published as docs/plumb.schema.json.
 * What JSON Schema cannot say (a period ends after it starts, keys equal ids) stands in docs/file-format.md.
 */
export function fileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(planDocument, { io: 'input', unrepresentable: 'any' })
  return { title: `Plumbline plan, format ${FORMAT_VERSION.major}.${FORMAT_VERSION.minor}`, ...schema }
}
