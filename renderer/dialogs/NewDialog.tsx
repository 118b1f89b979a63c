import { t } from '../../shared/messages/language'
import { DialogFrame } from '../components/DialogFrame'
import { closeDialog } from '../store/viewActions'
import { Templates } from '../views/welcome/Templates'

/** A new plan from a template. */
export function NewDialog() {
  return (
    <DialogFrame title={t().dialogs.newPlan} size="large" close={closeDialog}>
      <Templates chosen={closeDialog} />
    </DialogFrame>
  )
}
