import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { useView, type ViewState } from '../../store/viewStore'

type Selected = Pick<ViewState, 'selection' | 'rope'>

const selected = ({ selection, rope }: ViewState): Selected => ({ selection, rope })

const useHurry = create<Partial<Selected>>(() => ({}))

/** The inspector follows a moment after something was selected. Somebody who goes there finds it there already. */
export function showInspectorNow(): void {
  flushSync(() => useHurry.setState(selected(useView.getState())))
}

/** Whether somebody waits for the fields of what is selected. */
export function useHurried({ selection, rope }: Selected): boolean {
  return useHurry((hurry) => hurry.selection === selection && hurry.rope === rope)
}
