import { t } from '../messages/language'
import type { PlanDocument } from '../schema/document'
import type { NodeKind } from '../schema/nodes'

/** The plan's own word for a level, or the standard one. */
export function levelWord(doc: PlanDocument, kind: NodeKind, many = false): string {
  const form = many ? 'many' : 'one'
  const own = doc.labels[kind]?.[form].trim() ?? ''
  return own === '' ? t().levels.labels[kind][form] : own
}

/** What a cut rope lacks, as the stub says it. */
export function missingWords(doc: PlanDocument, missing: NodeKind | 'owner'): string {
  return missing === 'owner' ? t().scene.noOwner : t().scene.missing(levelWord(doc, missing))
}
