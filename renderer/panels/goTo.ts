import type { NodeId } from '../../shared/schema/ids'
import { useDocument } from '../store/documentStore'
import { requestReveal, setPanels } from '../store/viewActions'
import { showInspectorNow } from './inspector/hurry'

const FRAMES = 30

/** Selects a card and lights it up where it is: on the drawing, or in the parking lot. */
export function goToCard(id: NodeId): void {
  if (useDocument.getState().plan?.index.node(id)?.status === 'parked') setPanels({ parking: true })
  requestReveal(id, { select: true, flash: true })
}

/** Shows a card and puts the cursor into one of its fields in the inspector. */
export function goToField(nodeId: NodeId, field: string): void {
  setPanels({ inspector: true })
  requestReveal(nodeId, { select: true, pan: true })
  showInspectorNow()
  focusWhenThere(nodeId, field, FRAMES)
}

/** The inspector renders after the selection changes: look for the field in the next frames. */
function focusWhenThere(nodeId: NodeId, field: string, frames: number): void {
  const panel = document.querySelector(`[data-inspector="${CSS.escape(nodeId)}"]`)
  const control = panel && findControl(panel, field)
  if (control) {
    control.scrollIntoView({ block: 'center' })
    control.focus()
  } else if (frames > 0) requestAnimationFrame(() => focusWhenThere(nodeId, field, frames - 1))
}

function findControl(panel: Element, field: string): HTMLElement | null {
  const exact = panel.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  const parts = field.split('.')
  return exact ?? (parts.length > 1 ? findControl(panel, parts.slice(0, -1).join('.')) : null)
}
