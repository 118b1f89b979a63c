import type { Channel } from '../../shared/ipc/contract'
import { t } from '../../shared/messages/language'
import type { Result } from '../../shared/result'
import { fail } from '../../shared/result'
import { OWN_WORDS, sentenceOf } from '../../shared/schema/faults'
import { isPlainData } from './plainData'

/** What is read of the frame that sent a message. */
export interface SenderFrame {
  readonly url: string
  /** Null for a page's main frame. */
  readonly parent: unknown
}

/**
 * Tells whether a message comes from the app's own page itself: not from a frame inside it, nor from an empty or
 * foreign page.
 * @param frame the sender; null when it is gone already
 */
export function isTrustedFrame(frame: SenderFrame | null, isOwnPage: (url: string) => boolean): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}

/** The answer to a message from anywhere else. */
export function refused(): Result<never> {
  return fail('refused', t().shell.refused)
}

/**
 * Runs one handler between two checks: the arguments before, the answer after.
 * @param name for the log
 * @param channel the schemas
 * @param args whatever the page sent
 * @param run the handler; gets arguments that fit the schema
 * @param report told of bugs: a handler that threw, an answer that does not fit
 * @returns always a `Result`; a refusal says what is wrong with which argument, never a stack or a path
 */
export async function guarded(
  name: string,
  channel: Channel,
  args: readonly unknown[],
  run: (args: readonly unknown[]) => Promise<Result<unknown>>,
  report: (message: string, detail: unknown) => void,
): Promise<Result<unknown>> {
  if (!isPlainData(args)) return fail('invalid-arguments', t().shell.badRequest)
  const parsed = channel.args.safeParse(args, OWN_WORDS)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.')
    return fail('invalid-arguments', sentenceOf(parsed.error), place)
  }
  try {
    const answer = await run(parsed.data as readonly unknown[])
    if (!answer.ok) return answer
    const value = channel.result.safeParse(answer.value)
    if (value.success) return { ok: true, value: value.data }
    report(`${name} answered what its contract does not allow`, value.error)
  } catch (error) {
    report(`${name} failed`, error)
  }
  return fail('internal', t().shell.internal)
}
