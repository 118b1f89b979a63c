import { capture, plainEnvironment, tool } from './process.mjs'

/** @type {Record<string, [string, string[]]>} */
const checks = {
  'types of shared': types('shared'),
  'types of electron, cli': types('node'),
  'types of renderer': types('web'),
  'types of test': types('test'),
  lint: tool('oxlint/bin/oxlint', ['--deny-warnings']),
  format: tool('@biomejs/biome/bin/biome', ['check', '.']),
  'dead code': tool('knip/bin/knip.js', []),
}

/**
 * A type check that reads again only what changed since the last one.
 * @param {string} part
 */
function types(part) {
  const state = `node_modules/.cache/types/${part}.tsbuildinfo`
  return tool('typescript/bin/tsc', ['-p', `tsconfig.${part}.json`, '--incremental', '--tsBuildInfoFile', state])
}

/**
 * Runs the static checks, two at a time, and prints what each says when it fails.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks() {
  const waiting = Object.entries(checks)
  /** @type {string[]} */
  const failed = []
  async function work() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, [command, args]] = next
      const started = performance.now()
      const { code, output } = await capture(command, args, { env: plainEnvironment() })
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
      if (code === 0) continue
      failed.push(name)
      console.log(output)
    }
  }
  await Promise.all([work(), work()])
  return failed
}
