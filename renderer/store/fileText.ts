import { createCanonicalWriter } from '../../shared/schema/canonicalWriter'
import type { PlanDocument } from '../../shared/schema/document'
import { inSlices } from './slices'

/** One for the window: a plan that was written for recovery, or saved, is written again by what has changed since. */
const writer = createCanonicalWriter()

/** A plan as its file says it. */
export function fileText(doc: PlanDocument): string {
  return writer.write(doc)
}

/** Works out what `fileText` will say, in stretches between which the window answers. */
export async function prepareFileText(doc: PlanDocument): Promise<void> {
  await inSlices(writer.steps(doc), () => undefined, new AbortController().signal)
}
