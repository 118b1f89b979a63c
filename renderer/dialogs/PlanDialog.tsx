import { t } from '../../shared/messages/language'
import { DialogFrame } from '../components/DialogFrame'
import { PlanFields } from '../panels/inspector/PlanInspector'
import { closeDialog } from '../store/viewActions'

/** The plan's own properties, for when the inspector shows a card. */
export function PlanDialog() {
  return (
    <DialogFrame title={t().dialogs.planProperties} size="medium" close={closeDialog}>
      <PlanFields />
    </DialogFrame>
  )
}
