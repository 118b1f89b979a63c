import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { ENGINES, MissingPeer } from './engines'
import { levelledGraph } from './graphs'
import type { DrawingMetrics } from './metrics'
import { measureDrawing } from './metrics'

/** One engine on one plan, in a process of its own. Times in milliseconds. */
export interface RunReport extends DrawingMetrics {
  /** First call in the process. */
  readonly cold: number
  /** Least of several first calls: what is left when other work on the machine is taken away. */
  readonly best?: number
  /** Median of later calls; absent where one call is long. */
  readonly warm?: number
}

export type RunOutcome = RunReport | { readonly missing: string } | { readonly timedOut: true }

/** Until the JavaScript engine has done compiling, in the background, what made the plan: that is nobody's layout. */
const QUIET_MS = 200
/** A call longer than this is not repeated in the same process. */
const REPEAT_BELOW_MS = 1_000
const REPEATS = 7

/** The child's part: runs the engine and writes one line of JSON. */
export async function runChild(engineName: string, size: number, seed: number): Promise<void> {
  const engine = ENGINES.find(({ name }) => name === engineName)
  if (!engine) throw new Error(`no engine called ${engineName}`)
  const graph = levelledGraph(size, seed)
  try {
    const call = await engine.prepare()
    await pause(QUIET_MS)
    const times: number[] = []
    let places = new Map() as ReturnType<typeof call>
    do {
      const start = performance.now()
      places = call(graph)
      times.push(performance.now() - start)
    } while (times.length <= REPEATS && (times[0] as number) < REPEAT_BELOW_MS)
    const [cold = 0, ...later] = times
    const warm = later.length > 0 ? { warm: median(later) } : {}
    process.stdout.write(JSON.stringify({ cold, ...warm, ...measureDrawing(graph.cards, places) }))
  } catch (error) {
    if (!(error instanceof MissingPeer)) throw error
    process.stdout.write(JSON.stringify({ missing: error.message }))
  }
}

/** The parent's part: starts this same bundle again as a child and kills it with all it started when it takes too long. */
export function startChild(engine: string, size: number, seed: number, limitMs: number): Promise<RunOutcome> {
  return new Promise((resolve, reject) => {
    const args = [process.argv[1] as string, '--child', engine, String(size), String(seed)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    let text = ''
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      // The negative number is the child's whole group, so that a running `dot` ends too.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, limitMs)
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (timedOut) resolve({ timedOut: true })
      else if (code !== 0) reject(new Error(`${engine} at ${size} ended with code ${code}`))
      else resolve(JSON.parse(text) as RunOutcome)
    })
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
