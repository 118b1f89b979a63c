import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { PlanIndex } from '../../../shared/model/types'
import type { Result } from '../../../shared/result'
import type { NodeId } from '../../../shared/schema/ids'
import { addChild, createCard } from '../../canvas/building'
import { deleteSelected } from '../../commandUi/handlers/deleting'
import { beginGesture, dispatch, endGesture } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { cutRope } from '../../store/removing'
import { announce, clearFilter, select, startEditing, toast } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { currentRows } from './currentRows'
import type { CardRow, OutlineRow } from './model'
import { setFolded, useOutline } from './outlineStore'
import { indent, moveAlong, outdent, type Rehang } from './rehang'
import { rootOf, rowsAbove } from './tree'

const indexNow = (): PlanIndex | undefined => useDocument.getState().plan?.index

/** A reason why nothing was done: seen and heard. */
export function refuse(reason: string): void {
  toast(() => reason, { passing: true })
  announce(reason)
}

/** Unfolds what hides a card's own row. */
export function unfoldTo(index: PlanIndex, id: NodeId): void {
  const { folded } = useOutline.getState()
  const root = index.node(rootOf(index, id))
  const group = root?.status === 'parked' ? 'group parked' : root?.kind === 'strategy' ? undefined : 'group loose'
  const keys = [...rowsAbove(index, id), ...(group === undefined ? [] : [group])].filter((key) => folded.has(key))
  if (keys.length > 0) setFolded(keys, false)
}

/** A new card beside a row, in the same place of the tree. A filter would hide it, so it goes. */
export function addBeside(row: CardRow, side: 'before' | 'after'): void {
  const node = indexNow()?.node(row.id)
  if (node === undefined) return
  clearFilter()
  const place = side === 'after' ? { afterId: row.id } : { beforeId: row.id }
  createCard({ kind: node.kind, ...(row.parentId === undefined ? {} : { parentId: row.parentId }), ...place })
}

/** A new card under a row's card, on the next level. */
export function addBelow(id: NodeId): void {
  clearFilter()
  setFolded([id], false)
  addChild(id)
}

/** The selected rows from top to bottom, each card once; the given row where nothing else is selected. */
function chosenRows(rows: readonly OutlineRow[], at: number): readonly CardRow[] {
  const here = rows[at]
  const { selection } = useView.getState()
  if (here?.type !== 'card' || !selection.includes(here.id) || selection.length < 2)
    return here?.type === 'card' ? [here] : []
  const chosen = new Set(selection)
  return rows.filter((row): row is CardRow => row.type === 'card' && !row.reference && chosen.has(row.id))
}

/** Tab and Shift+Tab: hangs the chosen cards deeper or higher, in one undo step, and says why where that cannot be. */
export function shift(at: number, how: 'in' | 'out'): void {
  const rows = currentRows()
  const chosen = chosenRows(rows, at)
  // Going out, the last one first: each lands right behind its old parent, so the order stays.
  const ordered = how === 'in' ? chosen : [...chosen].reverse()
  run(
    ordered.map((row) => row.key),
    (index, now, i) => (how === 'in' ? indent(index, now, i) : outdent(index, now, i)),
  )
}

/** Ctrl+Shift+Up and Down. Sorted by a column the order is not the hand's to change. */
export function move(at: number, step: 1 | -1): void {
  const row = currentRows()[at]
  if (row === undefined) return
  if (useOutline.getState().sort !== undefined) return refuse(t().outline.moving.sorted)
  run([row.key], (index, rows, i) => moveAlong(index, rows, i, step))
}

type Judge = (index: PlanIndex, rows: readonly OutlineRow[], at: number) => Result<Rehang>

function run(keys: readonly string[], judge: Judge): void {
  const before = useView.getState()
  const gesture = beginGesture()
  const said: string[] = []
  const refused: string[] = []
  for (const key of keys) {
    const index = indexNow()
    const rows = currentRows()
    const verdict =
      index &&
      judge(
        index,
        rows,
        rows.findIndex((row) => row.key === key),
      )
    if (verdict === undefined) continue
    if (!verdict.ok) refused.push(verdict.error.message)
    else if (dispatch(verdict.value.call, { quiet: true }) !== undefined) said.push(verdict.value.said)
  }
  endGesture(gesture)
  const index = indexNow()
  if (index !== undefined) for (const id of before.selection) unfoldTo(index, id)
  tell(said, refused)
}

function tell(said: readonly string[], refused: readonly string[]): void {
  const [first] = refused
  if (first !== undefined && said.length === 0) return refuse(first)
  if (first !== undefined)
    return refuse(t().outline.moving.some(formatNumber(said.length), formatNumber(said.length + refused.length), first))
  announce(said.length === 1 ? (said[0] ?? '') : t().outline.moving.many(formatNumber(said.length)))
}

/** Delete: on a reference only the rope that it stands for is cut; else the selected cards go. */
export function remove(row: CardRow): void {
  const { selection } = useView.getState()
  const index = indexNow()
  const link = row.parentId === undefined ? undefined : index?.link(row.parentId, row.id)
  if (!row.reference || selection.length > 1 || link === undefined) return deleteSelected()
  if (cutRope(link.id)) select([row.id])
}

/** Opens the title of a row; `seed` is what was typed to open it. */
export function rename(id: NodeId, seed?: string): void {
  startEditing(id, seed === undefined ? {} : { seed })
}
