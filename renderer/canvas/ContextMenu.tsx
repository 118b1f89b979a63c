import { Menu } from '@base-ui/react/menu'
import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { type ActionId, actionOf } from '../../shared/actions/actions'
import { shortcutsOf, shortcutText } from '../../shared/actions/shortcuts'
import { t } from '../../shared/messages/language'
import { IS_MAC } from '../components/Kbd'
import { isActionEnabled, runAction } from '../store/actions'
import styles from './ContextMenu.module.css'
import { focusView } from './canvasFocus'
import { useCanvas } from './canvasStore'
import { closeMenu, MENUS, wordFor } from './contextMenuActions'

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
          <Menu.Popup className={styles.popup} finalFocus={false} aria-label={t().canvas.menuOf[on]}>
            {MENUS[on].map((group, i) => (
              <Fragment key={group.join()}>
                {i > 0 && <Menu.Separator className={styles.separator} />}
                {bySubmenu(group).map(({ submenu, ids }) =>
                  submenu === undefined ? (
                    ids.map((id) => <Item key={id} id={id} label={wordFor(on, id)} />)
                  ) : (
                    <Submenu key={submenu} title={submenu} ids={ids} />
                  ),
                )}
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

interface Entries {
  readonly submenu: string | undefined
  readonly ids: ActionId[]
}

/** Neighbours of one submenu stand together in it, as in the native menus. */
function bySubmenu(group: readonly ActionId[]): readonly Entries[] {
  const entries: Entries[] = []
  for (const id of group) {
    const { submenu } = actionOf(id)
    const last = entries.at(-1)
    if (last !== undefined && last.submenu === submenu) last.ids.push(id)
    else entries.push({ submenu, ids: [id] })
  }
  return entries
}

function Submenu({ title, ids }: { title: string; ids: readonly ActionId[] }) {
  return (
    <Menu.SubmenuRoot disabled={!ids.some(isActionEnabled)}>
      <Menu.SubmenuTrigger className={styles.item}>
        <span>{title}</span>
        <ChevronRight className={styles.more} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={2} alignOffset={-5}>
          <Menu.Popup className={styles.popup} finalFocus={false}>
            {ids.map((id) => (
              <Item key={id} id={id} label={undefined} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
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
      {shortcut !== undefined && <kbd className={styles.keys}>{shortcutText(shortcut, IS_MAC)}</kbd>}
    </Menu.Item>
  )
}
