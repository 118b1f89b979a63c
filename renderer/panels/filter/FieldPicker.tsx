import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { t } from '../../../shared/messages/language'
import type { Filtered, FilterField } from '../../../shared/model/filter/types'
import { type Choice, matchesQuery } from '../../components/choices'
import { cx } from '../../components/cx'
import fieldStyles from '../../components/Field.module.css'
import popup from '../../components/Popup.module.css'
import type { OpenPlan } from '../../store/documentStore'
import { setFilter } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import styles from './FilterBar.module.css'
import { choicesOf, countedChoices } from './filterChoices'

/** With more values than this there is a field to look for one. */
const FEW = 8
/** No more are listed at once; the rest is found by typing. */
const LISTED = 100

interface FieldPickerProps {
  readonly plan: OpenPlan
  readonly field: FilterField
  readonly counts: Filtered['counts'][FilterField]
}

/** The values of one field, each with how many cards it would show. */
export function FieldPicker({ plan, field, counts }: FieldPickerProps) {
  const chosen = useView((state) => state.filter[field])
  const items = useMemo(() => countedChoices(choicesOf(plan, field), counts, chosen), [plan, field, counts, chosen])
  const value = items.filter((item) => chosen.includes(item.id))
  const name = t().filter.fields[field]
  return (
    <Combobox.Root<Choice, true>
      multiple
      items={items}
      value={value}
      onValueChange={(next) => setFilter({ [field]: next.map((choice) => choice.id) })}
      itemToStringLabel={(item) => item.label}
      isItemEqualToValue={(a, b) => a.id === b.id}
      filter={(item, text) => matchesQuery({ id: item.id, label: item.label }, text)}
      limit={LISTED}
    >
      <Combobox.Trigger
        className={styles.picker}
        aria-label={t().filter.by(name, chosen.length)}
        data-filter-field={field}
        data-on={chosen.length > 0 || undefined}
      >
        {name}
        <ChevronDown aria-hidden="true" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={popup.positioner} sideOffset={4} align="start">
          <Combobox.Popup className={cx(popup.popup, styles.popup)} aria-label={name}>
            {/* It takes the keys of the list; where there is little to look for, it need not be seen. */}
            <Combobox.Input
              className={items.length > FEW ? cx(fieldStyles.control, styles.look) : 'visually-hidden'}
              aria-label={t().filter.look(name)}
              placeholder={t().filter.look(name)}
            />
            <Combobox.Empty className={popup.empty}>{t().filter.noValue}</Combobox.Empty>
            <Combobox.List aria-label={name}>
              {(item: Choice) => (
                <Combobox.Item
                  key={item.id}
                  value={item}
                  className={popup.item}
                  data-value={item.id}
                  data-none={item.detail === '0'}
                >
                  <span className={popup.check}>
                    <Combobox.ItemIndicator>
                      <Check />
                    </Combobox.ItemIndicator>
                  </span>
                  <span className={popup.itemText} dir="auto">
                    {item.label}
                  </span>
                  <span className={cx(popup.detail, styles.figure)}>{item.detail}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
