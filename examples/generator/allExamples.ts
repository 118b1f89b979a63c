import { writeDocument } from '../../shared/schema/file'
import { buildExample, type WrittenExample } from './buildExample'
import { generatePlan } from './generatePlan'
import { ROLL_UP } from './rollUp'

const WRITTEN: readonly WrittenExample[] = ['distributor', 'software']

/**
 * All example plans, by the name of their file without extension.
 * @param outlineOf reads a written example's outline
 */
export function allExamples(outlineOf: (name: string) => string): ReadonlyMap<string, string> {
  const written = WRITTEN.map((name) => [name, buildExample(name, outlineOf(name))] as const)
  return new Map([...written, ['rollup', writeDocument(generatePlan(ROLL_UP))]])
}
