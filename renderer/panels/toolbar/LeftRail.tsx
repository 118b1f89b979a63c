import { Archive, Columns2, ListChecks, ListTree, Map as MapIcon, Network, Settings2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { ActionButton } from '../../components/ActionButton'
import { IconButton } from '../../components/Button'
import { useAction } from '../../components/useAction'
import { runAction } from '../../store/actions'
import { type DocumentState, hasPlan, useDocument } from '../../store/documentStore'
import { usePanels } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import { countParked } from '../parking/parkedCards'
import styles from './LeftRail.module.css'

/** The views of the plan and the panels beside it. An edit draws anew no more of it than what it counts. */
export function LeftRail() {
  const open = useDocument(hasPlan)
  const panels = usePanels()
  const layout = useView((state) => state.layout)
  if (!open) return null
  return (
    <nav className={styles.rail} aria-label={t().frame.views}>
      <ViewButton id="view.cascade" icon={<Network />} current={layout === 'cascade'} />
      <ViewButton id="view.outline" icon={<ListTree />} current={layout === 'outline'} />
      <ViewButton id="view.split" icon={<Columns2 />} current={layout === 'split'} />
      <div className={styles.line} />
      <FindingsButton pressed={panels.findings} />
      <ParkingButton pressed={panels.parking} />
      <ActionButton id="view.minimap" side="right" icon={<MapIcon />} pressed={panels.minimap} />
      <div className={styles.space} />
      <IconButton
        label={t().frame.checksAndLimits}
        side="right"
        icon={<Settings2 />}
        data-rail="rules"
        onClick={() => runAction('plan.rules')}
      />
    </nav>
  )
}

function FindingsButton({ pressed }: { readonly pressed: boolean }) {
  const count = useDocument(countFindings)
  return (
    <div className={styles.badged}>
      <ActionButton
        id="view.findings"
        side="right"
        label={pressed ? t().frame.hideFindings : t().frame.showFindings(formatNumber(count), count)}
        icon={<ListChecks />}
        pressed={pressed}
      />
      {count > 0 ? <Badge count={count} /> : null}
    </div>
  )
}

function ParkingButton({ pressed }: { readonly pressed: boolean }) {
  const count = useDocument(parkedIn)
  return (
    <div className={styles.badged}>
      <IconButton
        label={pressed ? t().frame.hideParking : t().frame.showParking(formatNumber(count))}
        side="right"
        icon={<Archive />}
        data-rail="parking"
        pressed={pressed}
        onClick={() => runAction('view.parking')}
      />
      {count > 0 ? <Badge count={count} /> : null}
    </div>
  )
}

const countFindings = ({ known }: DocumentState): number => known?.check.findings.length ?? 0
const parkedIn = ({ plan }: DocumentState): number => (plan === undefined ? 0 : countParked(plan.index))

interface ViewButtonProps {
  readonly id: 'view.cascade' | 'view.outline' | 'view.split'
  readonly icon: ReactNode
  readonly current: boolean
}

function ViewButton({ id, icon, current }: ViewButtonProps) {
  const { label, shortcut, run } = useAction(id)
  return (
    <IconButton
      label={label}
      shortcut={shortcut}
      side="right"
      icon={icon}
      aria-current={current ? 'page' : undefined}
      className={styles.item}
      onClick={run}
    />
  )
}

function Badge({ count }: { readonly count: number }) {
  return (
    <span className={styles.badge} aria-hidden="true">
      {count > 99 ? '99+' : count}
    </span>
  )
}
