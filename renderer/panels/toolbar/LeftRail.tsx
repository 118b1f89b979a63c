import { Archive, ListChecks, Map as MapIcon, Network, Settings2 } from 'lucide-react'
import { ActionButton } from '../../components/ActionButton'
import { IconButton } from '../../components/Button'
import { usePanels, usePlan } from '../../store/hooks'
import { openDialog, requestReveal, select, togglePanel } from '../../store/viewActions'
import { parkedCards } from '../parking/parkedCards'
import { counted } from '../words'
import styles from './LeftRail.module.css'

/** The views of the plan and the panels beside it. */
export function LeftRail() {
  const plan = usePlan()
  const panels = usePanels()
  if (!plan) return null
  const findings = plan.check.findings.length
  const parked = parkedCards(plan.index).length
  return (
    <nav className={styles.rail} aria-label="Views">
      <IconButton
        label="Cascade"
        side="right"
        icon={<Network />}
        aria-current="page"
        className={styles.item}
        onClick={() => {
          select([])
          requestReveal([])
        }}
      />
      <div className={styles.badged}>
        <ActionButton
          id="view.findings"
          side="right"
          label={panels.findings ? 'Hide findings' : `Show ${counted(findings, 'finding')}`}
          icon={<ListChecks />}
          pressed={panels.findings}
        />
        {findings > 0 ? <Badge count={findings} /> : null}
      </div>
      <div className={styles.badged}>
        <IconButton
          label={panels.parking ? 'Hide parking lot' : `Show parking lot (${parked})`}
          side="right"
          icon={<Archive />}
          pressed={panels.parking}
          onClick={() => togglePanel('parking')}
        />
        {parked > 0 ? <Badge count={parked} /> : null}
      </div>
      <ActionButton id="view.minimap" side="right" icon={<MapIcon />} pressed={panels.minimap} />
      <div className={styles.space} />
      <IconButton
        label="Checks and limits"
        side="right"
        icon={<Settings2 />}
        onClick={() => openDialog({ type: 'rules' })}
      />
    </nav>
  )
}

function Badge({ count }: { readonly count: number }) {
  return (
    <span className={styles.badge} aria-hidden="true">
      {count > 99 ? '99+' : count}
    </span>
  )
}
