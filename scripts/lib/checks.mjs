import { capture, plainEnvironment, tool } from './process.mjs'

/** @type {Record<string, [string, string[]]>} */
const checks = {
  'types of shared': tool('typescript/bin/tsc', ['-p', 'tsconfig.shared.json']),
  'types of electron, cli': tool('typescript/bin/tsc', ['-p', 'tsconfig.node.json']),
  'types of renderer': tool('typescript/bin/tsc', ['-p', 'tsconfig.web.json']),
  'types of test': tool('typescript/bin/tsc', ['-p', 'tsconfig.test.json']),
  lint: tool('oxlint/bin/oxlint', ['--deny-warnings']),
  format: tool('@biomejs/biome/bin/biome', ['check', '.']),
  'dead code': tool('knip/bin/knip.js', []),
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
