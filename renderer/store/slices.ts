/** The longest stretch of work after which the window may answer, in milliseconds: half a frame. */
const STRETCH = 8

/**
 * Does something with each item, in stretches so short that the window answers in between.
 * @param each called in order; what it throws ends the work
 * @param tell called after each stretch with how many items are done
 * @returns false when the signal ended it
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal: AbortSignal,
  tell: (count: number) => void = () => undefined,
): Promise<boolean> {
  let end = performance.now() + STRETCH
  let count = 0
  for (const item of items) {
    if (performance.now() >= end) {
      tell(count)
      await breath()
      if (signal.aborted) return false
      end = performance.now() + STRETCH
    }
    each(item)
    count++
  }
  tell(count)
  return !signal.aborted
}

/** Resolves when what waited has had its turn. A timer would wait some milliseconds more each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
