import { t } from '../messages/language'
import type { Template } from './types'

export type { Template } from './types'

/** In the order in which lists show them. */
const IDS = ['blank', 'sales-cascade', 'distributor', 'software', 'services', 'turnaround'] as const

/** Every template, in the language of the process at the moment of reading. */
export const TEMPLATES: readonly Template[] = IDS.map((id) => ({
  id,
  get title() {
    return t().templates.names[id].title
  },
  get description() {
    return t().templates.names[id].description
  },
  get outline() {
    return id === 'blank' ? '' : t().templates.outlines[id]
  },
}))

/** The template of this name, in small or capital letters. */
export function findTemplate(id: string): Template | undefined {
  const name = id.trim().toLowerCase()
  return TEMPLATES.find((template) => template.id === name)
}
