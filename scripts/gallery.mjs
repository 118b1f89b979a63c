// npm run gallery [name…]: photographs every view of the running app for docs/gallery, in every theme, and writes the
// page to flip through them. With names only those views, or only the sets of that name (small, wall, german).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { galleryPage } from './lib/galleryPage.mjs'
import { hasDisplay, withDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { root, run, say, script } from './lib/process.mjs'
import { setUp } from './lib/setup.mjs'
import { smallPng } from './lib/smallPng.mjs'
import { chooseAction, tidyUp, VIEWS } from './lib/views.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./lib/views.mjs').View} View
 * @typedef {import('./lib/views.mjs').Stage} Stage
 * @typedef {{ folder: string, title: string, size: { width: number, height: number }, themes: string[], views?: string[], german?: boolean, zoom?: number }} Set
 */

const folder = join(root, 'docs/gallery')
const LAPTOP = { width: 1280, height: 800 }

/** What looks the same in any language, or shows the words of another picture again: the repository stays small. */
const SKIPPED_IN_GERMAN =
  /^(list-(owner|accounts)|menu-(rope|canvas)|welcome-|empty-(outline|people|accounts|parking)|find-|filter-nothing|hint|inspector-(several|rope)|no-findings|sound-plan|palette-|outline-|overview|rollup|broken|suppressed|dialog-(export-svg|teams|accounts|periods|new|about|link|question))/

/** @type {Set[]} */
const SETS = [
  { folder: 'light', title: 'Light', size: LAPTOP, themes: ['light'] },
  { folder: 'dark', title: 'Dark', size: LAPTOP, themes: ['dark'] },
  { folder: 'contrast', title: 'High contrast', size: LAPTOP, themes: ['contrast'] },
  {
    folder: 'small',
    title: 'Small window (1024 × 700)',
    size: { width: 1024, height: 700 },
    themes: ['light'],
    views: ['welcome', 'cascade', 'inspector-initiative', 'findings', 'rules', 'dialog-people', 'outline', 'split'],
  },
  {
    folder: 'zoomed',
    title: '200 % zoom (a window of 1280 × 800)',
    size: LAPTOP,
    zoom: 2,
    themes: ['light'],
    views: ['welcome', 'cascade', 'inspector-initiative', 'findings', 'rules', 'dialog-new', 'outline', 'palette'],
  },
  {
    folder: 'wall',
    title: 'Wall display (3840 × 2160)',
    size: { width: 3840, height: 2160 },
    themes: ['light', 'dark'],
    views: ['finding-open', 'sound-plan'],
  },
  {
    folder: 'german',
    title: 'German',
    size: LAPTOP,
    themes: ['light'],
    german: true,
    views: VIEWS.map(({ name }) => name).filter((name) => !SKIPPED_IN_GERMAN.test(name)),
  },
]

await script(async () => {
  await ensurePackages()
  const electron = await setUp()
  if (!hasDisplay())
    return await run(...withDisplay(process.execPath, ['scripts/gallery.mjs', ...process.argv.slice(2)]))
  const wanted = process.argv.slice(2)
  for (const set of SETS) {
    const whole = wanted.length === 0 || wanted.includes(set.folder)
    const views = VIEWS.filter(
      ({ name }) => (set.views?.includes(name) ?? true) && (whole || wanted.some((word) => name === word)),
    )
    for (const start of new Set(views.map((view) => view.start)))
      await take(
        electron,
        set,
        views.filter((view) => view.start === start),
        start,
      )
  }
  writeFileSync(join(folder, 'README.md'), galleryPage(folder, SETS, VIEWS))
  say('docs/gallery/README.md')
  return 0
})

/**
 * @param {{ path: string, args: string[] }} electron
 * @param {Set} set
 * @param {View[]} views
 * @param {import('./lib/views.mjs').Start} start
 */
async function take(electron, set, views, start) {
  const { _electron } = await import('playwright-core')
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-gallery-'))
  const sample = ['welcome', 'empty', 'files'].includes(start) ? [] : [`--sample=${start}`]
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...electron.args, `--user-data-dir=${userData}`, root, ...sample],
    colorScheme: 'light',
  })
  try {
    const page = await app.firstWindow()
    page.setDefaultTimeout(15_000)
    const stage = { page, app, act: (/** @type {string} */ action) => chooseAction(app, action) }
    await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 })
    await app.evaluate(
      ({ BrowserWindow }, { size, zoom }) => {
        const window = BrowserWindow.getAllWindows()[0]
        window?.setContentSize(size.width, size.height)
        window?.webContents.setZoomFactor(zoom ?? 1)
      },
      { size: set.size, zoom: set.zoom },
    )
    await until(page, `innerWidth === ${set.size.width / (set.zoom ?? 1)}`)
    // The hints of the first minutes have a picture of their own.
    await page.evaluate(`plumbline.prefs.set({ hintsDismissed: ['build', 'connect', 'findings', 'palette'] })`)
    if (set.german) await stage.act('view.language.de')
    if (start === 'empty') await stage.act('file.new')
    for (const view of views) await photograph(stage, set, view)
  } finally {
    await app.evaluate(({ dialog }) => {
      // "Don't save".
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    })
    // Now and then Electron does not answer any more when all is done.
    const hung = setTimeout(() => app.process().kill('SIGKILL'), 10_000)
    await app.close()
    clearTimeout(hung)
    rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** Waits until an expression is true in the page. The page's own policy forbids Playwright to wait for one. @param {Page} page @param {string} expression */
async function until(page, expression) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate(expression)) return
    await page.waitForTimeout(50)
  }
  throw new Error(`never: ${expression}`)
}

/** Panels and hints that an earlier view left are closed. @param {Stage} stage @param {View} view */
async function closePanels({ page, act }, view) {
  const parking = page.locator('[data-rail="parking"][aria-pressed="true"]')
  if ((await parking.count()) > 0) await parking.click()
  if (view.group !== 'Findings' && (await page.locator('[data-findings]').count()) > 0) await act('view.findings')
  for (let tries = 0; tries < 4 && (await page.locator('[data-hint] button').count()) > 0; tries += 1) {
    // It may lie below a panel.
    await page.locator('[data-hint] button').dispatchEvent('click')
    await page.waitForTimeout(60)
  }
}

/** What the window shows. From the main process: Playwright cuts off what a zoomed page has. @param {Stage} stage */
async function picture({ app }) {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  return Buffer.from(png, 'base64')
}

/** @param {Stage} stage @param {Set} set @param {View} view */
async function photograph(stage, set, view) {
  const { page } = stage
  await tidyUp(stage)
  await page.mouse.move(set.size.width / 2, 2)
  await closePanels(stage, view)
  if (view.group === 'Cascade' || view.group === 'Outline') await stage.act('view.cascade')
  await stage.act('view.fit')
  await page.waitForTimeout(300)
  try {
    await view.open(stage)
  } catch (error) {
    return say(`${set.folder}/${view.name}: ${String(error).split('\n')[0]}`)
  }
  mkdirSync(join(folder, set.folder), { recursive: true })
  for (const theme of set.themes) {
    await stage.act(`view.theme.${theme}`)
    await until(page, `document.documentElement.dataset.theme === '${theme}'`)
    await page.waitForTimeout(450)
    const name = set.themes.length > 1 ? `${view.name}-${theme}` : view.name
    writeFileSync(join(folder, set.folder, `${name}.png`), smallPng(await picture(stage), 96))
    say(`docs/gallery/${set.folder}/${name}.png`)
  }
}
