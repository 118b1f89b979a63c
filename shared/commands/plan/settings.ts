import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import { planDocument, ruleSetting, severity } from '../../schema/document'
import { nodeKind } from '../../schema/nodes'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const setParams = z.object({ fields: z.record(z.string(), z.unknown()) })

/** Changes the plan's own fields (title, company, currency…) and `yearStartMonth`. */
export const setPlan: Command<z.infer<typeof setParams>> = {
  id: 'plan.set',
  params: setParams,
  label: ({ fields }) => ('title' in fields ? t().commands.renamePlan : t().commands.editPlan),
  run(draft, { fields }, { index }) {
    const { yearStartMonth, ...rest } = fields
    const plan = withFields(planDocument.shape.plan, index.doc.plan, rest)
    if (!plan.ok) return plan
    assignChanges(draft.plan, plan.value)
    if (yearStartMonth === undefined) return ok({})
    const settings = withFields(planDocument.shape.settings, index.doc.settings, { yearStartMonth })
    if (!settings.ok) return settings
    assignChanges(draft.settings, settings.value)
    return ok({})
  },
}

const labelParams = z.object({ kind: nodeKind, one: z.string().nullable(), many: z.string().nullable() })

/** Renames a level ("rock", "rocks"); `null` gives it its standard name back. */
export const setLabel: Command<z.infer<typeof labelParams>> = {
  id: 'plan.setLabel',
  params: labelParams,
  label: () => t().commands.renameLevel,
  run(draft, { kind, one, many }) {
    if (one === null || many === null || one.trim() === '' || many.trim() === '') {
      if (draft.labels[kind] !== undefined) delete draft.labels[kind]
    } else {
      const old = draft.labels[kind]
      if (old?.one !== one || old.many !== many) draft.labels[kind] = { ...old, one, many }
    }
    return ok({})
  },
}

const ruleParams = z.object({
  rule: z.string().min(1).max(64),
  severity: z
    .union([severity, z.literal('off')])
    .nullable()
    .optional(),
  options: z.record(z.string(), z.unknown()).nullable().optional(),
})

/** Sets a check's severity, switches it off, or sets its options; `null` goes back to the default. */
export const setRule: Command<z.infer<typeof ruleParams>> = {
  id: 'rule.set',
  params: ruleParams,
  label: (params) => (params.severity === 'off' ? t().commands.switchOff : t().commands.changeCheck),
  run(draft, { rule, ...fields }, { index }) {
    if (rule === '__proto__' || rule === 'constructor' || rule === 'prototype')
      return fail('invalid-value', t().commands.refused.noCheck, 'rule')
    const changed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const next = withFields(ruleSetting, index.doc.settings.rules[rule] ?? {}, changed)
    if (!next.ok) return next
    const current = draft.settings.rules[rule]
    if (Object.keys(next.value).length === 0) {
      if (current !== undefined) delete draft.settings.rules[rule]
    } else if (current === undefined) draft.settings.rules[rule] = next.value
    else assignChanges(current, next.value)
    return ok({})
  },
}
