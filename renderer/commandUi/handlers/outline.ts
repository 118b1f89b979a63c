import { OUTLINE_COLUMNS } from '../../../shared/ipc/prefs'
import type { NodeId } from '../../../shared/schema/ids'
import { type ActionHandler, registerActions } from '../../store/actions'
import { useDocument } from '../../store/documentStore'
import { openPalette } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { fitColumns, toggleColumn } from '../../views/outline/columnChoice'
import { currentRows } from '../../views/outline/currentRows'
import { shift } from '../../views/outline/edits'
import { setFolded, setOutline, useOutline } from '../../views/outline/outlineStore'
import { foldableKeys } from '../../views/outline/rows'
import { hasPlan, hasSelection } from './conditions'

/** The outline is in view, alone or beside the drawing. */
const hasOutline = (): boolean => hasPlan() && useView.getState().layout !== 'cascade'
const withRow = (run: () => void): ActionHandler => ({ run, enabled: () => hasOutline() && hasSelection() })
const withOutline = (run: () => void): ActionHandler => ({ run, enabled: hasOutline })

/** What is done to the rows of the outline. */
export function registerOutlineActions(): () => void {
  return registerActions({
    'outline.indent': withRow(() => rehang('in')),
    'outline.outdent': withRow(() => rehang('out')),
    'outline.unfoldAll': withOutline(() => setOutline({ folded: new Set() })),
    'outline.foldAll': withOutline(foldAll),
    'outline.sortBy': withOutline(() => openPalette(true, 'outline.sortBy')),
    'outline.chooseColumns': withOutline(() => openPalette(true, 'outline.chooseColumns')),
    'outline.fitColumns': withOutline(fitColumns),
    ...Object.fromEntries(
      OUTLINE_COLUMNS.map((one) => [`outline.column.${one}`, withOutline(() => toggleColumn(one))]),
    ),
  })
}

function foldAll(): void {
  const index = useDocument.getState().plan?.index
  if (index !== undefined) setFolded(foldableKeys(index), true)
}

/** Hangs the selected rows deeper or higher, as Tab and Shift+Tab do where the outline has the keyboard. */
function rehang(how: 'in' | 'out'): void {
  const { primary } = useView.getState()
  const at = primary === undefined ? -1 : rowOf(primary)
  if (at >= 0) shift(at, how)
}

/** The row of a card: the one with the roving focus, where that is one of its rows, else its own. */
function rowOf(id: NodeId): number {
  const rows = currentRows()
  const { spot } = useOutline.getState()
  const here = rows.findIndex((row) => row.key === spot?.key && row.type === 'card' && row.id === id)
  return here >= 0 ? here : rows.findIndex((row) => row.type === 'card' && !row.reference && row.id === id)
}
