import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { svgExporter } from '../../shared/exporters/svg'
import { PICTURE_THEMES } from '../../shared/looks'
import { t } from '../../shared/messages/language'
import { createIndex } from '../../shared/model/index/createIndex'
import { scenePng } from '../../shared/node/png'
import { sceneSvg } from '../../shared/node/svg'
import { fail, ok, type Result } from '../../shared/result'
import { createChecker } from '../../shared/rules/engine'
import { buildScene } from '../../shared/scene/buildScene'
import type { ThemeName } from '../../shared/scene/types'
import { type PlanFormat, STREAM } from '../formats'
import { examples, slot } from '../helpText'
import { fromOption, parseScale, todayOption } from '../options'
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
  readonly findings: boolean
  readonly embedFont?: boolean
  readonly force?: true
  readonly from?: PlanFormat
  readonly today?: string
}

const EXAMPLES = [
  'plumbline export plan.plumb -o plan.svg',
  'plumbline export plan.plumb -o plan.png --scale 3',
  'plumbline export plan.plumb -o handout.svg --theme print --no-findings',
  'plumbline export - --to svg -o - < plan.plumb > plan.svg',
]

/** `plumbline export`: the picture of a plan. */
export function addExportCommand(program: Command): void {
  const words = t().cliHelp
  program
    .command('export')
    .description(words.export.does)
    .argument(slot('file'), words.plan)
    .requiredOption(`-o, --output ${slot('file')}`, words.export.output)
    .addOption(new Option(`--to ${slot('format')}`, words.to).choices(['svg', 'png']))
    .addOption(new Option(`--theme ${slot('theme')}`, words.export.theme).choices(PICTURE_THEMES).default('light'))
    .option(`--scale ${slot('number')}`, words.export.scale, parseScale)
    .option('--transparent', words.export.transparent)
    .option('--no-findings', words.export.noFindings)
    .option('--embed-font', words.export.embedFont)
    .option('--no-embed-font', words.export.noEmbedFont)
    .option('--force', words.export.force)
    .addOption(fromOption())
    .addOption(todayOption())
    .addHelpText('after', examples(EXAMPLES))
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
  const written = await writeOutput(options.output, picture.value, {
    inputs: [file],
    replace: options.force === true,
    mayReplace: (start) => isPicture(start, format.value),
  })
  if (!written.ok) refuse(written)
}

function refuse(failure: Result<unknown> & { ok: false }, file?: string): void {
  complain(failure.error, file)
  endWith(STATUS.unusable)
}

function pictureFormat({ output, to }: ExportOptions): Result<Picture> {
  const extension = output === STREAM ? '' : extname(output).slice(1).toLowerCase()
  const format = to ?? (extension === 'svg' || extension === 'png' ? extension : undefined)
  if (format !== undefined && extension !== '' && extension !== format && !isStreamPath(output))
    return fail('format-mismatch', t().cli.output.mismatch(output, format))
  if (format !== undefined) return ok(format)
  if (output === STREAM) return fail('format-unknown', t().cli.output.sayPicture)
  return fail('format-unknown', t().cli.output.pictureUnknown(output))
}

/** Pipes and devices have names that nobody chose. */
function isStreamPath(path: string): boolean {
  return /^\/(?:dev|proc)\//.test(path)
}

/** Whether a file is what an earlier export left, so that drawing it again does no harm. */
function isPicture(start: Uint8Array, format: Picture): boolean {
  const text = new TextDecoder('latin1').decode(start)
  return format === 'png' ? text.startsWith('\x89PNG') : /<svg[\s>]/.test(text)
}

async function draw(
  plan: Plan,
  format: Picture,
  options: ExportOptions,
  today: string,
): Promise<Result<string | Uint8Array>> {
  const index = createIndex(plan.document)
  const findings = options.findings ? createChecker().check(index, undefined, today).byNode : new Map()
  const scene = buildScene(index, findings, { theme: options.theme, today, date: today })
  const look = {
    ...(options.scale !== undefined && { scale: options.scale }),
    ...(options.transparent && { transparent: true }),
  }
  const svg = () =>
    options.embedFont === false ? svgExporter.run({ document: plan.document, scene }, look) : sceneSvg(scene, look)
  const picture = format === 'png' ? await scenePng(scene, look) : svg()
  if (!picture.ok) return picture
  for (const remark of picture.value.notes) caution(remark)
  return ok(picture.value.content)
}
