import { t } from '../../../../shared/messages/language'
import { levelName } from '../../../../shared/model/labels'
import type { NodeId } from '../../../../shared/schema/ids'
import type { NodeKind } from '../../../../shared/schema/nodes'
import { toast } from '../../../store/viewActions'
import type { StepContext } from './types'

/** The selected cards that can have what only one level has. */
export function ofLevel({ plan, ids }: StepContext, kind: NodeKind): readonly NodeId[] {
  return ids.filter((id) => plan.index.node(id)?.kind === kind)
}

/** Says that the selected cards of other levels were left out, where there are any. */
export function tellSkipped({ plan: { doc }, ids }: StepContext, kind: NodeKind, taken: number): void {
  const skipped = ids.length - taken
  if (skipped > 0) toast(() => t().choose.skipped(skipped, levelName(doc, kind), levelName(doc, kind, 2)))
}
