import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanDocument } from '../../../shared/schema/document'
import type { PlanNode } from '../../../shared/schema/nodes'
import { ComboField } from '../../components/ComboField'
import { periodChoices } from '../choiceLists'
import { createAndUse, editOrTell } from '../edit'
import { periodFromName } from '../periods'

interface Props {
  readonly doc: PlanDocument
  readonly nodes: readonly PlanNode[]
}

/** The period of several initiatives at once. Cards of other levels have none, and keep none. */
export function SeveralPeriod({ doc, nodes }: Props) {
  const initiatives = nodes.filter((node) => node.kind === 'initiative')
  const [first] = initiatives
  if (first === undefined) return null
  const ids = initiatives.map((node) => node.id)
  const same = initiatives.every((node) => node.periodId === first.periodId)
  const choose = (periodId: string | undefined, merge?: string) =>
    void editOrTell('card.setMany', { ids, fields: { periodId: periodId ?? null } }, merge)
  const count = initiatives.length
  return (
    <ComboField
      label={t().cardFields.labels.periodId}
      name="periodId"
      noun={t().words.noun.period}
      placeholder={same ? t().inspector.period : t().inspector.mixed}
      hint={
        count === nodes.length
          ? undefined
          : t().inspector.several.periodOf(formatNumber(count), levelName(doc, 'initiative', count))
      }
      choices={periodChoices(doc)}
      value={same ? first.periodId : undefined}
      choose={choose}
      create={(name) => createAndUse('period', periodFromName(name, doc), choose)}
    />
  )
}
