import { type FormEvent, useState } from 'react'
import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import { findRule } from '../../shared/rules/index'
import type { NodeId } from '../../shared/schema/ids'
import { Button } from '../components/Button'
import { Choices } from '../components/Choices'
import { cx } from '../components/cx'
import { DialogFrame } from '../components/DialogFrame'
import { Field } from '../components/Field'
import fieldStyles from '../components/Field.module.css'
import { edit, editOrTell } from '../panels/edit'
import { toastDone } from '../store/documentActions'
import { usePlan } from '../store/hooks'
import { closeDialog, openDialog } from '../store/viewActions'

interface Props {
  readonly rule: string
  readonly nodeId?: NodeId
  /** Takes the focus on, when the finding is gone. */
  readonly goOn: () => void
}

const FORM = 'suppress-form'

/** Silences a check for one card or the whole plan, for a reason that others can read. */
export function SuppressDialog({ rule: ruleId, nodeId, goOn }: Props) {
  const plan = usePlan()
  const [reason, setReason] = useState('')
  const [scope, setScope] = useState<'card' | 'plan'>(nodeId ? 'card' : 'plan')
  const [error, setError] = useState<string>()
  const rule = findRule(ruleId)
  const node = nodeId === undefined ? undefined : plan?.index.node(nodeId)
  if (!plan) return null

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (reason.trim() === '') return setError(t().dialogs.suppress.noReason)
    const place = scope === 'card' && nodeId ? { nodeId } : {}
    const result = edit('suppression.add', { rule: ruleId, reason: reason.trim(), ...place })
    if (!result.ok) return setError(result.error.message)
    closeDialog()
    toastDone(() => t().dialogs.suppress.done, 'success')
    // The dialog gives the focus back first, to what had it before the finding that is gone.
    requestAnimationFrame(goOn)
  }

  function switchOff(): void {
    closeDialog()
    if (!editOrTell('rule.set', { rule: ruleId, severity: 'off' })) return
    toastDone(() => t().dialogs.suppress.off(rule?.title ?? ruleId), 'info', [
      { label: () => t().dialogs.suppress.checks, run: () => openDialog({ type: 'rules', rule: ruleId }) },
    ])
    requestAnimationFrame(goOn)
  }

  return (
    <DialogFrame
      title={t().dialogs.suppress.title}
      size="small"
      description={rule?.title}
      close={closeDialog}
      footer={
        <>
          <Button variant="ghost" onClick={switchOff}>
            {t().dialogs.suppress.switchOff}
          </Button>
          <Button onClick={closeDialog}>{t().common.cancel}</Button>
          <Button variant="primary" type="submit" form={FORM}>
            {t().dialogs.suppress.suppress}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit} className={fieldStyles.field}>
        <Field label={t().dialogs.suppress.reason} error={error}>
          {(ids) => (
            <textarea
              dir="auto"
              {...ids}
              rows={2}
              maxLength={2000}
              className={cx(fieldStyles.control, fieldStyles.multiline)}
              value={reason}
              placeholder={t().dialogs.suppress.placeholder}
              onChange={(event) => {
                setReason(event.target.value)
                setError(undefined)
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
              }}
            />
          )}
        </Field>
      </form>
      {node ? (
        <Choices
          label={t().dialogs.suppress.where}
          value={scope}
          options={[
            { value: 'card', label: t().dialogs.suppress.here },
            { value: 'plan', label: t().dialogs.suppress.everywhere },
          ]}
          choose={setScope}
        />
      ) : null}
      {node && scope === 'card' ? <p className={fieldStyles.hint}>{cardName(plan.doc, node, 120)}</p> : null}
    </DialogFrame>
  )
}
