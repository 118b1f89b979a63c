import { Component, type ReactNode } from 'react'
import { t } from '../../shared/messages/language'
import { saveAs } from '../store/documentActions'
import styles from './EmptyCanvas.module.css'

interface State {
  readonly error: Error | undefined
}

/** When drawing fails, the plan itself is still whole: say so, and offer to save it and to draw it again. */
export class CanvasErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <div className={styles.empty} role="alert">
        <h2>{t().canvas.broken.title}</h2>
        <p>{t().canvas.broken.text(error.message)}</p>
        <button type="button" className={styles.button} onClick={() => void saveAs()}>
          {t().canvas.broken.saveCopy}
        </button>{' '}
        <button type="button" className={styles.button} onClick={() => this.setState({ error: undefined })}>
          {t().canvas.broken.again}
        </button>
      </div>
    )
  }
}
