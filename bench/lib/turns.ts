import { median } from './child'

/** What one thing took, round by round: wall time, and processor time of all threads, in milliseconds. */
export interface Times {
  readonly wall: number[]
  readonly cpu: number[]
}

/** Gets ready, untimed, and gives back what is timed. */
type Task = () => () => unknown

/** Times several things turn by turn, so that other work on the machine hits all alike. The first round is left out. */
export function inTurns<Name extends string>(rounds: number, tasks: Readonly<Record<Name, Task>>): Record<Name, Times> {
  const names = Object.keys(tasks) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, { wall: [], cpu: [] }])) as unknown as Record<Name, Times>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const run = tasks[name]()
      const cpu = process.cpuUsage()
      const start = performance.now()
      run()
      const wall = performance.now() - start
      const { user, system } = process.cpuUsage(cpu)
      if (round === 0) continue
      times[name].wall.push(wall)
      times[name].cpu.push((user + system) / 1_000)
    }
  }
  return times
}

export function medianMs({ wall }: Times): number {
  return median(wall)
}

export function medianCpuMs({ cpu }: Times): number {
  return median(cpu)
}

/** The median over the rounds of how many times as long as something else it took. */
export function ratioOf(one: Times, other: Times): number {
  return median(one.wall.map((ms, round) => ms / (other.wall[round] ?? Number.NaN)))
}
