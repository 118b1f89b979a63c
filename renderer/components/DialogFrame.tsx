import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { t } from '../../shared/messages/language'
import { focusAfterDialog } from '../canvas/canvasFocus'
import { cx } from './cx'
import styles from './DialogFrame.module.css'

interface DialogFrameProps {
  readonly title: string
  readonly description?: ReactNode
  readonly close: () => void
  readonly size?: 'small' | 'medium' | 'large'
  /** Buttons at the lower edge. */
  readonly footer?: ReactNode
  /** The buttons one below the other, the main one on top. */
  readonly stacked?: boolean
  /** What Enter does outside of buttons and texts of several lines, and Ctrl+Enter (Cmd+Enter) anywhere. */
  readonly submit?: () => void
  readonly children?: ReactNode
}

/**
 * Where typing begins: what asks for the focus or is marked as the first stop, else the first control of the body (of several
 * choices the one that is chosen), else the main button.
 */
function firstStop(popup: HTMLElement | null): HTMLElement | boolean {
  if (!popup) return true
  const asking = document.activeElement
  if (asking instanceof HTMLElement && asking !== popup && popup.contains(asking)) return asking
  const control = 'input:not([type="hidden"], [type="radio"]:not(:checked)), textarea, select, button'
  return (
    popup.querySelector<HTMLElement>('[data-first-stop]') ??
    popup.querySelector<HTMLElement>(`[data-dialog="body"] :is(${control})`) ??
    popup.querySelector<HTMLElement>('[data-dialog="foot"][data-stacked] button:first-of-type') ??
    popup.querySelector<HTMLElement>('[data-dialog="foot"] button:last-of-type') ??
    true
  )
}

/** Buttons, texts and open lists have their own Enter; a choice among several has none. */
function takesEnter(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.matches('button:not([role="checkbox"]), textarea, a, [role="combobox"], [role="option"], [role="listbox"]')
  )
}

function isCommandEnter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}

/** A list that is open is to be answered first. */
function isInList(target: EventTarget): boolean {
  return target instanceof Element && target.matches('[role="option"], [role="listbox"], [aria-expanded="true"]')
}

/** A modal dialog: titled, closed by Esc, the cross or a press outside. */
export function DialogFrame({
  title,
  description,
  close,
  size = 'medium',
  footer,
  stacked,
  submit,
  children,
}: DialogFrameProps) {
  const popup = useRef<HTMLDivElement>(null)
  const [finalFocus] = useState(() => ({ is: focusAfterDialog() }))
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup
            ref={popup}
            initialFocus={() => firstStop(popup.current)}
            finalFocus={finalFocus.is}
            className={cx(styles.popup, styles[size])}
            // Before a button or a list takes it for its own Enter.
            onKeyDownCapture={(event) => {
              if (submit === undefined || !isCommandEnter(event) || isInList(event.target)) return
              event.preventDefault()
              event.stopPropagation()
              submit()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && submit && !takesEnter(event.target)) submit()
            }}
          >
            <header className={styles.head}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              <Dialog.Close className={styles.close} aria-label={t().common.close}>
                <X />
              </Dialog.Close>
            </header>
            {description ? <Dialog.Description className={styles.description}>{description}</Dialog.Description> : null}
            {children ? (
              <div className={styles.body} data-dialog="body">
                {children}
              </div>
            ) : null}
            {footer ? (
              <footer
                className={cx(styles.foot, stacked && styles.stacked)}
                data-dialog="foot"
                data-stacked={stacked || undefined}
              >
                {footer}
              </footer>
            ) : null}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
