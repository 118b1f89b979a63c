import { Component, type ReactNode } from 'react'
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
        <h2>This view stopped working</h2>
        <p>Your plan is safe in memory. Save a copy, then draw it again. ({error.message})</p>
        <button type="button" className={styles.button} onClick={() => void saveAs()}>
          Save a copy…
        </button>{' '}
        <button type="button" className={styles.button} onClick={() => this.setState({ error: undefined })}>
          Draw again
        </button>
      </div>
    )
  }
}
