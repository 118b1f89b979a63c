import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createChecker } from '../../../shared/rules/engine'
import type { Finding } from '../../../shared/rules/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { readDocument } from '../../../shared/schema/file'
import { testEnv } from '../../helpers/plan'

const { today } = testEnv()
/** Of every rule, so many findings are remedied in a big plan. */
const MOST_PER_RULE = 12

function example(name: string): PlanDocument {
  const read = readDocument(readFileSync(new URL(`../../../examples/${name}.plumb`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.document
}

function check(doc: PlanDocument): readonly Finding[] {
  return createChecker().check(createIndex(doc), undefined, today).findings
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

/** Every seventh link is gone, and what was parked is active. */
function damaged(doc: PlanDocument): PlanDocument {
  const links = Object.entries(doc.links).filter((_, i) => i % 7 !== 3)
  const nodes = Object.entries(doc.nodes).map(([id, node]) => [id, { ...node, status: 'active' }])
  return { ...doc, links: Object.fromEntries(links), nodes: Object.fromEntries(nodes) }
}

const PLANS = ['distributor', 'software', 'rollup'].flatMap((name) => {
  const doc = example(name)
  return [[name, doc] as const, [`a damaged ${name}`, damaged(doc)] as const]
})

test.each(PLANS)(
  'no one-click remedy leaves more errors in %s than there were',
  (name, doc) => {
    const before = check(doc)
    const seen = new Map<string, number>()
    let tried = 0
    for (const finding of before) {
      const count = (seen.get(finding.rule) ?? 0) + 1
      seen.set(finding.rule, count)
      if (count > MOST_PER_RULE) continue
      for (const fix of finding.fixes) {
        if (!('call' in fix)) continue
        const done = execute(createIndex(doc), fix.call, testEnv())
        if (!done.ok) throw new Error(`${finding.message} ${fix.title}: ${done.error.message}`)
        const after = check(done.value.doc)
        expect(errorsIn(after), `${finding.message} ${fix.title}`).toBeLessThanOrEqual(errorsIn(before))
        expect(after.map(({ id }) => id)).not.toContain(finding.id)
        tried++
      }
    }
    if (name.startsWith('a damaged')) expect(tried).toBeGreaterThan(5)
  },
  60_000,
)
