import type { Session } from '../../shared/session/session'
import { useDocument } from './documentStore'
import { showFindings } from './session'
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

async function checkAtLeisure(session: Session): Promise<void> {
  const left = new AbortController()
  const end = useDocument.subscribe(({ plan }) => plan?.session !== session && left.abort())
  await inSlices(session.checkInSteps(), () => undefined, left.signal)
  end()
  if (!left.signal.aborted) showFindings(session)
}
