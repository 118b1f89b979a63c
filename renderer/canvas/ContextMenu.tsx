import { Menu } from '@base-ui/react/menu'
import { Fragment } from 'react'
import { type ActionId, actionOf } from '../../shared/actions/actions'
import { shortcutsOf, shortcutText } from '../../shared/actions/shortcuts'
import { isActionEnabled, runAction } from '../store/actions'
import styles from './ContextMenu.module.css'
import { focusView } from './canvasFocus'
import { useCanvas } from './canvasStore'
import { closeMenu, LABELS, MENUS } from './contextMenuActions'

const isMac = navigator.platform.startsWith('Mac')

/** The menu of the right button, for a card, a rope or the free canvas. */
export function ContextMenu() {
  const menu = useCanvas((state) => state.menu)
  if (menu === undefined) return null
  const { at, on } = menu
  const anchor = { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y, width: 0, height: 0 }) }
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && closeMenu()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align="start" sideOffset={2} className={styles.positioner}>
          <Menu.Popup className={styles.popup} finalFocus={false} aria-label={`Menu of the ${on}`}>
            {MENUS[on].map((group, i) => (
              <Fragment key={group.join()}>
                {i > 0 && <Menu.Separator className={styles.separator} />}
                {group.map((id) => (
                  <Item key={id} id={id} label={LABELS[on]?.[id]} />
                ))}
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Item({ id, label }: { id: ActionId; label: string | undefined }) {
  const action = actionOf(id)
  const [shortcut] = shortcutsOf(action)
  const choose = () => {
    closeMenu()
    focusView()
    // The menu gives the focus back before the action takes it.
    requestAnimationFrame(() => runAction(id))
  }
  return (
    <Menu.Item className={styles.item} disabled={!isActionEnabled(id)} onClick={choose}>
      <span>{label ?? action.label}</span>
      {shortcut !== undefined && <kbd className={styles.keys}>{shortcutText(shortcut, isMac)}</kbd>}
    </Menu.Item>
  )
}
