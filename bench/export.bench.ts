import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { sceneToSvg } from '../shared/exporters/svg'
import { createIndex } from '../shared/model/index/createIndex'
import { findFonts } from '../shared/node/fontFiles'
import { scenePng } from '../shared/node/png'
import { sceneSvg } from '../shared/node/svg'
import { createChecker } from '../shared/rules/engine'
import { buildScene } from '../shared/scene/buildScene'
import type { Scene, SceneCard } from '../shared/scene/types'
import { benchPlan } from './lib/benchPlan'
import { median } from './lib/child'
import { figure, printTable } from './lib/table'

// Our pictures against peers that draw from given places: Graphviz' neato for SVG, librsvg and resvg for PNG. The peers of PNG get
// our SVG, and all paint the same pixels. librsvg is Debian's librsvg2-bin; resvg takes part after
// `npm install --no-save @resvg/resvg-js`. `--quick` stops at 5,000 cards.

/** A picture for a slide: wide enough for a projector. */
const WIDTH = 2_560
const ROUNDS = 5
/** A call longer than this is made once. */
const LONG_MS = 6_000
const TODAY = '2026-11-22'
const POINTS_PER_INCH = 72
/** Where fonts and packages are looked for, the benchmark's bundle being elsewhere. */
const require = createRequire(join(process.cwd(), 'package.json'))

/** Draws and returns the bytes of the picture; undefined where the peer is not installed. */
type Drawer = () => Promise<number | undefined> | number | undefined

interface Row {
  readonly what: string
  readonly cards: number
  readonly ms: number | undefined
  readonly bytes: number | undefined
}

const rows: Row[] = []
for (const cards of process.argv.includes('--quick') ? [1_000, 5_000] : [1_000, 5_000, 20_000]) {
  const index = createIndex(benchPlan(cards, 1))
  const findings = createChecker().check(index, undefined, TODAY).byNode
  const draw = () => buildScene(index, findings, { theme: 'light', today: TODAY, date: TODAY })
  const scene = draw()
  // Without the font inside, which librsvg and resvg do not read.
  const svg = sceneToSvg(scene)
  const svgRows = await measure(cards, {
    'scene and SVG': () => svgOf(draw()).length,
    'SVG of a scene': () => svgOf(scene).length,
    'neato -n2 -Tsvg': () => neato(dotOf(scene)),
  })
  const pngRows = await measure(cards, {
    [`PNG of a scene, ${WIDTH} px`]: () => pngOf(scene),
    [`librsvg, ${WIDTH} px`]: () => librsvg(svg),
    [`resvg, ${WIDTH} px`]: () => resvg(svg),
  })
  print(`${cards.toLocaleString('en-US')} cards as SVG`, svgRows, 'neato -n2 -Tsvg')
  print(`${cards.toLocaleString('en-US')} cards as PNG`, pngRows, `PNG of a scene, ${WIDTH} px`)
  rows.push(...svgRows, ...pngRows)
}
writeFileSync('bench/out/export.json', `${JSON.stringify({ node: process.version, width: WIDTH, rows }, null, 2)}\n`)

/** Turn by turn, so that other work on the machine hits all alike. The first round, when code is compiled, does not count. */
async function measure(cards: number, drawers: Readonly<Record<string, Drawer>>): Promise<Row[]> {
  const names = Object.keys(drawers)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  const bytes = new Map<string, number | undefined>()
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      const known = times.get(name) ?? []
      if (round > 0 && (bytes.get(name) === undefined || (known[0] ?? 0) > LONG_MS)) continue
      const start = performance.now()
      bytes.set(name, await drawers[name]?.())
      const ms = performance.now() - start
      if (round > 0 || ms > LONG_MS) known.push(ms)
    }
  }
  return names.map((what) => {
    const size = bytes.get(what)
    return { what, cards, ms: size === undefined ? undefined : median(times.get(what) ?? []), bytes: size }
  })
}

function print(title: string, of: readonly Row[], base: string): void {
  const baseMs = of.find(({ what }) => what === base)?.ms
  const line = ({ what, ms, bytes }: Row) => [
    what,
    ms === undefined ? 'not installed' : figure(ms),
    `${figure(ms === undefined || baseMs === undefined ? undefined : ms / baseMs)}×`,
    figure(bytes === undefined ? undefined : bytes / 1e6),
  ]
  printTable(title, ['what', 'ms', `÷ ${base}`, 'MB'], of.map(line))
}

function svgOf(scene: Scene): string {
  const svg = sceneSvg(scene)
  if (!svg.ok) throw new Error(svg.error.message)
  return svg.value.content
}

async function pngOf(scene: Scene): Promise<number> {
  const png = await scenePng(scene, { scale: WIDTH / scene.bounds.width })
  if (!png.ok) throw new Error(png.error.message)
  return png.value.content.length
}

function librsvg(svg: string): number | undefined {
  return outputOf('rsvg-convert', ['--unlimited', '-w', String(WIDTH)], svg)
}

function neato(graph: string): number | undefined {
  return outputOf('neato', ['-n2', '-Tsvg'], graph)
}

/** Bytes that a program writes; undefined where there is no such program. */
function outputOf(program: string, args: readonly string[], input: string): number | undefined {
  const run = spawnSync(program, args, { input, maxBuffer: 1 << 30 })
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT') return undefined
  if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr.toString().slice(0, 500)}`)
  return run.stdout.length
}

interface ResvgPackage {
  readonly Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } }
}

let resvgPackage: ResvgPackage | null | undefined

function resvg(svg: string): number | undefined {
  if (resvgPackage === undefined) resvgPackage = optional('@resvg/resvg-js')
  if (resvgPackage === null) return undefined
  const fonts = findFonts()
  const font = { loadSystemFonts: false, fontFiles: fonts.ok ? fonts.value : [], defaultFontFamily: 'Inter' }
  return new resvgPackage.Resvg(svg, { font, fitTo: { mode: 'width', value: WIDTH } }).render().asPng().length
}

function optional(name: string): ResvgPackage | null {
  try {
    return require(name) as ResvgPackage
  } catch {
    return null
  }
}

/** The same boxes, titles and ropes, at their places. */
function dotOf({ cards, ropes }: Scene): string {
  const inch = (pixels: number) => pixels / POINTS_PER_INCH
  const node = ({ id, x, y, width, height, description }: SceneCard) =>
    `"${id}" [pos="${x + width / 2},${-y - height / 2}" width=${inch(width)} height=${inch(height)} label=${JSON.stringify(description)}]`
  const lines = [...cards.map(node), ...ropes.map(({ parentId, childId }) => `"${parentId}" -> "${childId}"`)]
  return `digraph { node [shape=box fixedsize=true fontsize=12]\n${lines.join('\n')}\n}`
}
