import { enablePatches, Immer, type Patch } from 'immer'
import { findCommand } from '../../shared/commands/registry'
import type { CommandCall, CommandEnv } from '../../shared/commands/types'
import type { PlanIndex } from '../../shared/model/types'
import type { PlanDocument } from '../../shared/schema/document'

enablePatches()
const immer = new Immer({ autoFreeze: false })

/** The peer: the same command on an immer draft of the whole document. @returns the next document and the way back */
export function editWhole(index: PlanIndex, call: CommandCall, env: CommandEnv): { doc: PlanDocument; back: Patch[] } {
  const command = findCommand(call.id)
  if (command === undefined) throw new Error(`no command ${call.id}`)
  const draft = immer.createDraft(index.doc)
  const done = command.run(draft, command.params.parse(call.params), { index, ...env })
  if (!done.ok) throw new Error(done.error.message)
  let back: Patch[] = []
  const doc = immer.finishDraft(draft, (_, inverse) => {
    back = inverse
  })
  return { doc, back }
}

/** The peer's undo. */
export function undoWhole(doc: PlanDocument, back: Patch[]): PlanDocument {
  return immer.applyPatches(doc, back)
}
