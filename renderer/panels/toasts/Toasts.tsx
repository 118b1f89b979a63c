import { CircleAlert, CircleCheck, GripVertical, Info, TriangleAlert, X } from 'lucide-react'
import { type HTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import { spoken, t } from '../../../shared/messages/language'
import { Button, IconButton } from '../../components/Button'
import { dismissToast, dropPassingToasts } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import type { Toast } from '../../store/viewTypes'
import styles from './Toasts.module.css'

/** Long enough to read and to reach the button; errors stay a minute, and their cause stays in view elsewhere. */
const LIFE: Readonly<Record<Toast['tone'], number | undefined>> = {
  info: 8000,
  success: 8000,
  warning: 14000,
  error: 60_000,
}

const ICONS: Readonly<Record<Toast['tone'], ReactNode>> = {
  info: <Info />,
  success: <CircleCheck />,
  warning: <TriangleAlert />,
  error: <CircleAlert />,
}

/** What just happened, with a way to take it back. */
export function Toasts() {
  const toasts = useView((state) => state.toasts)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const goOn = ({ target }: Event) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) dropPassingToasts()
    }
    window.addEventListener('pointerdown', goOn, { capture: true })
    return () => window.removeEventListener('pointerdown', goOn, { capture: true })
  }, [])
  return (
    <section ref={box} aria-label={t().frame.messages} aria-live="polite" className={styles.toasts}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const held = useRef(false)
  useEffect(() => {
    const life = LIFE[toast.tone]
    if (life === undefined) return undefined
    // Nothing disappears under the pointer or the focus.
    const timer = window.setInterval(() => held.current || dismissToast(toast.id), life)
    return () => clearInterval(timer)
  }, [toast])
  const hold = (on: boolean) => () => {
    held.current = on
  }
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      {...dragging(toast)}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span className={styles.icon}>{ICONS[toast.tone]}</span>
      <p className={styles.text}>
        {spoken(toast.text)}
        {toast.drag === undefined ? null : <span className={styles.hint}> {t().exported.drag}</span>}
      </p>
      {toast.drag === undefined ? null : <GripVertical aria-hidden="true" className={styles.grip} />}
      {toast.actions.map((action) => (
        <Button
          key={action.label.en}
          small
          onClick={() => {
            dismissToast(toast.id)
            action.run()
          }}
        >
          {spoken(action.label)}
        </Button>
      ))}
      <IconButton label={t().frame.dismissMessage} icon={<X />} onClick={() => dismissToast(toast.id)} />
    </div>
  )
}

/** The system takes the drag over: what is dragged is the file itself, not a piece of the page. */
function dragging({ drag }: Toast): Pick<HTMLAttributes<HTMLElement>, 'draggable' | 'onDragStart'> {
  if (drag === undefined) return {}
  return {
    draggable: true,
    onDragStart: (event) => {
      event.preventDefault()
      drag()
    },
  }
}
