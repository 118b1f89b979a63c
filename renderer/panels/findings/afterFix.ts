import type { CommandCall } from '../../../shared/commands/types'
import type { Finding } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS, type NodeKind } from '../../../shared/schema/nodes'
import { focusView } from '../../canvas/canvasFocus'
import { openDialog } from '../../store/viewActions'
import { editOrTell } from '../edit'

interface NewCard {
  readonly kind: NodeKind
  readonly parentId?: NodeId
}

/** The card that a remedy adds without a title: the person is to type it. Undefined for every other remedy. */
export function newCardOf({ id, params }: CommandCall): NewCard | undefined {
  if (id !== 'card.add' || typeof params !== 'object' || params === null) return undefined
  const { kind, parentId, title } = params as Readonly<Record<string, unknown>>
  const level = NODE_KINDS.find((one) => one === kind)
  if (level === undefined || (title !== undefined && title !== '')) return undefined
  return typeof parentId === 'string' ? { kind: level, parentId: parentId as NodeId } : { kind: level }
}

/** A finding in the list of all, and in the inspector. */
const ROW = '[data-finding], [data-card-finding]'

/**
 * Asks why a finding is to be suppressed.
 * @param goOn takes the focus on, once it is
 */
export function askToSuppress({ rule, nodeIds: [nodeId] }: Finding, goOn: () => void): void {
  openDialog({ type: 'suppress', rule, goOn, ...(nodeId === undefined ? {} : { nodeId }) })
}

/** Takes the suppression of a finding back. */
export function tellAgain({ suppressed }: Finding): void {
  if (suppressed !== undefined) editOrTell('suppression.delete', { ids: [suppressed.id] })
}

/**
 * Notes where in the list of findings a remedy was pressed, as its button goes with the finding.
 * @returns puts the focus on the finding that is there now, or on the drawing, unless something else took it
 */
export function placeInList(button: Element): () => void {
  const goOn = nextInList(button)
  return () => {
    if (document.activeElement === null || document.activeElement === document.body) goOn()
  }
}

/** The same, whatever has the focus by then. */
export function nextInList(button: Element): () => void {
  const list = button.closest('[data-finding-list], [data-card-findings]')
  const rows = () => [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])]
  const row = button.closest('li')?.querySelector<HTMLElement>(ROW)
  const at = row ? rows().indexOf(row) : -1
  return () => {
    const left = list?.isConnected && at >= 0 ? rows() : []
    const next = left[Math.min(at, left.length - 1)]
    if (next === undefined) focusView()
    else next.focus()
  }
}
