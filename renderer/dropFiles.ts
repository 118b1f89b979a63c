import { openDropped } from './store/documentActions'

/** A file dragged onto the window is opened; the page itself never follows it. */
export function watchDroppedFiles(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  const accept = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  window.addEventListener('dragover', accept, { signal })
  window.addEventListener(
    'drop',
    (event) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) void openDropped(file)
    },
    { signal },
  )
  return () => listeners.abort()
}
