import { Archive, CopyPlus, Trash2 } from 'lucide-react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { Button } from '../../components/Button'
import { runAction } from '../../store/actions'
import type { OpenPlan } from '../../store/documentStore'
import { setStatusOf } from '../../store/setStatus'
import { editOrTell } from '../edit'
import { SeveralFindings } from '../findings/SeveralFindings'
import { AlignButtons } from './AlignButtons'
import styles from './Inspector.module.css'
import { SeveralDrivers } from './SeveralDrivers'
import { SeveralPeriod } from './SeveralPeriod'
import { StatusAndOwner } from './StatusAndOwner'

/** What several selected cards have in common. */
export function SeveralInspector({ plan, ids }: { readonly plan: OpenPlan; readonly ids: readonly NodeId[] }) {
  const nodes = ids.flatMap((id) => plan.index.node(id) ?? [])
  const kinds = NODE_KINDS.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length
    return count === 0 ? [] : [`${formatNumber(count)} ${levelName(plan.doc, kind, count)}`]
  })
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.kind}>{t().inspector.several.selected(formatNumber(nodes.length), nodes.length)}</h2>
        <p className={styles.sub}>{kinds.join(' · ')}</p>
      </header>
      <div className={styles.main}>
        <StatusAndOwner ids={ids} nodes={nodes} doc={plan.doc} />
        <SeveralDrivers nodes={nodes} index={plan.index} />
        <SeveralPeriod nodes={nodes} doc={plan.doc} />
        <AlignButtons />
        <div className={styles.buttons}>
          <Button small icon={<CopyPlus />} onClick={() => editOrTell('card.duplicate', { ids })}>
            {t().inspector.several.duplicate}
          </Button>
          <Button small icon={<Archive />} onClick={() => setStatusOf(ids, 'parked')}>
            {t().inspector.several.park}
          </Button>
          <Button small variant="danger" icon={<Trash2 />} onClick={() => void runAction('edit.delete')}>
            {t().inspector.several.delete}
          </Button>
        </div>
      </div>
      <SeveralFindings ids={ids} />
    </>
  )
}
