import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './DialogFrame.module.css'

interface DialogFrameProps {
  readonly title: string
  readonly description?: ReactNode
  readonly close: () => void
  readonly size?: 'small' | 'medium' | 'large'
  /** Buttons at the lower edge. */
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/** A modal dialog: titled, closed by Esc, the cross or a press outside. */
export function DialogFrame({ title, description, close, size = 'medium', footer, children }: DialogFrameProps) {
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
          <Dialog.Popup className={cx(styles.popup, styles[size])}>
            <header className={styles.head}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              <Dialog.Close className={styles.close} aria-label="Close">
                <X />
              </Dialog.Close>
            </header>
            {description ? <Dialog.Description className={styles.description}>{description}</Dialog.Description> : null}
            {children ? <div className={styles.body}>{children}</div> : null}
            {footer ? <footer className={styles.foot}>{footer}</footer> : null}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
