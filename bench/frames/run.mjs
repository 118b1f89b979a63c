// npm run bench frames [-- --quick]: frame times of panning, zooming and dragging, first picture, an edit, and memory,
// of our drawing, of plain React Flow and of a bare canvas, in one run of a real Electron.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasDisplay, withDisplay } from '../../scripts/lib/linux.mjs'
import { root, run, say, script } from '../../scripts/lib/process.mjs'
import { setUp } from '../../scripts/lib/setup.mjs'
import { moveAbout, pressed, rested } from './inPage.mjs'
import { report } from './report.mjs'

const folder = join(root, 'bench/out/frames')
const quick = process.argv.includes('--quick')
const SIZES = quick ? [1_000, 5_000] : [1_000, 5_000, 20_000]
const WINDOW = { width: 1600, height: 1000 }
/** Frames of one movement, and after how many milliseconds a slow one is ended. */
const FRAMES = 90
const MOST = 6_000
/** From all in view to full size. */
const ZOOMS = { fit: undefined, middle: 0.33, near: 1 }
/** Edits of each kind. */
const EDITS = 20
/** The kind that peers know too: there it is a title, here a drag that is taken back. */
const EDIT = 'edit to paint'
const UNDO = { key: 'z', code: 'KeyZ', ctrlKey: true }
const REDO = { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }
const DELETE = { key: 'Delete', code: 'Delete' }
/** @type {('pan' | 'zoom' | 'drag')[]} */
const KINDS = ['pan', 'zoom', 'drag']

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').ElectronApplication} App
 * @typedef {{ deltas: number[], long: number[] }} Movement
 * @typedef {{ who: string, size: number, first: number, whole?: number, edits: Record<string, number[]>, heap: number, moves: Record<string, Movement> }} Outcome
 */

await script(async () => {
  const electron = await setUp()
  if (!hasDisplay())
    return await run(...withDisplay(process.execPath, ['bench/frames/run.mjs', ...process.argv.slice(2)]))
  const inputs = await prepare()
  /** @type {Outcome[]} */
  const outcomes = []
  for (const size of SIZES) {
    const picture = inputs.get(size)
    if (picture === undefined) continue
    for (const who of ['bare canvas', 'plumbline', 'React Flow']) {
      say(`${who}, ${size} cards`)
      outcomes.push(
        who === 'plumbline' ? await measureApp(electron, size) : await measurePeer(electron, who, size, picture),
      )
    }
  }
  writeFileSync(join(root, 'bench/out/frames.json'), `${JSON.stringify({ window: WINDOW, outcomes }, null, 1)}\n`)
  report(outcomes)
  return 0
})

/** Writes the plans and builds the peers' pages. */
async function prepare() {
  const { build, runnerImport } = await import('vite')
  mkdirSync(folder, { recursive: true })
  const { module } = await runnerImport(join(root, 'bench/frames/input.ts'), { configFile: false, logLevel: 'warn' })
  /** @type {Map<number, { cards: { x: number, y: number, width: number, height: number }[] }>} */
  const pictures = new Map()
  for (const size of SIZES) {
    const { file, picture } = module.benchInput(size)
    writeFileSync(join(folder, `${size}.plumb`), file)
    writeFileSync(join(folder, `${size}.js`), picture)
    pictures.set(size, JSON.parse(picture.slice(picture.indexOf('{'))))
  }
  const pages = ['flow.html', 'bare.html'].map((name) => join(root, 'bench/frames/pages', name))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'bench/frames/pages'),
    base: './',
    build: {
      outDir: join(folder, 'pages'),
      emptyOutDir: true,
      target: 'chrome130',
      // Loaded as files, where modules of other files are refused: each page is one.
      rollupOptions: { input: pages },
    },
  })
  return pictures
}

/**
 * @param {{ path: string, args: string[] }} electron
 * @param {string[]} args
 * @param {(app: App, page: Page) => Promise<Outcome>} measure
 */
async function inElectron(electron, args, measure) {
  const { _electron } = await import('playwright-core')
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const flags = ['--enable-precise-memory-info', `--user-data-dir=${userData}`]
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...electron.args, ...flags, ...args],
    timeout: 60_000,
  })
  try {
    const page = await app.firstWindow()
    const window = await app.browserWindow(page)
    await window.evaluate((shown, { width, height }) => shown.setContentSize(width, height), WINDOW)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000 })
    await page.waitForTimeout(1000)
    return await measure(app, page)
  } finally {
    await app.evaluate(({ app: running }) => running.exit(0)).catch(() => {})
    await app.close().catch(() => {})
    rmSync(userData, { recursive: true, force: true })
  }
}

/**
 * @param {{ path: string, args: string[] }} electron
 * @param {string} who
 * @param {number} size
 * @param {{ cards: { x: number, y: number, width: number, height: number }[] }} picture
 */
function measurePeer(electron, who, size, picture) {
  const page = join(folder, 'pages', who === 'React Flow' ? 'flow.html' : 'bare.html')
  const url = `${pathToFileURL(page).href}?size=${size}`
  const args = ['--allow-file-access-from-files', join(root, 'bench/frames/shell'), `--page=${url}`]
  return inElectron(electron, args, async (app, page) => {
    const first = await page.evaluate(async () => {
      const start = performance.now()
      await window.peer.show()
      return performance.now() - start
    })
    /** @type {Outcome['moves']} */
    const moves = {}
    for (const [name, zoom] of Object.entries(ZOOMS)) {
      await page.evaluate(([x, y, z]) => window.peer.view(x, y, z), lookAt(picture, zoom))
      await page.waitForTimeout(quick ? 500 : 1500)
      for (const kind of KINDS)
        moves[`${kind} ${name}`] = await page.evaluate(moveAbout, {
          kind,
          frames: FRAMES,
          most: MOST,
          card: '.react-flow__node',
        })
    }
    const edits = {
      [EDIT]: await inTurn(page, (i) =>
        page.evaluate(async (title) => {
          const start = performance.now()
          await window.peer.edit(title)
          return performance.now() - start
        }, `Renamed ${i}`),
      ),
    }
    return { who, size, first, edits, heap: await heapOf(app, page), moves }
  })
}

/**
 * @param {{ path: string, args: string[] }} electron
 * @param {number} size
 */
function measureApp(electron, size) {
  return inElectron(electron, [root], async (app, page) => {
    // Opened in a window that has come to rest, as the peers' pages have.
    await app.evaluate(
      ({ dialog }, file) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
      },
      join(folder, `${size}.plumb`),
    )
    await page.keyboard.press('Control+o')
    await page.waitForFunction(() => performance.getEntriesByName('plan-painted').length > 0, null, { timeout: 60_000 })
    await page.waitForTimeout(1000)
    const first = await page.evaluate(() => {
      const [parsed, painted] = ['plan-parsed', 'plan-painted'].map((name) => performance.getEntriesByName(name)[0])
      return (painted?.startTime ?? Number.NaN) - (parsed?.startTime ?? Number.NaN)
    })
    await page.locator('[data-canvas]').focus()
    const whole = await page.evaluate(pressed, { key: '/', code: 'Slash', ctrlKey: true })
    /** @type {Outcome['moves']} */
    const moves = {}
    for (const [name, zoom] of Object.entries(ZOOMS)) {
      await zoomTo(page, zoom)
      for (const kind of KINDS) {
        if (kind === 'drag') await pointAtCard(page)
        moves[`${kind} ${name}`] = await page.evaluate(moveAbout, {
          kind,
          frames: FRAMES,
          most: MOST,
          card: '[data-card]',
        })
      }
    }
    /** @type {Outcome['edits']} */
    const edits = {}
    // The drag was an edit: taking it back and doing it again goes all the way from the plan to the screen.
    edits[EDIT] = await inTurn(page, (i) => page.evaluate(pressed, i % 2 === 0 ? UNDO : REDO))
    // An initiative is called as the plan's first one is, and as before, then deleted and brought back: the findings differ each time.
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(`Win 20 clinics (${size / 100 + 1})`)
    await page.keyboard.press('Enter')
    edits['title to findings to paint'] = await inTurn(page, (i) =>
      page.evaluate(pressed, { ...(i % 2 === 0 ? UNDO : REDO), until: '[data-status="warning"]' }),
    )
    edits['deletion to findings to paint'] = await inTurn(page, (i) =>
      page.evaluate(pressed, { ...(i % 2 === 0 ? DELETE : UNDO), until: '[data-status="error"]' }),
    )
    // Beside it a new card, open for its title; Escape takes it away again.
    edits['new card to paint'] = await inTurn(page, async () => {
      const time = await page.evaluate(pressed, { key: 'Enter', code: 'Enter' })
      await page.locator('[data-card] textarea').waitFor()
      await page.evaluate(rested)
      await page.keyboard.press('Escape')
      await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
      return time
    })
    return { who: 'plumbline', size, first, whole, edits, heap: await heapOf(app, page), moves }
  })
}

/** All in view, or the middle of the plan's lowest lane at a zoom. @param {Page} page @param {number | undefined} zoom */
async function zoomTo(page, zoom) {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Shift+Digit1')
  await page.waitForTimeout(300)
  if (zoom !== undefined) {
    await page.keyboard.press('Control+0')
    for (const step of [0.75, 0.67, 0.5, 0.33]) if (step >= zoom) await page.keyboard.press('Control+-')
  }
  await page.waitForTimeout(quick ? 500 : 1500)
}

/** Moves the mouse from the middle on until a card is under it: from afar, where cards are painted, it is then an element. */
async function pointAtCard(/** @type {Page} */ page) {
  const [x, y] = [WINDOW.width / 2 - 40, WINDOW.height / 2]
  for (let by = 0; by < 300; by += 3) {
    await page.mouse.move(x + by, y + by / 3)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    if ((await page.locator('[data-card]').count()) > 0) return
  }
  throw new Error('No card near the middle of the window.')
}

/** @param {{ cards: { x: number, y: number, width: number, height: number }[] }} picture @param {number | undefined} zoom */
function lookAt({ cards }, zoom) {
  const left = Math.min(...cards.map((card) => card.x))
  const top = Math.min(...cards.map((card) => card.y))
  const width = Math.max(...cards.map((card) => card.x + card.width)) - left
  const height = Math.max(...cards.map((card) => card.y + card.height)) - top
  const used = zoom ?? Math.min(WINDOW.width / width, WINDOW.height / height)
  return [WINDOW.width / 2 - (left + width / 2) * used, WINDOW.height / 2 - (top + height / 2) * used, used]
}

/** Megabytes of live objects. @param {App} app @param {Page} page */
async function heapOf(app, page) {
  const session = await app.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/**
 * The times of edits that follow each other, each in a page that has come to rest.
 * @param {Page} page
 * @param {(i: number) => Promise<number>} measure
 */
async function inTurn(page, measure) {
  const times = []
  for (let i = 0; i < EDITS; i++) {
    await page.evaluate(rested)
    times.push(await measure(i))
  }
  return times
}
