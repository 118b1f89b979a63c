import { writeFileSync } from 'node:fs'
import { execute } from '../shared/commands/execute'
import type { CommandCall } from '../shared/commands/types'
import { createIndex } from '../shared/model/index/createIndex'
import { applyToDocument } from '../shared/model/patching'
import type { PlanIndex } from '../shared/model/types'
import { createChecker } from '../shared/rules/engine'
import { RULES } from '../shared/rules/index'
import type { PlanDocument } from '../shared/schema/document'
import { readDocument, writeDocument } from '../shared/schema/file'
import { benchPlan } from './lib/benchPlan'
import { flatten, walk } from './lib/flatWalk'
import { figure, printTable } from './lib/table'
import { inTurns, medianCpuMs, medianMs, ratioOf, type Times } from './lib/turns'
import { editWhole, undoWhole } from './lib/wholeDraft'

// Opening, checking and editing a plan, each against the least that it could take or against a peer in the same run.

const TODAY = '2027-03-01'
const ROUNDS = 7
/** Rules that ask for the shape of the plan only; the comparison of titles reads text. */
const SHAPE = RULES.filter(({ area, id }) => area === 'ropes' && id !== 'duplicate-title')
const sizes = process.argv.includes('--quick') ? [1_000, 20_000] : [1_000, 5_000, 20_000, 100_000]

interface Row {
  readonly what: string
  readonly cards: number
  readonly ms: number
  readonly cpuMs: number
  /** Times what it is compared with. */
  readonly ratio?: number
  readonly note?: string
}

const checks = sizes.flatMap(measureChecks)
const edits = sizes.flatMap(measureEdits)
const opening = sizes.flatMap(measureOpening)
print('Checks, against one walk over the ropes as flat arrays', checks)
print('One edit with undo, against the same on an immer draft of the whole document', edits)
print('Opening, against JSON.parse', opening)
const node = process.version
writeFileSync('bench/out/rules.json', `${JSON.stringify({ node, rounds: ROUNDS, checks, edits, opening }, null, 2)}\n`)

function print(title: string, rows: readonly Row[]): void {
  printTable(
    `${title} (medians of ${ROUNDS} rounds)`,
    ['what', 'cards', 'ms', 'cpu ms', 'ratio', ''],
    rows.map(({ what, cards, ms, cpuMs, ratio, note = '' }) => [
      what,
      String(cards),
      figure(ms),
      figure(cpuMs),
      figure(ratio),
      note,
    ]),
  )
}

function rowsOf<Name extends string>(
  cards: number,
  times: Readonly<Record<Name, Times>>,
  base: (name: Name) => Name,
  notes: Readonly<Record<string, string>> = {},
): Row[] {
  return (Object.keys(times) as Name[]).map((what) => ({
    what,
    cards,
    ms: medianMs(times[what]),
    cpuMs: medianCpuMs(times[what]),
    ratio: ratioOf(times[what], times[base(what)]),
    ...(notes[what] === undefined ? {} : { note: notes[what] }),
  }))
}

/** A plan as a file brings it, so that records have the shapes and the order that they have in the app. */
function fromFile(cards: number, isSound = false): PlanDocument {
  return JSON.parse(writeDocument(benchPlan(cards, 1, isSound))) as PlanDocument
}

function liveIndex(doc: PlanDocument): PlanIndex {
  const index = createIndex(doc)
  index.totals()
  return index
}

function measureChecks(cards: number): Row[] {
  const doc = fromFile(cards)
  const flat = flatten(doc)
  const live = liveIndex(doc)
  const sound = liveIndex(fromFile(cards, true))
  const checkAll = (index: PlanIndex) => createChecker().check(index, undefined, TODAY)
  const checkShape = (index: PlanIndex) => createChecker({ rules: SHAPE }).check(index, undefined, TODAY)
  const found = (count: number) => `${count} findings`
  const times = inTurns(ROUNDS, {
    'walk over flat arrays (floor)': () => () => walk(flat),
    'flatten and walk': () => () => walk(flatten(doc)),
    'shape checks, live index, sound plan': () => () => checkShape(sound),
    'shape checks, live index, a tenth faulty': () => () => checkShape(live),
    index: () => () => createIndex(doc),
    'index with ropes, islands and totals': () => () => liveIndex(doc),
    'whole check, fresh index': () => {
      const index = createIndex(doc)
      return () => checkAll(index)
    },
    'index and whole check': () => () => checkAll(createIndex(doc)),
    ...Object.fromEntries(
      callsFor(doc).map(([name, call]) => [`after ${name}: index and checks`, () => again(doc, call)]),
    ),
  })
  return rowsOf(cards, times, () => 'walk over flat arrays (floor)', {
    'shape checks, live index, sound plan': found(checkShape(sound).findings.length),
    'shape checks, live index, a tenth faulty': found(checkShape(live).findings.length),
    'whole check, fresh index': found(checkAll(live).findings.length),
  })
}

/** The edit itself is not timed: what follows it is. */
function again(doc: PlanDocument, call: CommandCall): () => void {
  const index = liveIndex(doc)
  const checker = createChecker()
  checker.check(index, undefined, TODAY)
  const { doc: next, patches } = run(index, call)
  return () => {
    const touched = index.update(next, patches)
    index.totals()
    checker.check(index, touched, TODAY)
  }
}

function callsFor(doc: PlanDocument): [string, CommandCall][] {
  const cards = Object.values(doc.nodes)
  const initiative = cards.find(({ kind }) => kind === 'initiative')?.id
  const activity = cards.filter(({ kind }) => kind === 'activity').at(-1)?.id
  return [
    ['a title', { id: 'card.set', params: { id: initiative, fields: { title: 'Win more' } } }],
    ['a new activity', { id: 'card.add', params: { kind: 'activity', title: 'Call', parentId: initiative } }],
    ['a card parked', { id: 'card.setStatus', params: { ids: [activity], status: 'parked' } }],
    ['a card deleted', { id: 'card.delete', params: { ids: [activity] } }],
  ]
}

function envOf() {
  let made = 0
  return { newId: () => `new${made++}`, today: TODAY }
}

function run(index: PlanIndex, call: CommandCall) {
  const done = execute(index, call, envOf())
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}

function measureEdits(cards: number): Row[] {
  const doc = fromFile(cards)
  const index = liveIndex(doc)
  const moveAll = Object.fromEntries(Object.keys(doc.nodes).map((id, at) => [id, { x: at, y: 0 }]))
  const calls = [...callsFor(doc), ['all cards moved', { id: 'card.move', params: { positions: moveAll } }]] as const
  return calls.flatMap(([name, call]) => {
    const whole = `${name}, whole document`
    const times = inTurns(ROUNDS, {
      [name]: () => () => {
        const { doc: next, inverse } = run(index, call)
        return applyToDocument(next, inverse)
      },
      [whole]: () => () => {
        const { doc: next, back } = editWhole(index, call, envOf())
        return undoWhole(next, back)
      },
    })
    return rowsOf(cards, times, () => whole)
  })
}

function measureOpening(cards: number): Row[] {
  const text = writeDocument(benchPlan(cards, 1))
  const read = () => {
    const plan = readDocument(text)
    if (!plan.ok) throw new Error(plan.error.message)
    return plan.value.document
  }
  const times = inTurns(ROUNDS, {
    'JSON.parse': () => () => JSON.parse(text),
    'file to valid plan': () => read,
    'file to indexed plan': () => () => createIndex(read()).rows(),
  })
  return rowsOf(cards, times, () => 'JSON.parse', { 'JSON.parse': `${(text.length / 1e6).toFixed(1)} MB` })
}
