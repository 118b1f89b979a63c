import type { PlanDocument } from '../../shared/schema/document'
import { writeDocument } from '../../shared/schema/file'

let last: { readonly doc: WeakRef<PlanDocument>; readonly text: string } | undefined

/** A plan as its file says it. What has just been written for recovery is not written again for the file. */
export function fileText(doc: PlanDocument): string {
  if (last?.doc.deref() !== doc) last = { doc: new WeakRef(doc), text: writeDocument(doc) }
  return last.text
}
