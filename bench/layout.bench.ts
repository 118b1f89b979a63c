import { writeFileSync } from 'node:fs'
import type { RunOutcome, RunReport } from './lib/child'
import { median, runChild, startChild } from './lib/child'
import { ENGINES } from './lib/engines'
import { stabilityRows } from './lib/stability'
import { figure, printTable } from './lib/table'

// Our layout against its peers, every call in a process of its own. `--quick` stops at 1,000 cards.

const LIMIT_MS = 60_000
const SEED = 1
const OURS = ['plumbline', 'plumbline, order kept', 'ordered linear pass']

interface Row {
  readonly engine: string
  readonly size: number
  readonly runs: number
  readonly outcome: RunOutcome
}

if (process.argv[2] === '--child') {
  const [engine = '', size, seed] = process.argv.slice(3)
  await runChild(engine, Number(size), Number(seed))
} else await main(process.argv.includes('--quick'))

async function main(quick: boolean): Promise<void> {
  const rows: Row[] = []
  for (const size of quick ? [100, 1_000] : [100, 1_000, 5_000, 20_000, 100_000]) {
    const table: Row[] = []
    for (const { name } of ENGINES) {
      if (size > 20_000 && !OURS.includes(name)) continue
      const late = rows.some((row) => row.engine === name && 'timedOut' in row.outcome)
      // An engine that was too slow for a smaller plan is not tried again.
      table.push(late ? { engine: name, size, runs: 0, outcome: { timedOut: true } } : await measure(name, size))
    }
    rows.push(...table)
    printSize(size, table)
  }
  const stability = await stabilityRows([100, 300, ...(quick ? [] : [1_000])])
  writeFileSync('bench/out/layout.json', `${JSON.stringify({ node: process.version, rows, stability }, null, 2)}\n`)
}

/** Five runs; three of more than 6 seconds; one of more than 20. */
async function measure(engine: string, size: number): Promise<Row> {
  const reports: RunReport[] = []
  let wanted = 5
  while (reports.length < wanted) {
    const outcome = await startChild(engine, size, SEED, LIMIT_MS)
    if (!('cold' in outcome)) return { engine, size, runs: reports.length, outcome }
    reports.push(outcome)
    if (outcome.cold > 20_000) wanted = 1
    else if (outcome.cold > 6_000) wanted = 3
  }
  const warm = reports.flatMap((report) => report.warm ?? [])
  const first = reports[0] as RunReport
  const cold = reports.map((report) => report.cold)
  const times = {
    cold: median(cold),
    best: Math.min(...cold),
    ...(warm.length > 0 ? { warm: median(warm) } : {}),
  }
  return { engine, size, runs: reports.length, outcome: { ...first, ...times } }
}

function printSize(size: number, rows: readonly Row[]): void {
  const dot = rows.find((row) => row.engine === 'dot')?.outcome
  const base = dot && 'cold' in dot ? dot : undefined
  const head = [
    'engine',
    'cold ms',
    'best ms',
    'warm ms',
    'dot ÷ cold',
    'dot ÷ best',
    'crossings',
    'ropes Mpx',
    'width kpx',
    'height px',
    'overlaps',
  ]
  printTable(
    `${size.toLocaleString('en-US')} cards`,
    head,
    rows.map((row) => cells(row, base)),
  )
}

function cells({ engine, outcome }: Row, dot: RunReport | undefined): string[] {
  if ('missing' in outcome) return [engine, `left out: ${outcome.missing}`]
  if ('timedOut' in outcome) return [engine, `> ${LIMIT_MS / 1_000} s`]
  const { cold, best, warm, crossings, ropeLength, width, height, overlaps } = outcome
  const ratios = [ratio(dot?.cold, cold), ratio(dot?.best, best)]
  const figures = [crossings, ropeLength / 1e6, width / 1e3, height].map(figure)
  return [engine, figure(cold), figure(best), figure(warm), ...ratios, ...figures, String(overlaps)]
}

function ratio(theirs: number | undefined, ours: number | undefined): string {
  return theirs === undefined || ours === undefined ? '-' : `${figure(theirs / ours)}×`
}
