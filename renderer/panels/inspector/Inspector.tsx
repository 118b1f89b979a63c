import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { t } from '../../../shared/messages/language'
import type { LinkId, NodeId } from '../../../shared/schema/ids'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { cardFindings, usePlan } from '../../store/hooks'
import { useView, type ViewState } from '../../store/viewStore'
import { useHurried } from './hurry'
import styles from './Inspector.module.css'
import { NodeInspector } from './NodeInspector'
import { PlanInspector } from './PlanInspector'
import { RopeInspector } from './RopeInspector'
import { SeveralInspector } from './SeveralInspector'

const selected = ({ selection, rope }: ViewState) => ({ selection, rope })

/**
 * Every field of what is selected: a card, several cards, a rope, or the plan itself. While the keyboard is elsewhere, as
 * in the drawing, that comes first, and the fields follow a moment later.
 */
export function Inspector() {
  const plan = usePlan()
  const opened = useDocument((state) => state.opened)
  const view = useView(useShallow(selected))
  const wanted = useMemo(() => ({ plan, view }), [plan, view])
  const behind = useDeferredValue(wanted) !== wanted
  const hurried = useHurried(view)
  return (
    <Held still={behind && !hurried && isKeyboardElsewhere()}>
      {plan !== undefined && <Panel key={opened} plan={plan} view={view} />}
    </Held>
  )
}

/** Shows what it showed before while it is to be still. */
const Held = memo(
  function Held({ children }: { readonly still: boolean; readonly children: ReactNode }) {
    return children
  },
  (_before, { still }) => still,
)

function isKeyboardElsewhere(): boolean {
  const pane = document.activeElement?.closest('[data-pane]:not([data-pane="inspector"])')
  return pane !== undefined && pane !== null
}

interface Props {
  readonly plan: OpenPlan
  readonly view: Pick<ViewState, 'selection' | 'rope'>
}

function Panel({ plan, view }: Props) {
  const ids = view.selection.filter((id) => plan.index.has(id))
  const [only] = ids
  const rope = view.rope !== undefined && plan.doc.links[view.rope] ? view.rope : undefined
  return (
    <section
      // Another thing is read from its top.
      key={ids.length > 1 ? 'several' : (only ?? rope ?? 'plan')}
      aria-label={t().inspector.panel}
      className={styles.inspector}
      data-pane="inspector"
      data-inspector={ids.length === 1 ? only : ''}
    >
      {content(plan, ids, rope)}
    </section>
  )
}

function content(plan: OpenPlan, ids: readonly NodeId[], rope: LinkId | undefined): ReactNode {
  const [only] = ids
  if (ids.length > 1) return <SeveralInspector plan={plan} ids={ids} />
  if (only !== undefined) return <NodeInspector plan={plan} id={only} findings={cardFindings(plan, only)} />
  if (rope !== undefined) return <RopeInspector plan={plan} id={rope} />
  return <PlanInspector />
}
