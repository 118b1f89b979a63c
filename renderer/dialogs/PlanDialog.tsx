import { DialogFrame } from '../components/DialogFrame'
import { PlanFields } from '../panels/inspector/PlanInspector'
import { closeDialog } from '../store/viewActions'

/** The plan's own properties, for when the inspector shows a card. */
export function PlanDialog() {
  return (
    <DialogFrame title="Plan properties" size="medium" close={closeDialog}>
      <PlanFields />
    </DialogFrame>
  )
}
