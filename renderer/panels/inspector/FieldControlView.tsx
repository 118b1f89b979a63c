import { t } from '../../../shared/messages/language'
import { assertNever } from '../../../shared/result'
import type { PlanDocument } from '../../../shared/schema/document'
import type { DriverCategory, PlanNode } from '../../../shared/schema/nodes'
import { ComboField } from '../../components/ComboField'
import { DateField } from '../../components/DateField'
import { MultiComboField } from '../../components/MultiComboField'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { accountChoices, peopleChoices, periodChoices } from '../choiceLists'
import { createAndUse, editOrTell, setField } from '../edit'
import { periodFromName } from '../periods'
import { CadenceField } from './CadenceField'
import { categoryOptions } from './categoryOptions'
import type { FieldSpec } from './fields'

interface Props {
  readonly doc: PlanDocument
  readonly node: PlanNode
  readonly spec: FieldSpec
}

/** The control of one field of a card. Every edit goes through the document's commands. */
export function FieldControlView({ doc, node, spec }: Props) {
  const value = (node as unknown as Record<string, unknown>)[spec.key]
  const common = { label: t().cardFields.labels[spec.key], name: spec.key, ...placeholderOf(spec.key) }
  const set = (next: unknown, visit?: string) => setField(node.id, spec.key, next, visit)
  const choose = (next: unknown, merge?: string) =>
    void editOrTell('card.set', { id: node.id, fields: { [spec.key]: next ?? null } }, merge)

  switch (spec.control) {
    case 'text':
    case 'multiline':
      return (
        <TextField
          {...common}
          value={value as string | undefined}
          commit={set}
          multiline={spec.control === 'multiline'}
        />
      )
    case 'number':
      return (
        <NumberField {...common} value={value as number | undefined} commit={set} min={spec.min} whole={spec.whole} />
      )
    case 'date':
      return <DateField {...common} value={value as string | undefined} commit={set} />
    case 'category':
      return (
        <SelectField
          {...common}
          value={value as DriverCategory | undefined}
          options={categoryOptions()}
          choose={choose}
        />
      )
    case 'period':
      return (
        <ComboField
          {...common}
          noun={t().words.noun.period}
          placeholder={t().inspector.period}
          choices={periodChoices(doc)}
          value={value as string | undefined}
          choose={choose}
          create={(name) => createAndUse('period', periodFromName(name, doc), choose)}
        />
      )
    case 'people':
      return <PeopleControl doc={doc} common={common} ids={(value as string[] | undefined) ?? []} choose={choose} />
    case 'accounts':
      return <AccountsControl doc={doc} common={common} ids={(value as string[] | undefined) ?? []} choose={choose} />
    case 'cadence':
      return <CadenceField node={node} />
    default:
      return assertNever(spec.control)
  }
}

function placeholderOf(key: FieldSpec['key']): { placeholder?: string } {
  const words: Readonly<Record<string, string>> = t().cardFields.placeholders
  const placeholder = words[key]
  return placeholder === undefined ? {} : { placeholder }
}

interface ListProps {
  readonly doc: PlanDocument
  readonly common: { readonly label: string; readonly name: string }
  readonly ids: readonly string[]
  readonly choose: (ids: readonly string[] | undefined, merge?: string) => void
}

/** An empty list is no list: the field is cleared. */
const orNone = (ids: readonly string[]) => (ids.length === 0 ? undefined : ids)

function PeopleControl({ doc, common, ids, choose }: ListProps) {
  return (
    <MultiComboField
      {...common}
      noun={t().words.noun.person}
      placeholder={t().fields.typeName}
      choices={peopleChoices(doc)}
      value={ids}
      choose={(next) => choose(orNone(next))}
      create={(name) => createAndUse('person', { name }, (id, merge) => choose([...ids, id], merge))}
    />
  )
}

function AccountsControl({ doc, common, ids, choose }: ListProps) {
  return (
    <MultiComboField
      {...common}
      noun={t().words.noun.account}
      placeholder={t().fields.typeName}
      choices={accountChoices(doc)}
      value={ids}
      choose={(next) => choose(orNone(next))}
      create={(name) => createAndUse('account', { name }, (id, merge) => choose([...ids, id], merge))}
    />
  )
}
