import type { Page } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

/** Fingers on the screen, as Chromium gets them from a real one: every event names all that lie on it. */
export interface Fingers {
  /** Puts fingers down where there are none yet, and moves those that are there. */
  put(...points: readonly Point[]): Promise<void>
  /** Moves all of them in steps, as a hand does. */
  move(...points: readonly Point[]): Promise<void>
  lift(): Promise<void>
  tap(at: Point): Promise<void>
  /** Two taps a moment apart, however long the page takes for the first one. */
  doubleTap(at: Point): Promise<void>
}

/** Seconds from one touch of a double tap to the next. */
const MOMENT = 0.04

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  let down: readonly Point[] = []
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
  const fingers: Fingers = {
    async put(...points) {
      await send('touchStart', points)
      down = points
    },
    async move(...points) {
      const from = down
      for (let step = 1; step <= 8; step++)
        await send(
          'touchMove',
          points.map(({ x, y }, i) => {
            const start = from[i] ?? { x, y }
            return { x: start.x + ((x - start.x) * step) / 8, y: start.y + ((y - start.y) * step) / 8 }
          }),
        )
      down = points
    },
    async lift() {
      await send('touchEnd', [])
      down = []
    },
    async tap(at) {
      // At once, as a finger does: a page that is busy in between would take a tap for a long press.
      await Promise.all([send('touchStart', [at]), send('touchEnd', [])])
      down = []
    },
    async doubleTap(at) {
      const now = Date.now() / 1000
      for (let touch = 0; touch < 4; touch++)
        await session.send('Input.dispatchTouchEvent', {
          type: touch % 2 === 0 ? 'touchStart' : 'touchEnd',
          touchPoints: touch % 2 === 0 ? [{ ...at, id: 0 }] : [],
          timestamp: now + touch * MOMENT,
        })
    },
  }
  return fingers
}
