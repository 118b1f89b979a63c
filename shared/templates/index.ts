import { blank } from './blank'
import { distributor } from './distributor'
import { salesCascade } from './salesCascade'
import { services } from './services'
import { software } from './software'
import { turnaround } from './turnaround'
import type { Template } from './types'

export type { Template } from './types'

/** Every template, in the order in which lists show them. */
export const TEMPLATES: readonly Template[] = [blank, salesCascade, distributor, software, services, turnaround]

/** The template of this name, in small or capital letters. */
export function findTemplate(id: string): Template | undefined {
  const name = id.trim().toLowerCase()
  return TEMPLATES.find((template) => template.id === name)
}
