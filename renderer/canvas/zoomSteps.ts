/** The zooms that keys and buttons go through, in per cent: round, and close to each other where people work. */
export const ZOOM_STEPS: readonly number[] = [
  0.2, 0.5, 1, 2, 3, 5, 7, 10, 15, 20, 25, 33, 50, 67, 75, 100, 125, 150, 200, 250, 300, 400,
]

/** A zoom (1 = 100 %) as it is told, in per cent: whole, and below one with a digit behind the decimal sign. */
export function percentOf(zoom: number): number {
  const percent = zoom * 100
  return percent < 1 ? Math.round(percent * 10) / 10 : Math.round(percent)
}

/**
 * The next zoom by key or button (1 = 100 %): from any zoom to the nearest step that is told otherwise, since a press after
 * which the same is told would seem lost. At the first and the last step it stays.
 */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const told = percentOf(zoom)
  const steps = direction === 1 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse()
  const next = steps.find((step) => (step - told) * direction > 0)
  return next === undefined ? zoom : next / 100
}
