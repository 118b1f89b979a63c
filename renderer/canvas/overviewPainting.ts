import { contains, type Viewport, visibleBox } from './viewport'

/** How far the canvas reaches beyond the window on every side, as a share of the window. */
const REACH = 0.25
/** Windows of more pixels than this have no memory to spare: their canvas reaches less far. */
const LARGE = 4_000_000
const LITTLE_REACH = 0.1
/** A painting is stretched or shrunk by so much before it is painted anew; at rest it is painted sharp anyway. */
const MOST_STRETCH = 2
/** After so many milliseconds without movement a stretched painting is painted sharp. */
const AT_REST = 140

export interface Painting {
  /** Shows another part of the scene. */
  look(view: Viewport): void
  end(): void
}

/** Where a canvas looks that reaches beyond the window. */
export function reachingView(
  view: Viewport,
  ratio: number,
): Viewport & { readonly left: number; readonly top: number } {
  const reach = view.width * view.height * ratio * ratio > LARGE ? LITTLE_REACH : REACH
  const [left, top] = [Math.round(view.width * reach), Math.round(view.height * reach)]
  return {
    x: view.x + left,
    y: view.y + top,
    zoom: view.zoom,
    width: view.width + 2 * left,
    height: view.height + 2 * top,
    left,
    top,
  }
}

/** Whether a painting still covers a window, and is not stretched beyond recognition. */
export function serves(painted: Viewport, view: Viewport): boolean {
  const stretch = view.zoom / painted.zoom
  return stretch < MOST_STRETCH && stretch > 1 / MOST_STRETCH && contains(visibleBox(painted), visibleBox(view))
}

/** How a painting must be moved and stretched to show what a window shows. */
export function transformOf(painted: Viewport, view: Viewport, ratio: number): string {
  const stretch = view.zoom / painted.zoom
  const [x, y] = [view.x - painted.x * stretch, view.y - painted.y * stretch]
  if (stretch !== 1) return `translate(${x}px, ${y}px) scale(${stretch})`
  // Moved by whole device pixels, nothing gets blurred.
  const whole = (value: number): number => Math.round(value * ratio) / ratio
  return `translate(${whole(x)}px, ${whole(y)}px)`
}

/**
 * Keeps a painted canvas where the window looks. It is painted anew only where it no longer covers the window, where it
 * would be stretched too far, and when a zoom comes to rest; else the browser moves what has been painted.
 * @param paint paints what a view shows, at so many device pixels per CSS pixel
 */
export function createPainting(canvas: HTMLCanvasElement, paint: (view: Viewport, ratio: number) => void): Painting {
  let painted: Viewport | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  function repaint(view: Viewport): Viewport {
    const ratio = window.devicePixelRatio
    const next = reachingView(view, ratio)
    const [width, height] = [Math.round(next.width * ratio), Math.round(next.height * ratio)]
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    Object.assign(canvas.style, { width: `${next.width}px`, height: `${next.height}px` })
    paint(next, ratio)
    painted = next
    return next
  }

  function place(view: Viewport, from: Viewport): void {
    canvas.style.transform = transformOf(from, view, window.devicePixelRatio)
  }

  return {
    look(view) {
      clearTimeout(rest)
      const kept = painted !== undefined && serves(painted, view) ? painted : repaint(view)
      place(view, kept)
      if (kept.zoom !== view.zoom) rest = setTimeout(() => place(view, repaint(view)), AT_REST)
    },
    end: () => clearTimeout(rest),
  }
}
