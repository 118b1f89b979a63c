// What runs inside the pages. Each function is sent as text: it may use nothing but its argument and the page.

/**
 * Moves the picture a little in every frame, as a hand on a wheel or a mouse does, and notes how long frames take.
 * @param {{ kind: 'pan' | 'zoom' | 'drag', frames: number, most: number, card?: string }} order `most`: give up after so many ms
 * @returns {Promise<{ deltas: number[], long: number[] }>} milliseconds
 */
export async function moveAbout({ kind, frames, most, card }) {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const middle = {
    clientX: innerWidth / 2 - 40,
    clientY: innerHeight / 2,
    bubbles: true,
    cancelable: true,
    view: window,
  }
  const target = () => document.elementFromPoint(middle.clientX, middle.clientY) ?? document.body
  /** @type {number[]} */
  const long = []
  const watch = new PerformanceObserver((list) => list.getEntries().forEach((entry) => long.push(entry.duration)))
  watch.observe({ type: 'longtask' })
  const held = kind === 'drag' ? heldCard(card) : undefined
  if (held !== undefined)
    held.element.dispatchEvent(new MouseEvent('mousedown', { ...middle, ...held.at, button: 0, buttons: 1 }))
  await frame()
  await frame()
  const start = performance.now()
  let last = start
  const deltas = []
  for (let i = 0; i < frames && (last - start < most || i < 4); i++) {
    const swing = Math.sin((i / frames) * Math.PI * 4)
    if (held !== undefined) {
      const at = { clientX: held.at.clientX + 80 * swing + 20, clientY: held.at.clientY + 60 * swing + 10 }
      document.dispatchEvent(new MouseEvent('mousemove', { ...middle, ...at, buttons: 1 }))
      window.dispatchEvent(new PointerEvent('pointermove', { ...middle, ...at, buttons: 1, isPrimary: true }))
    } else if (kind === 'pan') {
      target().dispatchEvent(new WheelEvent('wheel', { ...middle, deltaX: 24 * swing + 3, deltaY: 10 * swing }))
    } else {
      target().dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY: 6 * swing, ctrlKey: true }))
    }
    await frame()
    const now = performance.now()
    deltas.push(now - last)
    last = now
  }
  if (held !== undefined) {
    const at = { clientX: held.at.clientX + 24, clientY: held.at.clientY + 12 }
    document.dispatchEvent(new MouseEvent('mouseup', { ...middle, ...at }))
    window.dispatchEvent(new PointerEvent('pointerup', { ...middle, ...at, isPrimary: true }))
  }
  await frame()
  watch.disconnect()
  return { deltas, long }

  /** @param {string | undefined} selector */
  function heldCard(selector) {
    const near = (/** @type {Element} */ element) => {
      const box = element.getBoundingClientRect()
      return Math.hypot(box.x + box.width / 2 - innerWidth / 2, box.y + box.height / 2 - innerHeight / 2)
    }
    const [element] =
      selector === undefined ? [] : [...document.querySelectorAll(selector)].sort((a, b) => near(a) - near(b))
    const box = element?.getBoundingClientRect()
    const at = box === undefined ? middle : { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
    return { element: element ?? target(), at: { clientX: at.clientX, clientY: at.clientY } }
  }
}

/** Waits until the page has nothing more to do, as it is when a hand makes the next edit. */
export async function rested() {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestIdleCallback(done))
}

/**
 * Runs keys in the app and waits until their outcome has been painted.
 * @param {KeyboardEventInit & { until?: string }} order `until`: the outcome is that this part of the page says something else
 * @returns {Promise<number>} milliseconds until the frame with the outcome has been painted
 */
export async function pressed({ until, ...key }) {
  const words = () => (until === undefined ? undefined : document.querySelector(until)?.textContent)
  const before = words()
  const isWaiting = () => until !== undefined && words() === before && performance.now() - start < 10_000
  const start = performance.now()
  ;(document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
  )
  // What is there when a frame begins is painted in it: an urgent task comes right after it.
  await new Promise((done) => {
    const look = () => {
      if (isWaiting()) return requestAnimationFrame(look)
      void scheduler.postTask(done, { priority: 'user-blocking' })
    }
    requestAnimationFrame(look)
  })
  return performance.now() - start
}
