import type { Finding } from '../../shared/rules/types'
import { type DocumentState, type OpenPlan, useDocument } from './documentStore'
import { useView, type ViewState } from './viewStore'

// Selectors live outside components, so that their identity never changes between renders.
const selectPlan = (state: DocumentState) => state.plan
const selectStatus = (state: DocumentState) => state.status
const selectFile = (state: DocumentState) => state.file
const selectSelection = (state: ViewState) => state.selection
const selectPrimary = (state: ViewState) => state.primary
const selectPanels = (state: ViewState) => state.panels
const selectScheme = (state: ViewState) => state.scheme

/** The open plan of the current revision, or undefined on the welcome screen. */
export const usePlan = (): OpenPlan | undefined => useDocument(selectPlan)
export const useStatus = (): DocumentState['status'] => useDocument(selectStatus)
export const useFile = (): DocumentState['file'] => useDocument(selectFile)
export const useSelection = (): ViewState['selection'] => useView(selectSelection)
export const usePrimary = (): ViewState['primary'] => useView(selectPrimary)
export const usePanels = (): ViewState['panels'] => useView(selectPanels)
export const useScheme = (): ViewState['scheme'] => useView(selectScheme)

const noFindings: readonly Finding[] = []

/** Active findings of a card; the same array as long as nothing changed. */
export function useCardFindings(id: string | undefined): readonly Finding[] {
  return useDocument(({ plan }) => cardFindings(plan, id))
}

/** The same, of a plan at hand. */
export function cardFindings(plan: OpenPlan | undefined, id: string | undefined): readonly Finding[] {
  if (id === undefined || plan?.checked !== true) return noFindings
  const byNode: ReadonlyMap<string, readonly Finding[]> = plan.check.byNode
  return byNode.get(id) ?? noFindings
}
