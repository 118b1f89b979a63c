import { Menu } from '@base-ui/react/menu'
import { Check, Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { OUTLINE_COLUMNS, type OutlineColumn } from '../../../shared/ipc/prefs'
import { t } from '../../../shared/messages/language'
import { IconButton } from '../../components/Button'
import popup from '../../components/Popup.module.css'
import { useAction } from '../../components/useAction'
import { useView } from '../../store/viewStore'
import { wantedColumns } from './columnChoice'

/** Which columns the table shows. It stays open: several are chosen at once. */
export function ColumnsMenu() {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<IconButton label={t().outline.columnsMenu} icon={<Columns3 />} data-columns-menu="" />} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className={popup.positioner}>
          <Menu.Popup className={popup.popup} aria-label={t().outline.columnsMenu}>
            {OUTLINE_COLUMNS.map((column) => (
              <ColumnItem key={column} column={column} />
            ))}
            <Menu.Separator className={popup.separator} />
            <AsManyAsFit />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function ColumnItem({ column }: { readonly column: OutlineColumn }) {
  const wanted = useView((state) => wantedColumns(state).includes(column))
  const shown = useView((state) => state.shownColumns.includes(column))
  const { label, run } = useAction(`outline.column.${column}`)
  return (
    <CheckItem on={wanted} toggle={run} label={label}>
      {wanted && !shown && <span className={popup.detail}>{t().outline.noRoom}</span>}
    </CheckItem>
  )
}

function AsManyAsFit() {
  const on = useView((state) => state.outlineColumns === null)
  const { label, run } = useAction('outline.fitColumns')
  return <CheckItem on={on} toggle={run} label={label} />
}

interface CheckItemProps {
  readonly on: boolean
  readonly toggle: () => void
  readonly label: string
  readonly children?: ReactNode
}

function CheckItem({ on, toggle, label, children }: CheckItemProps) {
  return (
    <Menu.CheckboxItem className={popup.item} checked={on} onCheckedChange={toggle} closeOnClick={false}>
      <span className={popup.check}>
        <Menu.CheckboxItemIndicator>
          <Check aria-hidden="true" />
        </Menu.CheckboxItemIndicator>
      </span>
      <span className={popup.itemText}>{label}</span>
      {children}
    </Menu.CheckboxItem>
  )
}
