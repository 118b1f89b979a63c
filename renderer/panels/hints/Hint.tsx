import { Lightbulb, X } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { IconButton } from '../../components/Button'
import { IS_MAC } from '../../components/Kbd'
import { useView } from '../../store/viewStore'
import styles from './Hint.module.css'
import { closeHint, type HintId, useHint } from './hints'

/** One thing worth knowing, at the lower edge of the drawing: it takes no focus and no room, and goes for good. */
export function Hint() {
  const id = useHint()
  const busy = useView((state) => state.dialogs.length > 0 || state.paletteOpen || state.selecting)
  // While a title is typed the hint is not seen, but its room is kept: the card must not lie below when it comes back.
  const typing = useView((state) => state.editing !== undefined)
  // Nothing lies over what is being done; messages have the same place.
  const toasts = useView((state) => state.toasts.length > 0)
  if (id === undefined || busy || toasts) return null
  return (
    <aside
      className={styles.hint}
      aria-label={t().desktop.hints.label}
      data-hint={id}
      data-over="bottom"
      data-quiet={typing || undefined}
    >
      <Lightbulb aria-hidden="true" className={styles.icon} />
      <p className={styles.text}>{textOf(id)}</p>
      <IconButton label={t().desktop.hints.dismiss} icon={<X />} onClick={() => closeHint(id)} />
    </aside>
  )
}

function textOf(id: HintId): string {
  const { hints } = t().desktop
  return id === 'palette' && IS_MAC ? hints.paletteMac : hints[id]
}
