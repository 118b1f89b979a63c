import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { PlanIndex } from '../../../shared/model/types'
import { emptyDocument } from '../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../shared/schema/file'
import { planText } from './plan'
import { tempFolder } from './temp'

/**
 * Writes a plan file from indented titles: two spaces a level, strategy first.
 * @returns the path of the file, in a fresh folder
 */
export function planFile(outline: string, title = 'Test plan'): string {
  return fileOf(planText(outline, title))
}

/** Writes a file, of whatever text, in a fresh folder, and returns its path. */
export function fileOf(text: string, name = 'plan.plumb'): string {
  const path = join(tempFolder('plan'), name)
  writeFileSync(path, text)
  return path
}

/** An empty plan called "North region", as a file holds it. */
export const NORTH = writeDocument(emptyDocument('North region'))

/** A copy of one of the examples, which a test may change. */
export function exampleFile(name: 'distributor' | 'software' | 'rollup'): string {
  const path = join(tempFolder('plan'), `${name}.plumb`)
  copyFileSync(resolve(import.meta.dirname, `../../../examples/${name}.plumb`), path)
  return path
}

/** Reads a plan file back, as the app would. */
export function readPlan(path: string): PlanIndex {
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return createIndex(read.value.document)
}
