import type { PlanDocument } from '../../../../shared/schema/document'

/** Records by id, as a document keeps them; `V` plus the place of writing is the order. */
function records<T>(specs: Readonly<Record<string, Readonly<Record<string, unknown>>>>, defaults: Readonly<Record<string, unknown>>): T {
  const entries = Object.entries(specs).map(([id, fields], i) => [id, { id, order: `V${i + 1}`, ...defaults, ...fields }])
  return Object.fromEntries(entries) as T
}

export function people(specs: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Partial<PlanDocument> {
  return { people: records(specs, { role: 'rep', name: 'Ana' }) }
}

export function periods(specs: Readonly<Record<string, readonly [start: string, end: string]>>): Partial<PlanDocument> {
  const full = Object.fromEntries(Object.entries(specs).map(([id, [start, end]]) => [id, { title: id.toUpperCase(), start, end }]))
  return { periods: records(full, {}) }
}

export function measures(specs: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Partial<PlanDocument> {
  return { measures: records(specs, { name: 'Close rate', direction: 'increase', timing: 'lag' }) }
}

export function milestones(specs: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Partial<PlanDocument> {
  return { milestones: records(specs, { title: 'Target list agreed' }) }
}

export function ruleSettings(rules: PlanDocument['settings']['rules']): Partial<PlanDocument> {
  return { settings: { rules } }
}
