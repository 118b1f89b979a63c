import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../components/Button'

interface Props {
  readonly label: string
  /** Name of the list, for "go to field". */
  readonly field: string
  /** How many rows there are: when the button has added one, its first input gets the cursor. */
  readonly listed: number
  readonly add: () => void
}

/** Adds a row to the list below and puts the cursor into it. */
export function AddButton({ label, field, listed, add }: Props) {
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    const rows = document.querySelectorAll<HTMLElement>(
      `[data-inspector] [data-field="${field}.name"], [data-inspector] [data-field="${field}.title"]`,
    )
    rows.item(rows.length - 1)?.focus()
  }, [listed, field])
  return (
    <IconButton
      label={label}
      icon={<Plus />}
      data-field={field}
      onClick={() => {
        added.current = true
        add()
      }}
    />
  )
}
