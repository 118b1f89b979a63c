// npm run check: types, lint (import boundaries included), format, dead code, unit tests. Meant for every commit.
import { runChecks } from './lib/checks.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { Problem, plainEnvironment, run, script, tool } from './lib/process.mjs'

/** On a terminal a dot a test; into a file or a pipe only what failed, and the summary. */
const reporter = process.stdout.isTTY ? 'dot' : 'minimal'

await script(async () => {
  await ensurePackages()
  const failed = await runChecks()
  const unit = await run(...tool('vitest/vitest.mjs', ['run', '--project', 'unit', '--reporter', reporter]), {
    env: plainEnvironment(),
  })
  if (unit !== 0) failed.push('unit tests')
  if (failed.length > 0) throw new Problem(`failed: ${failed.join(', ')}`)
})
