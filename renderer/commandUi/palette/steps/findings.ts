import { t } from '../../../../shared/messages/language'
import { findRule } from '../../../../shared/rules/index'
import type { Finding } from '../../../../shared/rules/types'
import { focusView } from '../../../canvas/canvasFocus'
import { askToSuppress, tellAgain } from '../../../panels/findings/afterFix'
import { applyFix } from '../../../panels/findings/applyFix'
import { findingsAtHand } from '../../../panels/findings/atHand'
import type { PaletteItem } from '../paletteItems'
import type { Step } from './types'

/** The remedies of all findings at hand. */
export const fixStep: Step = {
  ask: () => t().choose.fix.ask,
  empty: () => t().choose.fix.empty,
  items: () =>
    findingsAtHand().flatMap((finding) =>
      finding.fixes.map((fix, i) => ({
        key: `${finding.id} ${i}`,
        label: fix.title,
        area: findRule(finding.rule)?.title ?? finding.rule,
        shortcut: undefined,
        keywords: '',
        run: () => applyFix(fix, focusView),
      })),
    ),
}

/** Which finding is to be suppressed; the reason is asked for next. */
export const suppressStep: Step = {
  ask: () => t().choose.suppress.ask,
  empty: () => t().choose.suppress.empty,
  items: () =>
    findingsAtHand().map((finding) => findingItem(finding, wordOf(finding), () => askToSuppress(finding, focusView))),
}

/** Which of the suppressed findings is to be told again; beside it why it was silenced. */
export const hearAgainStep: Step = {
  ask: () => t().choose.hearAgain.ask,
  empty: () => t().choose.hearAgain.empty,
  items: ({ plan }) =>
    plan.check.suppressed.map((finding) =>
      findingItem(finding, finding.suppressed?.reason ?? '', () => tellAgain(finding)),
    ),
}

const wordOf = ({ severity }: Finding): string => t().words.severity[severity].one

function findingItem(finding: Finding, area: string, run: () => void): PaletteItem {
  return { key: finding.id, label: finding.message, area, shortcut: undefined, keywords: '', run }
}
