import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, IconButton } from '../../components/Button'
import { dismissToast } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import type { Toast } from '../../store/viewTypes'
import styles from './Toasts.module.css'

/** Long enough to read and to reach the button; errors stay until they are dismissed. */
const LIFE: Readonly<Record<Toast['tone'], number | undefined>> = {
  info: 8000,
  success: 8000,
  warning: 14000,
  error: undefined,
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
  return (
    <section aria-label="Messages" aria-live="polite" className={styles.toasts}>
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
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span className={styles.icon}>{ICONS[toast.tone]}</span>
      <p className={styles.text}>{toast.text}</p>
      {toast.actions.map((action) => (
        <Button
          key={action.label}
          small
          onClick={() => {
            dismissToast(toast.id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton label="Dismiss message" icon={<X />} onClick={() => dismissToast(toast.id)} />
    </div>
  )
}
