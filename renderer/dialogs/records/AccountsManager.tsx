import { t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { AccountId } from '../../../shared/schema/ids'
import { ComboField } from '../../components/ComboField'
import { NumberField } from '../../components/NumberField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { peopleChoices } from '../../panels/choiceLists'
import { createAndUse } from '../../panels/edit'
import { usePlan } from '../../store/hooks'
import { byName, editsOf } from './editsOf'
import { NameField } from './NameField'
import { RecordManager } from './RecordManager'
import styles from './RecordManager.module.css'

/** Accounts: key customers and prospects. */
export function AccountsManager() {
  const doc = usePlan()?.doc
  if (!doc) return null
  const records = Object.values(doc.accounts)
    .map(({ id, name, kind, segment }) => ({ id, label: name, detail: segment ?? t().words.accountKind[kind] }))
    .sort(byName)
  return (
    <RecordManager
      title={t().records.accounts.title}
      kind="account"
      records={records}
      fresh={() => ({ name: '' })}
      empty={t().records.accounts.empty}
      renderForm={(id) => <AccountForm doc={doc} id={id} />}
    />
  )
}

const ACCOUNT_KINDS = ['customer', 'prospect'] as const

function AccountForm({ doc, id }: { readonly doc: PlanDocument; readonly id: string }) {
  const account = doc.accounts[id as AccountId]
  if (!account) return null
  const { set, choose } = editsOf('account', id)
  return (
    <>
      <NameField name="account.name" value={account.name} commit={set('name')} />
      <SelectField
        label={t().records.accounts.kind}
        options={ACCOUNT_KINDS.map((kind) => ({ value: kind, label: t().words.accountKind[kind] }))}
        value={account.kind}
        choose={choose('kind')}
      />
      <ComboField
        label={t().records.accounts.owner}
        noun={t().words.noun.person}
        choices={peopleChoices(doc)}
        value={account.ownerId}
        choose={choose('ownerId')}
        create={(name) => createAndUse('person', { name }, choose('ownerId'))}
      />
      <TextField label={t().records.accounts.segment} value={account.segment} limit={300} commit={set('segment')} />
      <NumberField
        label={t().records.accounts.potential(doc.plan.currency)}
        value={account.potential}
        min={0}
        commit={set('potential')}
      />
      <div className={styles.wide}>
        <TextField label={t().records.accounts.notes} multiline value={account.notes} commit={set('notes')} />
      </div>
    </>
  )
}
