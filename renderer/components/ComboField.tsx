import { Combobox } from '@base-ui/react/combobox'
import { ChevronDown, X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { t } from '../../shared/messages/language'
import styles from './ComboField.module.css'
import { ComboList, useListState } from './ComboList'
import { type Choice, choiceNamed, matchesQuery, withCreate } from './choices'
import { cx } from './cx'
import { Field } from './Field'
import fieldStyles from './Field.module.css'

interface ComboFieldProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string | undefined
  readonly choose: (id: string | undefined) => void
  /** Makes a new entry of the typed name and chooses it. */
  readonly create?: (name: string) => void
  /** What `create` makes: "person". */
  readonly noun?: string
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly hideLabel?: boolean
  readonly name?: string
}

/** One entry of a list, found by typing; a new name can be created on the spot. */
export function ComboField(props: ComboFieldProps) {
  const { label, choices, value, choose, create } = props
  const selected = choices.find((choice) => choice.id === value) ?? null
  const [query, setQuery] = useState<string>()
  const highlighted = useRef<Choice>(undefined)
  const list = useListState()
  const items = withCreate(choices, query ?? '', create ? (props.noun ?? t().fields.entry) : undefined)

  function take(choice: Choice | null): void {
    setQuery(undefined)
    if (choice?.create !== undefined) create?.(choice.create)
    else if (choice?.id !== value) choose(choice?.id)
  }

  /** Enter without a highlighted entry takes the exact name, or creates it. */
  function takeTyped(): boolean {
    const name = query?.trim() ?? ''
    if (name === '' || highlighted.current) return false
    const known = choiceNamed(choices, name)
    if (known) take(known)
    else if (create) take({ id: '', label: name, create: name })
    else return false
    return true
  }

  return (
    <Field label={label} hint={props.hint} hideLabel={props.hideLabel ?? false}>
      {(ids) => (
        <Combobox.Root<Choice>
          items={items}
          value={selected}
          onValueChange={take}
          inputValue={query ?? selected?.label ?? ''}
          onInputValueChange={(text, details) => setQuery(details.reason === 'input-change' ? text : undefined)}
          onItemHighlighted={(item) => {
            highlighted.current = item
          }}
          itemToStringLabel={(item) => item.label}
          isItemEqualToValue={(a, b) => a.id === b.id}
          filter={(item, text) => query === undefined || matchesQuery(item, text)}
          autoHighlight
          {...list.root}
        >
          <Combobox.InputGroup className={styles.group} {...list.group}>
            <Combobox.Input
              {...ids}
              className={cx(fieldStyles.control, styles.input)}
              dir="auto"
              title={selected?.label}
              placeholder={props.placeholder}
              data-field={props.name}
              onKeyDown={(event) => {
                list.keep(event)
                if (event.key === 'Enter' && takeTyped()) event.preventDefault()
              }}
            />
            <div className={styles.buttons}>
              {selected ? (
                <Combobox.Clear className={cx(styles.button, styles.clear)} aria-label={t().fields.clear(label)}>
                  <X />
                </Combobox.Clear>
              ) : null}
              <Combobox.Trigger className={cx(styles.button, styles.open)} aria-label={t().fields.showChoices(label)}>
                <ChevronDown />
              </Combobox.Trigger>
            </div>
          </Combobox.InputGroup>
          <ComboList label={label} empty={create ? t().fields.typeToCreate : t().fields.nothingMatches} />
        </Combobox.Root>
      )}
    </Field>
  )
}
