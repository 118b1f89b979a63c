/** One golden run of the command line, as a text file tells it. */
export interface Scenario {
  readonly title: string
  /** Files laid out beside the run before it starts. */
  readonly assets: ReadonlyMap<string, string>
  /** The arguments, split at spaces; quote those that hold spaces. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly stdin: string
  readonly status: number
  /** Undefined: not compared. */
  readonly stdout: string | undefined
  readonly stderr: string | undefined
  /** Files after the run, by name; `(none)` where there must be none. */
  readonly files: ReadonlyMap<string, string>
}

const HEAD = /^====([a-z]+)(?::(.+))?====$/
const KNOWN = ['test', 'asset', 'command', 'env', 'stdin', 'status', 'stdout', 'stderr', 'file']

interface Section {
  readonly name: string
  readonly argument: string
  readonly lines: string[]
}

/** Reads a scenario. @throws on a section that it does not know */
export function parseScenario(text: string): Scenario {
  const sections: Section[] = []
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const head = HEAD.exec(line)
    if (head) sections.push({ name: head[1] ?? '', argument: head[2] ?? '', lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  for (const { name } of sections) if (!KNOWN.includes(name)) throw new Error(`Unknown section "${name}".`)
  const content = ({ lines }: Section) => lines.map((line) => `${line}\n`).join('')
  const body = (name: string) => sections.filter((section) => section.name === name).map(content)[0]
  const files = (name: string) =>
    new Map(sections.filter((section) => section.name === name).map((section) => [section.argument, content(section)]))
  return {
    title: (body('test') ?? '').trim(),
    assets: files('asset'),
    args: splitArguments((body('command') ?? '').trim()),
    env: Object.fromEntries((body('env') ?? '').trim().split('\n').filter(Boolean).map((line) => line.split('=', 2) as [string, string])),
    stdin: body('stdin') ?? '',
    status: Number((body('status') ?? '0').trim()),
    stdout: body('stdout'),
    stderr: body('stderr'),
    files: files('file'),
  }
}

function splitArguments(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

/** Writes the golden sections of a scenario anew, leaving the rest as it is. */
export function withResult(text: string, result: { status: number; stdout: string; stderr: string }): string {
  const kept: string[] = []
  let isGolden = false
  for (const line of text.split('\n')) {
    const name = HEAD.exec(line)?.[1]
    if (name !== undefined) isGolden = ['status', 'stdout', 'stderr'].includes(name)
    if (!isGolden) kept.push(line)
  }
  const body = kept.join('\n').replace(/\n+$/, '')
  return `${body}\n====status====\n${result.status}\n====stdout====\n${result.stdout}====stderr====\n${result.stderr}`
}
