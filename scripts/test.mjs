// npm test: everything that CI runs. `npm test -- --unit` and `--e2e` run one kind of tests, and further words choose
// test files by name; the static checks and the coverage limit belong to the full run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { runChecks } from './lib/checks.mjs'
import { withDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { root, run, say, script, tool } from './lib/process.mjs'
import { setUpElectron } from './lib/setup.mjs'

const given = process.argv.slice(2)
const chosen = given.filter((word) => word === '--unit' || word === '--e2e')
const filter = given.filter((word) => word !== '--unit' && word !== '--e2e')
const isFull = given.length === 0

await script(async () => {
  await ensurePackages()
  await ensureBuilt()
  rmSync(join(root, 'out/reports'), { recursive: true, force: true })
  mkdirSync(join(root, 'out/reports'), { recursive: true })

  const failed = isFull ? await runChecks() : []
  const totals = { passed: 0, failed: 0, skipped: 0 }
  if (!chosen.includes('--e2e') || chosen.includes('--unit')) {
    await test('unit', isFull ? ['--coverage'] : [])
    await test('process', [])
  }
  if (!chosen.includes('--unit') || chosen.includes('--e2e')) await testInElectron()

  if (totals.skipped > 0) failed.push(`${totals.skipped} skipped tests`)
  if (totals.passed + totals.failed === 0) failed.push('no test was run')
  if (failed.length > 0) say(`failed: ${failed.join(', ')}`)
  console.log(
    `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
  )
  return failed.length > 0 || totals.failed > 0 ? 1 : 0

  async function testInElectron() {
    const electron = await setUpElectron()
    say(`end-to-end tests in Electron ${electron.version}`)
    const env = { PLUMBLINE_ELECTRON: electron.path, PLUMBLINE_ELECTRON_ARGS: electron.args.join(' ') }
    await test('e2e', [], env)
  }

  /**
   * Runs one project of vitest and adds up what its report counts.
   * @param {'unit' | 'process' | 'e2e'} project
   * @param {string[]} options
   * @param {Record<string, string>} [env]
   */
  async function test(project, options, env = {}) {
    const report = join(root, `out/reports/${project}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const [node, args] = tool('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...options, ...filter])
    // A filter for one project need not match a file of the other.
    if (!isFull) args.push('--passWithNoTests')
    const command = project === 'e2e' ? withDisplay(node, args) : /** @type {const} */ ([node, args])
    const code = await run(...command, { env: { ...process.env, ...env } })
    if (code !== 0) failed.push(`${project} tests`)
    const counted = JSON.parse(readFileSync(report, 'utf8'))
    totals.passed += counted.numPassedTests
    totals.failed += counted.numFailedTests
    totals.skipped += counted.numPendingTests + counted.numTodoTests
  }
})
