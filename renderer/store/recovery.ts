import { nanoid } from 'nanoid'
import { t } from '../../shared/messages/language'
import { bridge } from './bridge'
import { type OpenPlan, useDocument } from './documentStore'
import { fileText, prepareFileText } from './fileText'
import { onChange } from './session'
import { toast } from './viewActions'

/** At most this long after an edit the unsaved work is handed over, in milliseconds; writing takes the rest of the second. */
const DELAY = 600

/** More does not fit into a row of the welcome screen, in characters. */
const LONGEST_NAME = 120

let key = nanoid(16)
let timer: ReturnType<typeof setTimeout> | undefined
let warned = false

/** Another plan is open now: its unsaved work gets a key of its own. */
export function newRecoveryKey(next: string = nanoid(16)): void {
  stop()
  key = next
  warned = false
}

/** Hands unsaved work to the recovery store soon after every edit. */
export function watchRecovery(): () => void {
  const end = onChange((session) => {
    if (!session.isDirty) return discardRecovery()
    keepForRecovery()
  })
  return () => {
    end()
    stop()
  }
}

/** Soon the open plan as it is now comes back after a crash. */
export function keepForRecovery(): void {
  timer ??= setTimeout(() => void record(), DELAY)
}

async function record(): Promise<void> {
  timer = undefined
  const session = useDocument.getState().plan?.session
  if (session?.isDirty !== true) return
  await prepareFileText(session.doc)
  // The person went on meanwhile: what is kept is the plan as it is now.
  const { plan, file } = useDocument.getState()
  if (plan === undefined || !plan.session.isDirty) return
  const name = file.handle === undefined ? nameOf(plan) || file.name : file.name
  const text = fileText(plan.session.doc)
  const written = await bridge().recovery.write({
    key,
    name,
    cards: plan.index.allCards().length,
    text,
    ...(file.handle === undefined ? {} : { handle: file.handle }),
  })
  if (written.ok || warned) return
  warned = true
  toast(() => t().documents.notSafe(written.error.message), { tone: 'warning' })
}

/** What a plan without a file is known by: its title, else what its first strategy says. */
function nameOf({ doc, index }: OpenPlan): string {
  const strategy = () => index.cards('strategy').find(({ title }) => title.trim() !== '')?.title ?? ''
  return (doc.plan.title.trim() || strategy().trim()).slice(0, LONGEST_NAME)
}

/** The work is saved, or given up on purpose. */
export function discardRecovery(): void {
  stop()
  void bridge().recovery.discard(key)
}

function stop(): void {
  clearTimeout(timer)
  timer = undefined
}
