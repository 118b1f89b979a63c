/** What has not moved for so many frames stands: a movement that a key asked for begins within a frame or two. */
const FRAMES = 6

/** Longer than any flight of the view, in milliseconds, on a machine that is busy. */
const WITHIN = 10_000

/** Waits until the picture stands still: no card glides, and the view flies nowhere. @param {import('playwright-core').Page} page */
export async function still(page) {
  const stands = await page.evaluate(`(async () => {
    // Where everything on the canvas is.
    const picture = () => {
      const things = [...document.querySelectorAll('.react-flow__viewport, [data-card], [data-lane]')]
      const places = things.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [x, y, width, height].map(Math.round)
      })
      const [view] = things
      return JSON.stringify([places, view === undefined ? '' : getComputedStyle(view).transform])
    }
    const end = performance.now() + ${WITHIN}
    let before = picture()
    for (let same = 0; same < ${FRAMES}; ) {
      await new Promise((done) => requestAnimationFrame(done))
      const now = picture()
      same = now === before && document.querySelector('[data-gliding]') === null ? same + 1 : 0
      before = now
      if (performance.now() > end) return false
    }
    return true
  })()`)
  if (stands !== true) throw new Error('The picture does not come to rest.')
}
