// npm run demo: what `npm start` shows where there is no display. The real app on a virtual one, photographed, and
// the command line tool on the same plan.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { hasDisplay, withDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { capture, Problem, root, run, say, script } from './lib/process.mjs'
import { setUp } from './lib/setup.mjs'

const folder = join(root, 'out/demo')
const plan = 'examples/distributor.plumb'

await script(async () => {
  await ensurePackages()
  const electron = await setUp()
  if (!hasDisplay()) return await run(...withDisplay(process.execPath, ['scripts/demo.mjs']))

  mkdirSync(folder, { recursive: true })
  const screenshot = join(folder, 'screenshot.png')
  await photograph(electron, screenshot)
  const findings = await check(join(folder, 'findings.json'))
  const svg = await exportTo(join(folder, 'sample.svg'))
  const png = await exportTo(join(folder, 'sample.png'))

  console.log('\nThe app and the command line tool ran. Have a look at:')
  for (const [file, what] of [
    [screenshot, 'the window with the sample plan'],
    [findings, 'what `plumbline check` says about it'],
    [svg, 'the cascade as SVG'],
    [png, 'the cascade as PNG'],
  ]) {
    console.log(`  ${relative(process.cwd(), file ?? '')}  ${what}`)
  }
  return 0
})

/**
 * Opens the sample in the real app and saves a picture of the window.
 * @param {{ path: string, args: string[] }} electron
 * @param {string} file
 */
async function photograph(electron, file) {
  const { _electron } = await import('playwright-core')
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-demo-'))
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...electron.args, `--user-data-dir=${userData}`, root, '--sample'],
    colorScheme: 'light',
  })
  try {
    const page = await app.firstWindow()
    const window = await app.browserWindow(page)
    await window.evaluate((shown) => shown.setContentSize(1600, 1000))
    await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 })
    await page.screenshot({ path: file })
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
}

/** @param {string} file */
async function check(file) {
  const { code, output } = await plumbline(['check', '--format', 'json', plan])
  // 1 says that there are findings, which is what a sample is for.
  if (code > 1) throw new Problem(`plumbline check failed:\n${output}`)
  writeFileSync(file, output)
  return file
}

/** @param {string} file */
async function exportTo(file) {
  const { code, output } = await plumbline(['export', plan, '-o', file])
  if (code !== 0 || !existsSync(file)) throw new Problem(`plumbline export failed:\n${output}`)
  return file
}

/** @param {string[]} args */
async function plumbline(args) {
  say(`plumbline ${args.join(' ')}`)
  return await capture(process.execPath, ['out/cli/cli.mjs', ...args])
}
