import { importOutline } from '../importers/outline'
import type { ImportEnv } from '../importers/types'
import { emptyDocument, type PlanDocument } from '../schema/document'
import type { Template } from './types'

/** From October on, a new plan is one for the next year. */
const PLANNING_SEASON = 10

/**
 * A fresh plan from a template, dated for the year that is being planned.
 * @throws where the template's own outline does not read: a fault of the template, not of the person
 */
export function fromTemplate(template: Template, env: ImportEnv): PlanDocument {
  if (template.outline === '') return emptyDocument()
  const result = importOutline(template.outline.replaceAll('YYYY', String(planningYear(env.today))), env)
  if (!result.ok) throw new Error(`Template ${template.id}: ${result.error.message}`)
  return result.value.document
}

function planningYear(today: string): number {
  const year = Number(today.slice(0, 4))
  return Number(today.slice(5, 7)) >= PLANNING_SEASON ? year + 1 : year
}
