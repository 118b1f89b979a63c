/**
 * Writes docs/rules: one page per rule and a list of all, from what the rules say about themselves.
 *   node scripts/generateRuleDocs.mjs [--check]
 * With --check nothing is written: differences are named and the exit code is 1.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import * as z from 'zod'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, 'docs/rules')
const AREAS = {
  ropes: 'Ropes: does every rope run from the ceiling to the ground?',
  focus: 'Focus: is it few enough to succeed?',
  definition: 'Definition: does everybody know what is meant?',
  'front-line': 'Front line: can people do it on a Tuesday?',
  leadership: 'Leadership: does every level do its part?',
  tracking: 'Tracking: is it followed?',
}

/** @typedef {import('../shared/rules/types').Rule} Rule */

/** @param {Rule} rule */
function page(rule) {
  const { what, why, bad, good, fix } = rule.docs
  return (
    [
      `# ${rule.title}`,
      `Rule \`${rule.id}\` · area ${rule.area} · ${rule.severity} unless the plan says otherwise`,
      what,
      '## Why it matters',
      why,
      '## Examples',
      `**Not like this:** ${bad}`,
      `**Like this:** ${good}`,
      '## What to do',
      fix,
      '## Options',
      optionTable(rule),
      '[All checks](README.md)',
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

/** @param {Rule} rule */
function optionTable(rule) {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' })
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { default: standard, description = '' } = typeof schema === 'object' ? schema : {}
    return `| \`${name}\` | \`${JSON.stringify(standard)}\` | ${description} |`
  })
  if (rows.length === 0) return 'None.'
  return ['| option | standard | meaning |', '|---|---|---|', ...rows].join('\n')
}

/** @param {readonly Rule[]} rules */
function list(rules) {
  const sections = Object.entries(AREAS).flatMap(([area, heading]) => {
    const own = rules.filter((rule) => rule.area === area)
    if (own.length === 0) return []
    const rows = own.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${rule.severity} |`)
    return [`## ${heading}`, ['| rule | finds | severity |', '|---|---|---|', ...rows].join('\n')]
  })
  return `${[
    '# Checks',
    'Plumbline runs these checks while you draw, in the findings list and on the command line. Draft and active cards are checked; closed and parked cards are not. A card without a title yet is asked only for its ropes.',
    'A plan can change the severity of a check (`error`, `warning`, `info`), switch it off (`off`) and set its options, in `settings.rules` of the `.plumb` file:',
    '```json\n"rules": {\n  "too-many-initiatives": { "severity": "error", "options": { "perPlan": 5 } },\n  "no-resources": { "severity": "off" }\n}\n```',
    'A single finding can be suppressed with a reason; it then stays in the list of suppressed findings.',
    ...sections,
  ].join('\n\n')}\n`
}

const { module } = await runnerImport('/shared/rules/index.ts', { root: ROOT, configFile: false, logLevel: 'error' })
/** @type {readonly Rule[]} */
const rules = module.RULES
const pages = new Map([
  ['README.md', list(rules)],
  ...rules.map((rule) => /** @type {const} */ ([`${rule.id}.md`, page(rule)])),
])

mkdirSync(OUT, { recursive: true })
const present = readdirSync(OUT)
const surplus = present.filter((name) => !pages.has(name))
const stale = [...pages].filter(
  ([name, text]) => !present.includes(name) || readFileSync(join(OUT, name), 'utf8') !== text,
)

if (process.argv.includes('--check')) {
  const names = [...surplus, ...stale.map(([name]) => name)]
  if (names.length > 0) {
    console.error(`docs/rules is out of date: ${names.join(', ')}. Run: node scripts/generateRuleDocs.mjs`)
    process.exitCode = 1
  }
} else {
  for (const name of surplus) rmSync(join(OUT, name))
  for (const [name, text] of stale) writeFileSync(join(OUT, name), text)
  console.log(`docs/rules: ${stale.length} written, ${surplus.length} removed, ${pages.size} pages in all.`)
}
