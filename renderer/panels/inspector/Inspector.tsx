import { t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { useDocument } from '../../store/documentStore'
import { usePlan, useSelection } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import styles from './Inspector.module.css'
import { NodeInspector } from './NodeInspector'
import { PlanInspector } from './PlanInspector'
import { RopeInspector } from './RopeInspector'
import { SeveralInspector } from './SeveralInspector'

/** Every field of what is selected: a card, several cards, a rope, or the plan itself. */
export function Inspector() {
  const plan = usePlan()
  const opened = useDocument((state) => state.opened)
  const selection = useSelection()
  const rope = useView((state) => state.rope)
  if (!plan) return null
  const ids = selection.filter((id) => plan.index.has(id))
  const [only] = ids
  const shown = ids.length > 1 ? 'several' : (only ?? rope ?? 'plan')
  return (
    <section
      // Another thing is read from its top.
      key={shown}
      aria-label={t().inspector.panel}
      className={styles.inspector}
      data-pane="inspector"
      data-inspector={ids.length === 1 ? only : ''}
    >
      {content(ids, only, opened, rope !== undefined && plan.doc.links[rope] ? rope : undefined)}
    </section>
  )
}

function content(ids: readonly NodeId[], only: NodeId | undefined, opened: number, rope: string | undefined) {
  if (ids.length > 1) return <SeveralInspector ids={ids} />
  if (only !== undefined) return <NodeInspector key={`${opened}-${only}`} id={only} />
  if (rope !== undefined) return <RopeInspector key={`${opened}-${rope}`} id={rope} />
  return <PlanInspector key={opened} />
}
