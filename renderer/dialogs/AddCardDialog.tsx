import { type FormEvent, useState } from 'react'
import { t } from '../../shared/messages/language'
import { aLevel, levelName } from '../../shared/model/labels'
import { kindAbove } from '../../shared/model/levels'
import { MAX_TITLE } from '../../shared/schema/fields'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeKind } from '../../shared/schema/nodes'
import { Button } from '../components/Button'
import { ComboField } from '../components/ComboField'
import { DialogFrame } from '../components/DialogFrame'
import { Field } from '../components/Field'
import fieldStyles from '../components/Field.module.css'
import { dispatch } from '../store/documentActions'
import { usePlan } from '../store/hooks'
import { closeDialog, requestReveal } from '../store/viewActions'

const FORM = 'add-card-form'

/** A new card of one level: its title, and what it supports. */
export function AddCardDialog({ kind }: { readonly kind: NodeKind }) {
  const plan = usePlan()
  const [title, setTitle] = useState('')
  const [parentId, setParentId] = useState<string>()
  if (!plan) return null
  const { doc, index } = plan
  const above = kindAbove(kind)

  function add(event: FormEvent): void {
    event.preventDefault()
    const done = dispatch({
      id: 'card.add',
      params: { kind, title: title.trim(), ...(parentId === undefined ? {} : { parentId }) },
    })
    if (!done) return
    closeDialog()
    const made = done.outcome.select?.[0] as NodeId | undefined
    if (made) requestReveal(made, { select: true, flash: true })
  }

  return (
    <DialogFrame
      title={t().dialogs.newCard(levelName(doc, kind))}
      size="small"
      close={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t().common.cancel}</Button>
          <Button variant="primary" type="submit" form={FORM}>
            {t().dialogs.add}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={add}>
        <Field label={t().dialogs.title}>
          {(ids) => (
            <input
              {...ids}
              dir="auto"
              maxLength={MAX_TITLE}
              className={fieldStyles.control}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
      </form>
      {above ? (
        <ComboField
          label={t().dialogs.supportsLevel(aLevel(doc, above), levelName(doc, above))}
          placeholder={t().dialogs.nothingYet}
          choices={index
            .cards(above)
            .map((card) => ({ id: card.id, label: card.title || t().dialogs.untitledCard(levelName(doc, above)) }))}
          value={parentId}
          choose={setParentId}
        />
      ) : null}
    </DialogFrame>
  )
}
