import { Pin, PinOff, Trash2 } from 'lucide-react'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanNode } from '../../../shared/schema/nodes'
import { ActionButton } from '../../components/ActionButton'
import { KindIcon } from '../../components/KindIcon'
import type { OpenPlan } from '../../store/documentStore'
import { Crumbs } from './Crumbs'
import styles from './Inspector.module.css'

/** Level, breadcrumbs, and what is done to the card as a whole. */
export function NodeHead({ node, plan }: { readonly node: PlanNode; readonly plan: OpenPlan }) {
  const { doc, index } = plan
  const pinned = doc.canvas.pins[node.id] === true
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <h2 className={styles.kind}>
          <KindIcon kind={node.kind} />
          {capital(levelName(doc, node.kind))}
        </h2>
        <div className={styles.headButtons}>
          <ActionButton
            id="card.pin"
            label={pinned ? t().inspector.unpin : t().inspector.pin}
            icon={pinned ? <PinOff /> : <Pin />}
            pressed={pinned}
          />
          <ActionButton
            id="edit.delete"
            label={t().inspector.deleteLevel(levelName(doc, node.kind))}
            icon={<Trash2 />}
          />
        </div>
      </div>
      <Crumbs key={node.id} index={index} id={node.id} />
    </header>
  )
}
