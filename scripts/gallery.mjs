// npm run gallery: photographs the running app for docs/gallery, one picture a view, theme and size.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay, withDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { root, run, say, script } from './lib/process.mjs'
import { setUp } from './lib/setup.mjs'

const folder = join(root, 'docs/gallery')

const LAPTOP = { width: 1280, height: 800 }
const DESK = { width: 1600, height: 1000 }
const WALL = { width: 3840, height: 2160 }

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, sample?: string, scheme?: 'light' | 'dark', size?: { width: number, height: number }, act?: (page: Page) => Promise<void> }} Shot
 */

/** @type {Shot[]} */
const shots = [
  { name: 'welcome-light' },
  { name: 'welcome-dark', scheme: 'dark' },
  { name: 'cascade-light', sample: 'distributor', size: DESK },
  { name: 'cascade-dark', sample: 'distributor', size: DESK, scheme: 'dark' },
  { name: 'cascade-laptop-light', sample: 'distributor', size: LAPTOP },
  { name: 'cascade-laptop-dark', sample: 'distributor', size: LAPTOP, scheme: 'dark' },
  { name: 'cascade-wall-light', sample: 'software', size: WALL },
  { name: 'cascade-wall-dark', sample: 'software', size: WALL, scheme: 'dark' },
  { name: 'sound-plan', sample: 'software', size: DESK },
  { name: 'rollup', sample: 'rollup', size: DESK },
  { name: 'finding', sample: 'distributor', size: DESK, act: (page) => page.keyboard.press('F8') },
  {
    name: 'line-of-sight',
    sample: 'software',
    size: DESK,
    act: async (page) => {
      await page.keyboard.press('F8')
      await selectFirstCard(page)
      await page.keyboard.press('f')
    },
  },
  { name: 'palette', sample: 'software', size: LAPTOP, act: (page) => page.keyboard.press('Control+k') },
  {
    name: 'shortcuts',
    sample: 'software',
    size: LAPTOP,
    act: async (page) => {
      await selectFirstCard(page)
      await page.keyboard.press('?')
    },
  },
]

await script(async () => {
  await ensurePackages()
  const electron = await setUp()
  if (!hasDisplay())
    return await run(...withDisplay(process.execPath, ['scripts/gallery.mjs', ...process.argv.slice(2)]))
  mkdirSync(folder, { recursive: true })
  const wanted = process.argv.slice(2)
  for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
    await take(electron, shot)
    say(`docs/gallery/${shot.name}.png`)
  }
  return 0
})

/**
 * @param {{ path: string, args: string[] }} electron
 * @param {Shot} shot
 */
async function take(electron, shot) {
  const { _electron } = await import('playwright-core')
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-gallery-'))
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...electron.args, `--user-data-dir=${userData}`, root, ...(shot.sample ? [`--sample=${shot.sample}`] : [])],
    colorScheme: shot.scheme ?? 'light',
  })
  try {
    const page = await app.firstWindow()
    const window = await app.browserWindow(page)
    await window.evaluate((shown, size) => shown.setContentSize(size.width, size.height), shot.size ?? LAPTOP)
    await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 })
    await page.waitForTimeout(400)
    await page.keyboard.press('Shift+Digit1')
    await page.waitForTimeout(600)
    await shot.act?.(page)
    await page.waitForTimeout(600)
    await page.screenshot({ path: join(folder, `${shot.name}.png`) })
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
}

/** @param {Page} page */
async function selectFirstCard(page) {
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
}
