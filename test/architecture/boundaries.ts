import { posix } from 'node:path'

/** What the code of one area may import. Paths are folders or files without extension, seen from the project's root. */
type Area = {
  path: string
  /** Other areas. Its own files are always allowed. */
  areas: readonly string[]
  /** Areas of which only types may be imported. */
  types?: readonly string[]
  /** Packages: names or patterns. */
  packages: readonly (string | RegExp)[]
}

const pure = ['zod', 'immer', 'fflate', 'temporal-polyfill', 'minisearch', 'fontkit', 'pdfkit', /^d3-(scale|shape)$/]
const parsers = [...pure, 'hucre', /^hucre\//, 'papaparse', 'fast-xml-parser']
const facts = ['shared/schema', 'shared/model']
const answers = [...facts, 'shared/commands', 'shared/rules', 'shared/tracking', 'shared/layout']
const everythingShared = ['shared']
const anyPackage = [/.*/]

/**
 * The directions of design: schema <- model <- {commands, rules, tracking, layout} <- scene <- {exporters, plans} in the
 * core, and the shells above it; `outline` is the text form that an importer and an exporter share. The first area whose path holds a file is the file's area.
 */
const areas: readonly Area[] = [
  { path: 'shared/schema', areas: [], packages: pure },
  { path: 'shared/model', areas: ['shared/schema'], packages: pure },
  { path: 'shared/commands', areas: facts, packages: pure },
  { path: 'shared/rules', areas: facts, types: ['shared/commands/types'], packages: pure },
  { path: 'shared/tracking', areas: facts, packages: pure },
  { path: 'shared/layout', areas: facts, packages: pure },
  { path: 'shared/scene', areas: answers, packages: pure },
  { path: 'shared/exporters', areas: [...answers, 'shared/scene', 'shared/outline'], packages: parsers },
  { path: 'shared/find', areas: [...facts, 'shared/scene'], packages: [] },
  { path: 'shared/plans', areas: [...answers, 'shared/scene'], packages: pure },
  { path: 'shared/outline', areas: facts, types: ['shared/importers/types', 'shared/exporters/types'], packages: pure },
  { path: 'shared/importers', areas: [...facts, 'shared/commands', 'shared/outline'], packages: parsers },
  { path: 'shared/templates', areas: [...facts, 'shared/commands', 'shared/importers'], packages: pure },
  { path: 'shared/history', areas: [], packages: ['immer'] },
  {
    path: 'shared/session',
    areas: [...facts, 'shared/commands', 'shared/history', 'shared/rules', 'shared/layout'],
    packages: pure,
  },
  { path: 'shared/messages', areas: [], packages: [] },
  { path: 'shared/ipc', areas: ['shared/schema'], packages: ['zod'] },
  { path: 'shared/actions', areas: ['shared/schema'], packages: ['zod'] },
  { path: 'shared/node', areas: everythingShared, packages: [/^node:/, ...parsers, '@napi-rs/canvas', 'fontkit'] },
  { path: 'shared', areas: [], packages: pure },
  { path: 'electron/preload', areas: ['shared/ipc'], packages: ['electron'] },
  { path: 'electron', areas: everythingShared, packages: [/^(?!react|@xyflow|vitest|playwright)/] },
  { path: 'cli', areas: everythingShared, packages: [/^(?!electron|react|@xyflow|vitest|playwright)/] },
  {
    path: 'renderer/canvas',
    areas: ['renderer', ...everythingShared],
    packages: [/^(?!node:|electron|vitest|playwright)/],
  },
  {
    path: 'renderer',
    areas: ['renderer', ...everythingShared],
    // React Flow is known in renderer/canvas alone: its next major version changes stores and hooks.
    packages: [/^(?!node:|electron|@xyflow|vitest|playwright)/],
  },
  {
    path: 'bench',
    areas: ['shared', 'electron', 'cli', 'renderer', 'scripts'],
    packages: anyPackage,
  },
  { path: 'examples', areas: ['shared'], packages: pure },
  { path: 'scripts', areas: ['shared'], packages: anyPackage },
  {
    path: 'test',
    areas: ['shared', 'electron', 'cli', 'renderer', 'bench', 'examples', 'scripts'],
    packages: anyPackage,
  },
]

/** Files that are nobody's code: pictures, fonts, examples and the like may be imported from anywhere. */
const material = ['assets', 'examples', 'docs', 'package.json']

/** The result type and the like lie directly in shared/, the texts in messages/: open to the whole core but history. */
const isBase = (file: string): boolean => /^shared\/([^/]+|messages\/.+)$/.test(file)

/** Chance and the clock are arguments of the core. Node and the DOM are kept out of it by its tsconfig. */
const impure = /\b(Date\.now|Math\.random|Temporal\.Now|performance\.now|crypto\.\w+)\b|\bnew Date\(\s*\)/g

/** Everything in one file that crosses a boundary, one line each. */
export function violations(file: string, source: string): string[] {
  const code = withoutComments(source)
  const area = areas.find(({ path }) => isIn(strip(file), path))
  if (!area) return [`${file} is in no known area`]
  const found = importsOf(code).filter((one) => !isAllowed(file, area, one))
  const lines = found.map(({ from, typeOnly }) => `${file} must not import ${typeOnly ? 'the types of ' : ''}${from}`)
  if (isIn(file, 'shared') && !isIn(file, 'shared/node')) {
    for (const [words] of code.matchAll(impure)) lines.push(`${file} must not use ${words}`)
  }
  return lines
}

type Import = { from: string; typeOnly: boolean }

function isAllowed(file: string, area: Area, { from, typeOnly }: Import): boolean {
  const path = from.replace(/\?.*$/, '')
  if (!path.startsWith('.')) return area.packages.some((name) => matches(name, path))
  const target = strip(posix.join(posix.dirname(file), path))
  if (material.some((folder) => isIn(target, folder))) return true
  if (isIn(target, area.path) && ownerOf(target) === area) return true
  if (isBase(target) && area.path !== 'shared/history') return true
  if (isIn(target, 'shared/node') && area.path.startsWith('renderer')) return false
  if (typeOnly && area.types?.some((other) => isIn(target, other))) return true
  return area.areas.some((other) => isIn(target, other))
}

const ownerOf = (target: string): Area | undefined => areas.find(({ path }) => isIn(target, path))
const isIn = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`)
const strip = (file: string): string => file.replace(/\.(tsx?|mjs|js)$/, '')
const matches = (pattern: string | RegExp, name: string): boolean =>
  typeof pattern === 'string' ? pattern === name : pattern.test(name)

const importStatement =
  /(?:^|[;\s])(?:import|export)\s+(type\s)?[^'"`;()]*?from\s*['"]([^'"]+)['"]|(?:^|[;\s])import\s*['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]|\bnew Worker\(\s*new URL\(\s*['"]([^'"]+)['"]/g

function importsOf(code: string): Import[] {
  return [...code.matchAll(importStatement)].map((match) => ({
    from: match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
