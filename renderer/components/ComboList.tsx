import { Combobox } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import type { Choice } from './choices'
import { cx } from './cx'
import popup from './Popup.module.css'

/** The list below a combobox. */
export function ComboList({ label, empty }: { readonly label: string; readonly empty: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={popup.positioner} sideOffset={4}>
        <Combobox.Popup className={cx(popup.popup, popup.matchWidth)}>
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
                <span className={popup.itemText}>{item.label}</span>
                {item.detail ? <span className={popup.detail}>{item.detail}</span> : null}
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
