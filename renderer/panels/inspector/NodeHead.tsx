import { ChevronRight, Pin, PinOff, Trash2 } from 'lucide-react'
import { Fragment } from 'react'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import type { PlanNode } from '../../../shared/schema/nodes'
import { ActionButton } from '../../components/ActionButton'
import { KindIcon } from '../../components/KindIcon'
import type { OpenPlan } from '../../store/documentStore'
import { requestReveal } from '../../store/viewActions'
import styles from './Inspector.module.css'

/** First parent of the first parent and so on, ceiling first. A plan has four levels, so a longer walk is a cycle. */
function firstAncestors(index: PlanIndex, id: NodeId): readonly PlanNode[] {
  const path: PlanNode[] = []
  let parent = index.parents(id)[0]
  while (parent !== undefined && path.length < 4) {
    const node = index.node(parent)
    if (node) path.unshift(node)
    parent = index.parents(parent)[0]
  }
  return path
}

/** Level, breadcrumbs, and what is done to the card as a whole. */
export function NodeHead({ node, plan }: { readonly node: PlanNode; readonly plan: OpenPlan }) {
  const { doc, index } = plan
  const path = firstAncestors(index, node.id)
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
      {path.length > 0 ? (
        <nav aria-label={t().inspector.above}>
          <ol className={styles.crumbs}>
            {path.map((ancestor, at) => (
              <Fragment key={ancestor.id}>
                {at > 0 ? <ChevronRight aria-hidden="true" className={styles.crumbSign} /> : null}
                <li className={styles.crumbItem}>
                  <button
                    type="button"
                    dir="auto"
                    className={styles.crumb}
                    title={ancestor.title}
                    onClick={() => requestReveal(ancestor.id, { select: true })}
                  >
                    {ancestor.title || t().words.untitled}
                  </button>
                </li>
              </Fragment>
            ))}
          </ol>
        </nav>
      ) : null}
    </header>
  )
}
