import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  /** 0–1. */
  readonly done: number
  /** What is being done. */
  readonly text: string
}

/** How far work is, as words and as a line. */
export function ProgressBar({ done, text }: ProgressBarProps) {
  const percent = Math.round(done * 100)
  return (
    <div
      role="progressbar"
      aria-label={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={styles.progress}
    >
      <span className={styles.text}>{text}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${percent}%` }} />
      </span>
    </div>
  )
}
