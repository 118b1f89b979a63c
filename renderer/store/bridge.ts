import type { PlumblineApi } from '../../shared/ipc/api'

declare global {
  interface Window {
    /** Set by the preload. */
    readonly plumbline: PlumblineApi
  }
}

/** What the page may ask of the computer. */
export const bridge = (): PlumblineApi => window.plumbline
