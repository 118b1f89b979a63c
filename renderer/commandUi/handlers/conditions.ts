import { useDocument } from '../../store/documentStore'
import { useView } from '../../store/viewStore'

export const hasPlan = (): boolean => useDocument.getState().plan !== undefined
/** The drawing is in view, alone or beside the outline. */
export const hasDrawing = (): boolean => hasPlan() && useView.getState().layout !== 'outline'
export const hasSelection = (): boolean => hasPlan() && useView.getState().selection.length > 0
/** Cards or a rope. */
export const hasTarget = (): boolean => hasSelection() || useView.getState().rope !== undefined
