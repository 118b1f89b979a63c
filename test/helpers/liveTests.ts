import { parseSync } from 'vite'

/** As much of a syntax tree as is looked at here. */
interface Syntax {
  readonly type: string
  readonly callee?: Syntax
  readonly object?: Syntax
  readonly property?: Syntax
  readonly name?: string
  readonly value?: unknown
  readonly arguments?: readonly Syntax[]
}

/** Groups and tests that do not run, or only sometimes. */
const OFF = new Set(['skip', 'todo', 'skipIf', 'runIf', 'fails'])

/**
 * The titles of the tests in a file that run: neither those in comments and texts, nor those that are skipped, alone or with
 * their group. Throws for a file that cannot be read: it would have no tests.
 */
export function liveTests(source: string, file = 'tests.ts'): ReadonlySet<string> {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'cannot be read'}`)
  const titles = new Set<string>()
  visit(program, titles)
  return titles
}

function visit(part: unknown, titles: Set<string>): void {
  if (Array.isArray(part)) {
    for (const one of part) visit(one, titles)
    return
  }
  if (typeof part !== 'object' || part === null) return
  const syntax = part as Syntax
  if (syntax.type === 'CallExpression') {
    const [title] = syntax.arguments ?? []
    const called = wordsOf(syntax.callee)
    if ((called[0] === 'it' || called[0] === 'describe') && called.some((word) => OFF.has(word))) return
    if (called.length === 1 && called[0] === 'it' && typeof title?.value === 'string') titles.add(title.value)
  }
  for (const child of Object.values(syntax)) visit(child, titles)
}

/** `describe.skip` as `describe`, `skip`; also below further calls, as in `it.skipIf(…)(…)`. */
function wordsOf(callee: Syntax | undefined): readonly string[] {
  if (callee === undefined) return []
  if (callee.type === 'Identifier') return [callee.name ?? '']
  if (callee.type === 'MemberExpression') return [...wordsOf(callee.object), ...wordsOf(callee.property)]
  return callee.type === 'CallExpression' ? wordsOf(callee.callee) : []
}
