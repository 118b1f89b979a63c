import { type FormEvent, useState } from 'react'
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
}

const FORM = 'suppress-form'

/** Silences a check for one card or the whole plan, for a reason that others can read. */
export function SuppressDialog({ rule: ruleId, nodeId }: Props) {
  const plan = usePlan()
  const [reason, setReason] = useState('')
  const [scope, setScope] = useState<'card' | 'plan'>(nodeId ? 'card' : 'plan')
  const [error, setError] = useState<string>()
  const rule = findRule(ruleId)
  const node = nodeId === undefined ? undefined : plan?.index.node(nodeId)
  if (!plan) return null

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (reason.trim() === '')
      return setError('Say why, so that others can follow: for instance “agreed with the board until Q3”.')
    const place = scope === 'card' && nodeId ? { nodeId } : {}
    const result = edit('suppression.add', { rule: ruleId, reason: reason.trim(), ...place })
    if (!result.ok) return setError(result.error.message)
    closeDialog()
    toastDone('Suppressed. It stays listed under “Suppressed”.', 'success')
  }

  function switchOff(): void {
    closeDialog()
    if (!editOrTell('rule.set', { rule: ruleId, severity: 'off' })) return
    toastDone(`“${rule?.title ?? ruleId}” is off in this plan.`, 'info', [
      { label: 'Checks…', run: () => openDialog({ type: 'rules', rule: ruleId }) },
    ])
  }

  return (
    <DialogFrame
      title="Suppress this finding"
      size="small"
      description={rule?.title}
      close={closeDialog}
      footer={
        <>
          <Button variant="ghost" onClick={switchOff}>
            Switch the check off
          </Button>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM}>
            Suppress
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit} className={fieldStyles.field}>
        <Field label="Reason" error={error}>
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              maxLength={2000}
              className={cx(fieldStyles.control, fieldStyles.multiline)}
              value={reason}
              placeholder="Why is this all right here?"
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
          label="Where"
          value={scope}
          options={[
            { value: 'card', label: 'Only here' },
            { value: 'plan', label: 'Whole plan' },
          ]}
          choose={setScope}
        />
      ) : null}
      {node && scope === 'card' ? <p className={fieldStyles.hint}>{cardName(plan.doc, node, 120)}</p> : null}
    </DialogFrame>
  )
}
