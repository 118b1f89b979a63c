import { ACTIONS, isActionId } from '../../shared/actions/actions'
import { isActionEnabled, runAction } from '../store/actions'
import { bridge } from '../store/bridge'
import { useDocument } from '../store/documentStore'
import { speak } from '../store/language'
import { mayLeave, openOpened, openOutcome } from '../store/opening'
import { fileIs } from '../store/outside'
import { toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { checkedActions } from './checkedActions'
import { runWithArgument } from './handlers/files'

/** The native menu and title show what the window shows, soon after it changes; in milliseconds. */
const SOON = 120

/** Connects the page with its window: menu items, title, files opened from outside, closing. */
export function watchWindow(): () => void {
  const api = bridge()
  const ends = [
    api.on('action', ({ id, argument }) => {
      if (argument !== undefined) runWithArgument(id, argument)
      else if (isActionId(id)) runAction(id)
    }),
    api.on('openDocument', (outcome) => void openOutcome(outcome)),
    api.on('closeRequested', () => void answerClose()),
    api.on('externalChange', ({ handle, state }) => fileIs(handle, state)),
    useDocument.subscribe(tellSoon),
    useView.subscribe(tellSoon),
  ]
  tellSoon()
  return () => {
    for (const end of ends) end()
    clearTimeout(timer)
  }
}

/** The first plan of this window: a file named at start, a sample, or none. */
export async function startWindow(): Promise<void> {
  const ready = await bridge().window.ready()
  if (!ready.ok) return void toast(() => ready.error.message, { tone: 'error' })
  const { document: first, language, notices } = ready.value
  speak(language)
  for (const notice of notices) toast(() => notice.message, { tone: 'warning' })
  if (first === null) return
  if (first.ok) await openOpened(first.value)
  else await openOutcome(first)
}

async function answerClose(): Promise<void> {
  // A title or a field being typed is taken over first.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const proceed = await mayLeave()
  await bridge().window.answerClose({ proceed })
}

let timer: ReturnType<typeof setTimeout> | undefined

function tellSoon(): void {
  timer ??= setTimeout(tell, SOON)
}

/** What the window was told last: most of what the page shows, such as where the pointer is, does not concern it. */
let told = ''

function tell(): void {
  timer = undefined
  const { plan, file } = useDocument.getState()
  const enabled = Object.fromEntries(ACTIONS.map((action) => [action.id, isActionEnabled(action.id)]))
  const document = {
    title:
      plan === undefined
        ? ''
        : (file.handle === undefined ? plan.doc.plan.title || file.name : file.name).slice(0, 400),
    dirty: plan?.session.isDirty ?? false,
    open: plan !== undefined,
    ...(file.handle === undefined ? {} : { handle: file.handle }),
    ...(plan?.undoLabel === undefined ? {} : { undoLabel: plan.undoLabel.slice(0, 200) }),
    ...(plan?.redoLabel === undefined ? {} : { redoLabel: plan.redoLabel.slice(0, 200) }),
    enabled,
    checked: checkedActions(),
  }
  const words = JSON.stringify(document)
  if (words === told) return
  told = words
  void bridge().window.setDocument(document)
}
