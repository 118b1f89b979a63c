import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import type { LinkId } from '../../shared/schema/ids'
import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { TextField } from '../components/TextField'
import { edit } from '../panels/edit'
import { flushDrafts } from '../store/drafts'
import { usePlan } from '../store/hooks'
import { closeDialog } from '../store/viewActions'

/** How a child contributes to its parent: the note on their rope. */
export function LinkNoteDialog({ linkId }: { readonly linkId: string }) {
  const plan = usePlan()
  const link = plan?.doc.links[linkId as LinkId]
  if (!plan || !link) return null
  const [child, parent] = [link.childId, link.parentId].map((id) => plan.index.node(id))
  const name = (node: typeof child) => (node ? cardName(plan.doc, node, 80) : t().dialogs.linkNote.aCard)

  function done(): void {
    flushDrafts()
    closeDialog()
  }

  return (
    <DialogFrame
      title={t().dialogs.linkNote.title}
      size="small"
      description={t().dialogs.linkNote.text(name(child), name(parent))}
      close={done}
      footer={
        <Button variant="primary" onClick={done}>
          {t().dialogs.done}
        </Button>
      }
    >
      <TextField
        label={t().dialogs.linkNote.label}
        multiline
        value={link.note}
        commit={(note, visit) =>
          edit('link.set', { id: linkId, fields: { note: note === '' ? null : note } }, `${linkId}.note.${visit}`)
        }
      />
    </DialogFrame>
  )
}
