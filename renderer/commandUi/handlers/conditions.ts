import { useDocument } from '../../store/documentStore'
import { useView } from '../../store/viewStore'

export const hasPlan = (): boolean => useDocument.getState().plan !== undefined
export const hasSelection = (): boolean => hasPlan() && useView.getState().selection.length > 0
/** Cards or a rope. */
export const hasTarget = (): boolean => hasSelection() || useView.getState().rope !== undefined
