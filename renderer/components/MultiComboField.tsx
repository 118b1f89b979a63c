import { Combobox } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { t } from '../../shared/messages/language'
import styles from './ComboField.module.css'
import { ComboList, useListState } from './ComboList'
import { type Choice, choiceNamed, matchesQuery, withCreate } from './choices'
import { cx } from './cx'
import { Field } from './Field'
import fieldStyles from './Field.module.css'

interface MultiComboFieldProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: readonly string[]
  readonly choose: (ids: readonly string[]) => void
  readonly create?: (name: string) => void
  readonly noun?: string
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly name?: string
}

/** Several entries of a list as chips, found by typing; a new name can be created on the spot. */
export function MultiComboField(props: MultiComboFieldProps) {
  const { label, choices, value, choose, create } = props
  const selected = value.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])
  const [query, setQuery] = useState('')
  const highlighted = useRef<Choice>(undefined)
  const list = useListState()
  const items = withCreate(choices, query, create ? (props.noun ?? t().fields.entry) : undefined)

  function take(next: readonly Choice[]): void {
    setQuery('')
    const added = next.find((choice) => choice.create !== undefined)
    if (added?.create !== undefined) create?.(added.create)
    else choose(next.map((choice) => choice.id))
  }

  function takeTyped(): boolean {
    const name = query.trim()
    if (name === '' || highlighted.current) return false
    const known = choiceNamed(choices, name)
    if (known) take(value.includes(known.id) ? selected : [...selected, known])
    else if (create) take([{ id: '', label: name, create: name }])
    else return false
    return true
  }

  return (
    <Field label={label} hint={props.hint}>
      {(ids) => (
        <Combobox.Root<Choice, true>
          multiple
          items={items}
          value={selected}
          onValueChange={take}
          inputValue={query}
          onInputValueChange={setQuery}
          onItemHighlighted={(item) => {
            highlighted.current = item
          }}
          itemToStringLabel={(item) => item.label}
          isItemEqualToValue={(a, b) => a.id === b.id}
          filter={(item, text) => matchesQuery(item, text)}
          autoHighlight
          {...list.root}
        >
          <Combobox.InputGroup className={cx(fieldStyles.control, styles.multi)} {...list.group}>
            <Combobox.Chips className={styles.chips}>
              {selected.map((choice) => (
                <Combobox.Chip key={choice.id} className={styles.chip} aria-label={choice.label}>
                  <span dir="auto" className={styles.chipText}>
                    {choice.label}
                  </span>
                  <Combobox.ChipRemove className={styles.button} aria-label={t().fields.remove(choice.label)}>
                    <X />
                  </Combobox.ChipRemove>
                </Combobox.Chip>
              ))}
              <Combobox.Input
                dir="auto"
                {...ids}
                className={styles.bare}
                placeholder={selected.length === 0 ? props.placeholder : undefined}
                data-field={props.name}
                onKeyDown={(event) => {
                  list.keep(event)
                  if (event.key === 'Enter' && takeTyped()) event.preventDefault()
                }}
              />
            </Combobox.Chips>
          </Combobox.InputGroup>
          <ComboList label={label} empty={create ? t().fields.typeToCreate : t().fields.nothingMatches} />
        </Combobox.Root>
      )}
    </Field>
  )
}
