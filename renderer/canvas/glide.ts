import { setCanvas } from './canvasStore'
import { motion } from './viewport'

/** Runs an edit that moves cards, and lets them glide to their places. */
export function glide(run: () => void): void {
  const duration = motion()
  if (duration > 0) setCanvas({ gliding: true })
  // The class must be on the page before the cards move, or nothing glides.
  requestAnimationFrame(() => {
    run()
    setTimeout(() => setCanvas({ gliding: false }), duration + 80)
  })
}
