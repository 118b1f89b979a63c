import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx'
import { Tooltip } from './Tooltip'

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger'
  readonly small?: boolean
  readonly icon?: ReactNode
}

/** A button with a word on it. */
export function Button({ variant = 'secondary', small, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={cx(styles.button, styles[variant], small && styles.small, className)} {...rest}>
      {icon}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string
  readonly shortcut?: string | undefined
  readonly icon: ReactNode
  readonly pressed?: boolean
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** Shown beside the icon in wide windows. */
  readonly word?: string
}

/** A button with an icon on it; its label is its name and its tooltip. */
export function IconButton({ label, shortcut, icon, pressed, side, word, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} {...(side ? { side } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={cx(styles.button, styles.ghost, word ? styles.worded : styles.iconOnly, className)}
        {...rest}
      >
        {icon}
        {word ? <span className={styles.word}>{word}</span> : null}
      </button>
    </Tooltip>
  )
}
