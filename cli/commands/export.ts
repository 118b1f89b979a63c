import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { svgExporter } from '../../shared/exporters/svg'
import { createIndex } from '../../shared/model/index/createIndex'
import { scenePng } from '../../shared/node/png'
import { fail, ok, type Result } from '../../shared/result'
import { createChecker } from '../../shared/rules/engine'
import { buildScene } from '../../shared/scene/buildScene'
import type { ThemeName } from '../../shared/scene/types'
import { type PlanFormat, STREAM } from '../formats'
import { fromOption, parsePositive, todayOption } from '../options'
import { writeOutput } from '../output'
import { displayName, type Plan, readPlan } from '../plans'
import { endWith, STATUS } from '../status'
import { caution, complain, todayHere } from '../terminal'

type Picture = 'svg' | 'png'

interface ExportOptions {
  readonly output: string
  readonly to?: Picture
  readonly theme: ThemeName
  readonly scale?: number
  readonly transparent?: true
  readonly from?: PlanFormat
  readonly today?: string
}

const EXAMPLES = `
Examples:
  $ plumbline export plan.plumb -o plan.svg
  $ plumbline export plan.plumb -o plan.png --scale 3
  $ plumbline export plan.plumb -o handout.svg --theme print
  $ plumbline export - --to svg -o - < plan.plumb > plan.svg`

/** `plumbline export`: the picture of a plan. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('draw a plan as SVG or PNG')
    .argument('<file>', 'plan or outline; - reads standard input')
    .requiredOption('-o, --output <file>', 'where to write; - is standard output')
    .addOption(new Option('--to <format>', 'what to write, if the name does not tell').choices(['svg', 'png']))
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark', 'print']).default('light'))
    .option('--scale <n>', 'pixels per point: 1 for SVG and 2 for PNG unless set', parsePositive)
    .option('--transparent', 'leave the background out')
    .addOption(fromOption())
    .addOption(todayOption())
    .addHelpText('after', EXAMPLES)
    .action(exportPicture)
}

async function exportPicture(file: string, options: ExportOptions): Promise<void> {
  const today = options.today ?? todayHere()
  const format = pictureFormat(options)
  if (!format.ok) return refuse(format)
  const plan = await readPlan(file, options.from, today)
  if (!plan.ok) return refuse(plan, displayName(file))
  for (const warning of plan.value.warnings) caution(warning, displayName(file))
  const picture = await draw(plan.value, format.value, options, today)
  if (!picture.ok) return refuse(picture)
  const written = await writeOutput(options.output, picture.value, { inputs: [file], replace: true })
  if (!written.ok) refuse(written)
}

function refuse(failure: Result<unknown> & { ok: false }, file?: string): void {
  complain(failure.error, file)
  endWith(STATUS.unusable)
}

function pictureFormat({ output, to }: ExportOptions): Result<Picture> {
  const extension = extname(output).slice(1).toLowerCase()
  const format = to ?? (extension === 'svg' || extension === 'png' ? extension : undefined)
  if (format !== undefined) return ok(format)
  if (output === STREAM) return fail('format-unknown', 'Say what to write to standard output: --to svg or --to png.')
  return fail('format-unknown', `The name "${output}" does not tell what to draw. End it in .svg or .png, or add --to.`)
}

async function draw(
  plan: Plan,
  format: Picture,
  options: ExportOptions,
  today: string,
): Promise<Result<string | Uint8Array>> {
  const index = createIndex(plan.document)
  const { byNode } = createChecker().check(index, undefined, today)
  const scene = buildScene(index, byNode, { theme: options.theme, today, date: today })
  const look = {
    ...(options.scale !== undefined && { scale: options.scale }),
    ...(options.transparent && { transparent: true }),
  }
  const picture =
    format === 'svg' ? svgExporter.run({ document: plan.document, scene }, look) : await scenePng(scene, look)
  if (!picture.ok) return picture
  for (const remark of picture.value.notes) caution(remark)
  return ok(picture.value.content)
}
