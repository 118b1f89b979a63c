import type { Picture } from '../input'

/** What every peer's page offers to the runner. */
export interface Peer {
  /** Draws the picture for the first time; done when it has been painted. */
  show(): Promise<void>
  /** Looks at a place: screen = scene * zoom + (x, y). */
  view(x: number, y: number, zoom: number): void
  /** Renames the first card; done when that has been painted. */
  edit(title: string): Promise<void>
}

declare global {
  interface Window {
    picture: Picture
    peer: Peer
  }
}

/** After the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => void scheduler.postTask(() => done(), { priority: 'user-blocking' })),
  )
}

/** The picture is a script beside the built page. */
export function loadPicture(): Promise<Picture> {
  const size = new URLSearchParams(window.location.search).get('size')
  return new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = `../${size}.js`
    script.addEventListener('load', () => done(window.picture))
    script.addEventListener('error', () => fail(new Error(`no picture of size ${size}`)))
    document.head.append(script)
  })
}
