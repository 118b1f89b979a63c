import type { Session } from '../../shared/session/session'
import { isPainted, useDocument } from './documentStore'
import { onChange, showFindings } from './session'
import { inSlices } from './slices'

/** The open plan has just been drawn: two frames later its first picture has been painted. */
export function firstPictureDrawn(): void {
  const { opened } = useDocument.getState()
  requestAnimationFrame(() => requestAnimationFrame(() => firstPictureShown(opened)))
}

/**
 * The first picture of the open plan is on the screen. All that it did not need comes now, without holding up the page:
 * the panels (who ask `isPainted`), and the first check, whose findings are shown when all of them are there.
 */
export function firstPictureShown(drawn = useDocument.getState().opened): void {
  const { opened, painted, plan } = useDocument.getState()
  if (plan === undefined || painted === opened || drawn !== opened) return
  performance.mark('plan-painted')
  useDocument.setState({ painted: opened })
  void checkAtLeisure(plan.session)
}

/** A change of very many cards is checked like a plan just opened: when it has been drawn, and its findings come after. */
export function watchChecks(): () => void {
  return onChange((session) => {
    if (!session.isChecked && isPainted(useDocument.getState())) void checkAtLeisure(session)
  })
}

/** The plan that is being checked: whoever changes it meanwhile need not ask for a check. */
let checking: Session | undefined

async function checkAtLeisure(session: Session): Promise<void> {
  if (checking === session) return
  checking = session
  const left = new AbortController()
  const end = useDocument.subscribe(({ plan }) => plan?.session !== session && left.abort())
  // An edit just after the last step makes all findings unknown again.
  while (!session.isChecked && !left.signal.aborted)
    await inSlices(session.checkInSteps(), () => undefined, left.signal)
  end()
  if (checking === session) checking = undefined
  if (!left.signal.aborted) showFindings(session)
}
