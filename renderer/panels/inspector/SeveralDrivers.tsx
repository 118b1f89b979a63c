import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanIndex } from '../../../shared/model/types'
import { ok, type Result } from '../../../shared/result'
import type { PlanNode } from '../../../shared/schema/nodes'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { setPriorities } from '../../store/setPriorities'
import { edit, editOrTell } from '../edit'
import { categoryOptions } from './categoryOptions'
import styles from './Inspector.module.css'

type Driver = Extract<PlanNode, { kind: 'driver' }>

interface Props {
  readonly index: PlanIndex
  readonly nodes: readonly PlanNode[]
}

/** Kind of growth and priority of several drivers at once. Cards of other levels have neither. */
export function SeveralDrivers({ index, nodes }: Props) {
  const chosen = new Set(nodes.map(({ id }) => id))
  const drivers = index.cards('driver').filter((node): node is Driver => node.kind === 'driver' && chosen.has(node.id))
  const [first] = drivers
  if (first === undefined) return null
  const ids = drivers.map(({ id }) => id)
  const count = drivers.length
  const same = drivers.every(({ category }) => category === first.category)
  const among =
    count === nodes.length
      ? undefined
      : t().inspector.several.periodOf(formatNumber(count), levelName(index.doc, 'driver', count))
  const inTurn = drivers.every(({ priority }, i) => first.priority !== undefined && priority === first.priority + i)

  function commit(priority: number | undefined): Result<unknown> {
    if (priority === undefined) return edit('card.setMany', { ids, fields: { priority: null } })
    setPriorities(ids, priority)
    return ok(undefined)
  }

  return (
    <div className={styles.fields}>
      <div className={styles.half}>
        <SelectField
          label={t().cardFields.labels.category}
          name="category"
          options={categoryOptions()}
          value={same ? first.category : undefined}
          {...(same ? {} : { placeholder: t().inspector.mixed })}
          hint={among}
          choose={(category) => editOrTell('card.setMany', { ids, fields: { category } })}
        />
      </div>
      <div className={styles.half}>
        <NumberField
          label={count === 1 ? t().cardFields.labels.priority : t().inspector.several.prioritiesFrom}
          name="priority"
          value={inTurn ? first.priority : undefined}
          placeholder={t().cardFields.placeholders.priority}
          hint={count === 1 ? undefined : t().inspector.several.othersFollow}
          commit={commit}
          min={1}
          whole
        />
      </div>
    </div>
  )
}
