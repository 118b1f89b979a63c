import type { ActionId } from '../../../../shared/actions/actions'
import { connectStep, goStep, moveStep, parkStep } from './cards'
import { columnsStep } from './columns'
import { categoryStep, priorityStep } from './drivers'
import { filterStep } from './filter'
import { fixStep, hearAgainStep, suppressStep } from './findings'
import { mergeStep } from './merge'
import { sortStep } from './sort'
import type { Step } from './types'
import { assignStep, measureStep, periodStep, statusStep } from './values'

/** The commands that ask a second question, which the palette shows: in the action list they are marked `asks`. */
export const STEPS: Partial<Record<ActionId, Step>> = {
  'card.connect': connectStep,
  'card.moveUnder': moveStep,
  'card.mergeInto': mergeStep,
  'card.assign': assignStep,
  'card.setStatus': statusStep,
  'card.setPeriod': periodStep,
  'card.setCategory': categoryStep,
  'card.setPriority': priorityStep,
  'card.addMeasure': measureStep,
  'card.parkByName': parkStep,
  'finding.fix': fixStep,
  'finding.suppress': suppressStep,
  'finding.hearAgain': hearAgainStep,
  'outline.sortBy': sortStep,
  'outline.chooseColumns': columnsStep,
  'view.filterBy': filterStep,
  'go.card': goStep,
}
