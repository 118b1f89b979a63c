import { said, t } from '../messages/language'
import { patchDocument } from '../model/patching'
import type { PlanIndex } from '../model/types'
import { fail, ok, type Result } from '../result'
import { OWN_WORDS, sentenceOf } from '../schema/faults'
import { checkRecords } from './checkRecords'
import { findCommand } from './registry'
import type { CommandCall, CommandEnv, Executed } from './types'

/**
 * Runs a command against a plan. The plan itself is not changed.
 * @param index the plan, indexed
 * @param call the command's id and params
 * @param env clock and ids
 * @returns the next document with the patches there and back, or the reason why it was refused. No patches: nothing changed.
 */
export function execute(index: PlanIndex, call: CommandCall, env: CommandEnv): Result<Executed> {
  const command = findCommand(call.id)
  if (command === undefined) return fail('no-such-command', t().commands.refused.noCommand(call.id))
  const params = command.params.safeParse(call.params, OWN_WORDS)
  if (!params.success) {
    const place = params.error.issues[0]?.path.join('.')
    return fail('invalid-params', t().commands.refused.badParams(call.id, sentenceOf(params.error)), place)
  }
  const context = { index, newId: env.newId, today: env.today }
  const patched = patchDocument(index.doc, (draft) => command.run(draft, params.data, context))
  if (!patched.ok) return patched
  const { doc, patches, inverse, value: outcome } = patched.value
  const unsound = checkRecords(doc, patches)
  if (unsound !== undefined) return unsound
  return ok({ doc, label: said(() => command.label(params.data, index)), patches, inverse, outcome })
}
