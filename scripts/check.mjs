// npm run check: types, lint (import boundaries included), format, dead code, unit tests. Meant for every commit.
import { runChecks } from './lib/checks.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { Problem, run, script, tool } from './lib/process.mjs'

await script(async () => {
  await ensurePackages()
  const failed = await runChecks()
  const unit = await run(...tool('vitest/vitest.mjs', ['run', '--project', 'unit', '--reporter', 'dot']))
  if (unit !== 0) failed.push('unit tests')
  if (failed.length > 0) throw new Problem(`failed: ${failed.join(', ')}`)
})
