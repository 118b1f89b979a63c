import { Combobox } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Choice } from './choices'
import { cx } from './cx'
import popup from './Popup.module.css'

/** What a combobox needs to know of its list; spread over its root and over the group of its field. */
export interface ListState {
  readonly root: Pick<Combobox.Root.Props<Choice>, 'open' | 'onOpenChange' | 'actionsRef'>
  readonly group: Pick<Combobox.InputGroup.Props, 'onBlur'>
  /** Called first with every key: Escape beside a closed list clears nothing, although the library would. */
  readonly keep: NonNullable<Combobox.Input.Props['onKeyDown']>
}

/**
 * Opens and closes the list of a combobox. The library's own popup is not used: while it is open it hides the whole page
 * from assistive technology, although the keyboard stays in the page.
 */
export function useListState(): ListState {
  const [open, setOpen] = useState(false)
  const actions = useRef<Combobox.Root.Actions>(null)
  useEffect(() => {
    if (!open) actions.current?.unmount()
  }, [open])
  return {
    root: { open, onOpenChange: setOpen, actionsRef: actions },
    group: {
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false)
      },
    },
    keep: (event) => {
      if (event.key === 'Escape' && !open) event.preventBaseUIHandler()
    },
  }
}

/** The list below a combobox. */
export function ComboList({ label, empty }: { readonly label: string; readonly empty: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={popup.positioner} sideOffset={4}>
        {/* A press on the list leaves the keyboard in the field. */}
        <div
          role="presentation"
          className={cx(popup.popup, popup.matchWidth)}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Combobox.Empty className={popup.empty}>{empty}</Combobox.Empty>
          <Combobox.List aria-label={label}>
            {(item: Choice) => (
              <Combobox.Item key={item.id} value={item} className={popup.item}>
                <span className={popup.check}>
                  {item.create === undefined ? (
                    <Combobox.ItemIndicator>
                      <Check />
                    </Combobox.ItemIndicator>
                  ) : (
                    <Plus />
                  )}
                </span>
                <span dir="auto" className={popup.itemText}>
                  {item.label}
                </span>
                {item.detail ? (
                  <span dir="auto" className={popup.detail}>
                    {item.detail}
                  </span>
                ) : null}
              </Combobox.Item>
            )}
          </Combobox.List>
        </div>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
