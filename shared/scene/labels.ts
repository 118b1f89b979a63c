import type { PlanDocument } from '../schema/document'
import type { DriverCategory, NodeKind } from '../schema/nodes'

const STANDARD: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  strategy: { one: 'Strategy', many: 'Strategy' },
  driver: { one: 'Driver', many: 'Drivers' },
  initiative: { one: 'Initiative', many: 'Initiatives' },
  activity: { one: 'Activity', many: 'Activities' },
}

/** The five growth drivers in words. */
export const CATEGORY_LABELS: Readonly<Record<DriverCategory, string>> = {
  customers: 'New customers',
  products: 'Products and services',
  market: 'New markets',
  profitability: 'Profitability',
  brand: 'Brand',
}

/** The plan's own word for a level, or the standard one. */
export function levelWord(doc: PlanDocument, kind: NodeKind, many = false): string {
  const own = doc.labels[kind]
  const word = many ? own?.many : own?.one
  return word !== undefined && word.trim() !== '' ? word.trim() : STANDARD[kind][many ? 'many' : 'one']
}

/** What a cut rope lacks, as the stub says it. */
export function missingWords(doc: PlanDocument, missing: NodeKind | 'owner'): string {
  return missing === 'owner' ? 'nobody owns it' : `no ${levelWord(doc, missing).toLowerCase()}`
}
