import type { CommandCall, Executed } from '../../shared/commands/types'
import { said, t } from '../../shared/messages/language'
import { applyToDocument } from '../../shared/model/patching'
import { fail, ok, type Result } from '../../shared/result'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { longWork, nextFrames, type Tell } from '../store/longWork'
import { beginGesture, dispatch, endGesture, showOutcome, takeLarge, tryDispatch } from '../store/session'
import { useView } from '../store/viewStore'
import { runJob } from './runJob'

/** What is known of a command that ran. */
export type Done = Pick<Executed, 'outcome'>

/**
 * Runs a command that may change thousands of cards: worked out in a worker, with a way to stop it. Until then nothing changes,
 * and the plan can be edited.
 * @param options `many`: whether it is worth it; `label`: what undo calls it, in place of the command's own name
 * @returns undefined when it was refused or stopped, which the person is told
 */
export async function dispatchLarge(
  plan: OpenPlan,
  call: CommandCall,
  { many, label }: LargeOptions,
): Promise<Done | undefined> {
  if (!many) return named(label, () => dispatch(call))
  const done = await longWork(t().doing.pasting, (tell, signal) => work(plan, call, label, tell, signal))
  return showOutcome(done)
}

interface LargeOptions {
  readonly many: boolean
  readonly label?: () => string
}

/** One undo step, called so. */
function named<T>(label: LargeOptions['label'], run: () => T): T {
  if (label === undefined) return run()
  const gesture = beginGesture()
  const done = run()
  endGesture(gesture, said(label))
  return done
}

/** Edited again and again meanwhile, it is done here in the end: nobody waits for ever. */
const MOST_TRIES = 3

async function work(
  { session }: OpenPlan,
  call: CommandCall,
  label: LargeOptions['label'],
  tell: Tell,
  signal: AbortSignal,
): Promise<Result<Done>> {
  if (useDocument.getState().file.newer === true) return fail('read-only', t().documents.newerPlan)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { position, doc } = session
    tell(0.2, t().doing.pasting)
    const worked = await runJob('command', { doc, call }, true, signal)
    if (!worked.ok) return worked
    // Made before the frame in which it is drawn, for the one takes nearly as long as the other.
    const change = {
      ...worked.value,
      ...(label && { label: said(label) }),
      doc: applyToDocument(doc, worked.value.patches),
    }
    tell(0.8, t().desktop.opening.drawing)
    await nextFrames()
    await titleTyped(signal)
    if (signal.aborted || useDocument.getState().plan?.session !== session)
      return fail('cancelled', t().doing.cancelled)
    // Edited meanwhile, what was worked out does not fit any more.
    const outcome = await takeLarge(session, change, position, signal)
    if (outcome === 'cancelled') return fail('cancelled', t().doing.cancelled)
    await titleTyped(signal)
    if (outcome === 'taken') return ok(change)
  }
  return named(label, () => tryDispatch(call))
}

/**
 * Resolves when no title is being typed on a card, or at the signal. Esc there takes a new card back with all that has
 * happened since it came: nothing else may happen meanwhile.
 */
async function titleTyped(signal: AbortSignal): Promise<void> {
  // Tab ends one title and begins the next at once.
  while (useView.getState().editing !== undefined && !signal.aborted) await viewChanges(signal)
}

/** Resolves at the next change of the view, or at the signal. */
function viewChanges(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const change = () => {
      leave()
      signal.removeEventListener('abort', change)
      resolve()
    }
    const leave = useView.subscribe(change)
    signal.addEventListener('abort', change)
  })
}
