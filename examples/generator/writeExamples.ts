import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocument } from '../../shared/schema/file'
import { buildExample, type WrittenExample } from './buildExample'
import { ROLL_UP } from './rollUp'
import { generatePlan } from './generatePlan'

/** Writes all three examples anew. @param folder examples/ */
export function writeExamples(folder: string): void {
  const names: readonly WrittenExample[] = ['distributor', 'software']
  for (const name of names) {
    const outline = readFileSync(join(folder, 'outline', `${name}.txt`), 'utf8')
    writeFileSync(join(folder, `${name}.plumb`), buildExample(name, outline))
  }
  writeFileSync(join(folder, 'rollup.plumb'), writeDocument(generatePlan(ROLL_UP)))
}
