import { t } from '../../../shared/messages/language'
import type { PlanDocument } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_STATUSES, type PlanNode } from '../../../shared/schema/nodes'
import { ComboField } from '../../components/ComboField'
import { SelectField } from '../../components/SelectField'
import { StatusDot } from '../../components/StatusDot'
import { setStatusOf } from '../../store/setStatus'
import { peopleChoices } from '../choiceLists'
import { createAndUse, editOrTell, freshId } from '../edit'
import styles from './Inspector.module.css'

function statuses() {
  return NODE_STATUSES.map((status) => ({
    value: status,
    label: t().words.status[status],
    icon: <StatusDot status={status} />,
  }))
}

interface Props {
  readonly ids: readonly NodeId[]
  readonly nodes: readonly PlanNode[]
  readonly doc: PlanDocument
}

/** The value that all cards share, or undefined. */
function shared<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

/** Status and owner, which every card has: of one card or of several at once. */
export function StatusAndOwner({ ids, nodes, doc }: Props) {
  const owner = shared(nodes.map((node) => node.ownerId))
  const mixed = owner === undefined && nodes.some((node) => node.ownerId !== undefined)

  /** One undo step for all cards. */
  function setOwner(ownerId: string | undefined, merge = `owner.${freshId()}`): void {
    for (const id of ids) if (!editOrTell('card.set', { id, fields: { ownerId: ownerId ?? null } }, merge)) return
  }

  return (
    <div className={styles.fields}>
      <div className={styles.half}>
        <SelectField
          label={t().inspector.status}
          name="status"
          options={statuses()}
          value={shared(nodes.map((node) => node.status))}
          placeholder={t().inspector.mixed}
          choose={(status) => setStatusOf(ids, status)}
        />
      </div>
      <div className={styles.half}>
        <ComboField
          label={t().inspector.owner}
          name="ownerId"
          noun={t().words.noun.person}
          placeholder={mixed ? t().inspector.severalOwners : t().inspector.nobody}
          choices={peopleChoices(doc)}
          value={owner}
          choose={setOwner}
          create={(name) => createAndUse('person', { name }, setOwner)}
        />
      </div>
    </div>
  )
}
