import type { Command } from 'commander'
import { t } from '../../shared/messages/language'
import { createIndex } from '../../shared/model/index/createIndex'
import { planStats } from '../../shared/plans/stats'
import type { PlanFormat } from '../formats'
import { examples, slot } from '../helpText'
import { formatOption, fromOption, todayOption } from '../options'
import { displayName, readPlan } from '../plans'
import { statsPretty } from '../report/statsPretty'
import { endWith, STATUS } from '../status'
import { caution, complain, print, todayHere } from '../terminal'

interface StatsOptions {
  readonly format: 'pretty' | 'json'
  readonly from?: PlanFormat
  readonly today?: string
}

const EXAMPLES = ['plumbline stats plan.plumb', 'plumbline stats plan.plumb --format json']

/** `plumbline stats`: the figures of a plan. */
export function addStatsCommand(program: Command): void {
  const words = t().cliHelp
  program
    .command('stats')
    .description(words.stats.does)
    .argument(slot('file'), words.plan)
    .addOption(formatOption())
    .addOption(fromOption())
    .addOption(todayOption())
    .addHelpText('after', examples(EXAMPLES))
    .action(stats)
}

async function stats(file: string, options: StatsOptions): Promise<void> {
  const plan = await readPlan(file, options.from, options.today ?? todayHere())
  if (!plan.ok) {
    complain(plan.error, displayName(file))
    return endWith(STATUS.unusable)
  }
  for (const warning of plan.value.warnings) caution(warning, displayName(file))
  const figures = planStats(createIndex(plan.value.document))
  print(options.format === 'json' ? `${JSON.stringify({ version: 1, ...figures }, null, 2)}\n` : statsPretty(figures))
}
