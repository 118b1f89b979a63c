import { t } from '../../../shared/messages/language'
import { fail } from '../../../shared/result'
import { CADENCE_UNITS, type PlanNode } from '../../../shared/schema/nodes'
import { cx } from '../../components/cx'
import { Field } from '../../components/Field'
import fieldStyles from '../../components/Field.module.css'
import { parseNumber, typedNumber } from '../../components/parseNumber'
import { SelectField } from '../../components/SelectField'
import { useDraft } from '../../components/useDraft'
import { editOrTell, setField } from '../edit'
import styles from './Inspector.module.css'

type Unit = (typeof CADENCE_UNITS)[number]

/** How often: a count and the unit of time it repeats in. */
export function CadenceField({ node }: { readonly node: PlanNode }) {
  const cadence = node.kind === 'activity' ? node.cadence : undefined
  const per: Unit = cadence?.per ?? 'week'
  const draft = useDraft<number | undefined>({
    value: cadence?.count,
    format: typedNumber,
    parse: (text) => {
      const count = parseNumber(text)
      return count.ok && count.value !== undefined && count.value <= 0
        ? fail('out-of-range', t().inspector.cadence.overZero)
        : count
    },
    commit: (count, visit) =>
      setField(node.id, 'cadence', count === undefined ? undefined : { ...cadence, count, per }, visit),
  })
  return (
    <Field label={t().inspector.cadence.times} error={draft.error}>
      {(ids) => (
        <div className={styles.cadence}>
          <input
            {...ids}
            {...draft.handlers}
            className={cx(fieldStyles.control, fieldStyles.numeric)}
            value={draft.text}
            placeholder={t().inspector.cadence.example}
            inputMode="decimal"
            data-field="cadence"
            onChange={(event) => draft.change(event.target.value)}
          />
          <SelectField
            label={t().inspector.cadence.repeats}
            hideLabel
            name="cadence.per"
            options={CADENCE_UNITS.map((unit) => ({ value: unit, label: t().inspector.cadence.per[unit] }))}
            value={per}
            choose={(unit) =>
              editOrTell('card.set', {
                id: node.id,
                fields: { cadence: { ...cadence, count: cadence?.count ?? 1, per: unit } },
              })
            }
          />
        </div>
      )}
    </Field>
  )
}
