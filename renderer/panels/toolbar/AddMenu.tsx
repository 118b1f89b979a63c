import { Menu } from '@base-ui/react/menu'
import { ChevronDown, Plus } from 'lucide-react'
import type { ActionId } from '../../../shared/actions/actions'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import { NODE_KINDS, type NodeKind } from '../../../shared/schema/nodes'
import { Button } from '../../components/Button'
import { Kbd } from '../../components/Kbd'
import { KindIcon } from '../../components/KindIcon'
import popup from '../../components/Popup.module.css'
import { useAction } from '../../components/useAction'
import { usePlan } from '../../store/hooks'
import styles from './Toolbar.module.css'

const ADD: Readonly<Record<NodeKind, ActionId>> = {
  strategy: 'card.addStrategy',
  driver: 'card.addDriver',
  initiative: 'card.addInitiative',
  activity: 'card.addActivity',
}

/** What can be added, in the plan's own words. */
export function AddMenu() {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button icon={<Plus />} className={styles.add} />}>
        {t().frame.add}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className={popup.positioner}>
          {/* The new card takes the focus: its title is typed next. */}
          <Menu.Popup className={popup.popup} finalFocus={false}>
            <Items />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Items() {
  const plan = usePlan()
  if (plan === undefined) return null
  return NODE_KINDS.map((kind) => <Item key={kind} kind={kind} label={levelName(plan.doc, kind)} />)
}

function Item({ kind, label }: { readonly kind: NodeKind; readonly label: string }) {
  const action = useAction(ADD[kind])
  return (
    <Menu.Item
      className={popup.item}
      disabled={!action.enabled}
      // The menu is gone before the action asks who has the focus.
      onClick={() => requestAnimationFrame(action.run)}
    >
      <KindIcon kind={kind} />
      <span className={popup.itemText}>{capital(label)}</span>
      {action.shortcut ? <Kbd keys={action.shortcut} /> : null}
    </Menu.Item>
  )
}
