import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { NodeId } from '../../../shared/schema/ids'
import { KindIcon } from '../../components/KindIcon'
import type { OpenPlan } from '../../store/documentStore'
import { requestReveal } from '../../store/viewActions'
import styles from './Inspector.module.css'

/** A card by its title; a press goes there. */
export function CardButton({ id, plan }: { readonly id: NodeId; readonly plan: OpenPlan }) {
  const node = plan.index.node(id)
  if (!node) return null
  return (
    <button
      type="button"
      className={styles.cardButton}
      title={node.title}
      onClick={() => requestReveal(id, { select: true })}
    >
      <KindIcon kind={node.kind} />
      <span className="visually-hidden">{levelName(plan.doc, node.kind)} </span>
      <span dir="auto" className={styles.cardTitle}>
        {node.title || t().words.untitled}
      </span>
    </button>
  )
}
