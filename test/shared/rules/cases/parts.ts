import type { PlanDocument } from '../../../../shared/schema/document'

type Specs = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Records by id, as a document keeps them; `V` plus the place of writing is the order. */
function records(specs: Specs, defaults: Readonly<Record<string, unknown>>): never {
  const entries = Object.entries(specs).map(([id, fields], i) => [
    id,
    { id, order: `V${i + 1}`, ...defaults, ...fields },
  ])
  return Object.fromEntries(entries) as never
}

export function people(specs: Specs): Partial<PlanDocument> {
  return { people: records(specs, { role: 'rep', name: 'Ana' }) }
}

export function periods(specs: Readonly<Record<string, readonly [start: string, end: string]>>): Partial<PlanDocument> {
  const full = Object.fromEntries(
    Object.entries(specs).map(([id, [start, end]]) => [id, { title: id.toUpperCase(), start, end }]),
  )
  return { periods: records(full, {}) }
}

export function measures(specs: Specs): Partial<PlanDocument> {
  return { measures: records(specs, { name: 'Close rate', direction: 'increase', timing: 'lag' }) }
}

export function milestones(specs: Specs): Partial<PlanDocument> {
  return { milestones: records(specs, { title: 'Target list agreed' }) }
}

export function ruleSettings(rules: PlanDocument['settings']['rules']): Partial<PlanDocument> {
  return { settings: { rules } }
}
