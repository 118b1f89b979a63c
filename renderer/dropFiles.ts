import { create } from 'zustand'
import { openAllDropped } from './store/documentActions'

/** Whether a file is held over the window. */
export const useDropping = create<{ readonly dropping: boolean }>(() => ({ dropping: false }))

/** A file that is still held over the window says so several times in so many milliseconds. */
const GONE_AFTER = 500

/** Files dragged onto the window are opened; the page itself never follows them. */
export function watchDroppedFiles(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  let gone: ReturnType<typeof setTimeout> | undefined
  const show = (dropping: boolean) => {
    clearTimeout(gone)
    if (dropping) gone = setTimeout(show, GONE_AFTER, false)
    if (useDropping.getState().dropping !== dropping) useDropping.setState({ dropping })
  }
  const accept = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    show(true)
  }
  window.addEventListener('dragover', accept, { signal })
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && show(false), { signal })
  window.addEventListener(
    'drop',
    (event) => {
      event.preventDefault()
      show(false)
      void openAllDropped([...(event.dataTransfer?.files ?? [])])
    },
    { signal },
  )
  return () => listeners.abort()
}
