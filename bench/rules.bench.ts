import { writeFileSync } from 'node:fs'
import { execute } from '../shared/commands/execute'
import type { CommandCall } from '../shared/commands/types'
import { createIndex } from '../shared/model/index/createIndex'
import type { PlanIndex } from '../shared/model/types'
import { createChecker } from '../shared/rules/engine'
import { RULES } from '../shared/rules/index'
import type { PlanDocument } from '../shared/schema/document'
import { benchPlan } from './lib/benchPlan'
import { median } from './lib/child'
import { figure, printTable } from './lib/table'

// The checks against the least that any check must do: one walk over the plan as flat arrays.

const TODAY = '2027-03-01'
const RUNS = 5
const ROPES = RULES.filter(({ area }) => area === 'ropes')

interface Row {
  readonly what: string
  readonly cards: number
  readonly ms: number
  /** Times the walk of the same plan. */
  readonly walks: number
  readonly found?: number
}

const rows: Row[] = []
for (const cards of process.argv.includes('--quick') ? [1_000, 20_000] : [1_000, 5_000, 20_000, 100_000])
  rows.push(...measure(cards))
printTable(
  'Checks (ms, median of 5)',
  ['what', 'cards', 'ms', 'times the walk', 'findings'],
  rows.map((row) => [row.what, String(row.cards), figure(row.ms), figure(row.walks), String(row.found ?? '')]),
)
writeFileSync('bench/out/rules.json', `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`)

function measure(cards: number): Row[] {
  // As a file brings it, so that records have the shapes that they have in the app.
  const doc = JSON.parse(JSON.stringify(benchPlan(cards, 1))) as PlanDocument
  const floor = timed(
    RUNS,
    () => () => walk(flatten(doc)),
    (flat) => flat(),
  )
  const walkMs = timedWalk(doc)
  const row = (what: string, ms: number, found?: number): Row => ({ what, cards, ms, walks: ms / walkMs, found })
  const cold = timed(
    RUNS,
    () => createIndex(doc),
    (index) => createChecker().check(index, undefined, TODAY),
  )
  const warm = createIndex(doc)
  const findings = createChecker().check(warm, undefined, TODAY).findings.length
  const structural = timed(
    RUNS,
    () => warm,
    (index) => createChecker({ rules: ROPES }).check(index, undefined, TODAY),
  )
  return [
    row('walk over flat arrays (floor)', walkMs),
    row('flatten and walk', floor),
    row(
      'index',
      timed(RUNS, () => doc, createIndex),
    ),
    row('all checks, fresh index, ropes counted on the way', cold, findings),
    row('rope checks, live index', structural),
    ...edits(doc).flatMap(([name, call]) => afterEdit(doc, name, call, row)),
  ]
}

function edits(doc: PlanDocument): [string, CommandCall][] {
  const cards = Object.values(doc.nodes)
  const initiative = cards.find(({ kind }) => kind === 'initiative')?.id
  const activity = cards.at(-1)?.id
  return [
    ['a title', { id: 'card.set', params: { id: initiative, fields: { title: 'Win more' } } }],
    ['a new activity', { id: 'card.add', params: { kind: 'activity', title: 'Call', parentId: initiative } }],
    ['a card parked', { id: 'card.setStatus', params: { ids: [activity], status: 'parked' } }],
  ]
}

/** The same edit on a fresh index and checker each time; the command itself is not timed. */
function afterEdit(doc: PlanDocument, name: string, call: CommandCall, row: (what: string, ms: number) => Row): Row[] {
  const updates: number[] = []
  const checks: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const index = createIndex(doc)
    const checker = createChecker()
    checker.check(index, undefined, TODAY)
    const done = execute(index, call, { newId: () => `new${run}`, today: TODAY })
    if (!done.ok) throw new Error(done.error.message)
    const start = performance.now()
    const touched = index.update(done.value.doc, done.value.patches)
    settle(index)
    const updated = performance.now()
    checker.check(index, touched, TODAY)
    updates.push(updated - start)
    checks.push(performance.now() - updated)
  }
  return [row(`after ${name}: index`, median(updates)), row(`after ${name}: checks`, median(checks))]
}

/** Asks for what the canvas and the status bar need anyway, so that it is not charged to the checks. */
function settle(index: PlanIndex): void {
  index.totals()
}

function timed<T>(runs: number, prepare: () => T, run: (value: T) => unknown): number {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const value = prepare()
    const start = performance.now()
    run(value)
    times.push(performance.now() - start)
  }
  return median(times)
}

interface Flat {
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly roots: number[]
}

function flatten(doc: PlanDocument): Flat {
  const rowOf = new Map(Object.keys(doc.nodes).map((id, row) => [id, row]))
  const links = Object.values(doc.links)
  const starts = new Int32Array(rowOf.size + 1)
  for (const { parentId } of links) starts[(rowOf.get(parentId) ?? 0) + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const fill = starts.slice()
  const targets = new Int32Array(links.length)
  for (const { parentId, childId } of links) targets[fill[rowOf.get(parentId) ?? 0]!++] = rowOf.get(childId) ?? 0
  const roots = Object.values(doc.nodes).flatMap(({ id, kind }) => (kind === 'strategy' ? [rowOf.get(id) ?? 0] : []))
  return { starts, targets, roots }
}

/** Which cards hang from a strategy: the question that every rope check begins with. */
function walk({ starts, targets, roots }: Flat): number {
  const seen = new Uint8Array(starts.length)
  const stack = [...roots]
  let count = 0
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    if (seen[row] === 1) continue
    seen[row] = 1
    count++
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) stack.push(targets[i] ?? 0)
  }
  return count
}

function timedWalk(doc: PlanDocument): number {
  const flat = flatten(doc)
  return timed(RUNS * 3, () => flat, walk)
}
