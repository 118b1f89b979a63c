import { Menu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { type ActionId, actionOf } from '../../shared/actions/actions'
import { shortcutsOf, shortcutText } from '../../shared/actions/shortcuts'
import { t } from '../../shared/messages/language'
import { checkedActions } from '../commandUi/checkedActions'
import { IS_MAC } from '../components/Kbd'
import { applyFix } from '../panels/findings/applyFix'
import { aboutFinding, placeFromHere } from '../panels/findings/atHand'
import { isActionEnabled, runAction } from '../store/actions'
import { useDocument } from '../store/documentStore'
import styles from './ContextMenu.module.css'
import { focusView } from './canvasFocus'
import { useCanvas } from './canvasStore'
import { closeMenu, leaveMenu, menuKind, offersOf, wordFor } from './contextMenuActions'

/** The menu of the right button, for a card, a rope or the free canvas. */
export function ContextMenu() {
  const menu = useCanvas((state) => state.menu)
  if (menu === undefined) return null
  const { at, finding } = menu
  const kind = menuKind(menu.on)
  const anchor = { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y, width: 0, height: 0 }) }
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open, { reason }) => !open && (reason === 'escape-key' ? leaveMenu() : closeMenu())}
    >
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          // Beside the pointer, never under it: at the window's lower edge it moves up, at the right one it changes sides.
          side="right"
          align="start"
          sideOffset={2}
          collisionAvoidance={{ side: 'flip', align: 'shift', fallbackAxisSide: 'none' }}
          className={styles.positioner}
        >
          <Menu.Popup ref={takeKeys} className={styles.popup} finalFocus={false} aria-label={t().canvas.menuOf[kind]}>
            {finding !== undefined && <Fixes finding={finding} />}
            {offersOf(kind).map((group, i) => (
              <Fragment key={group.join()}>
                {(i > 0 || finding !== undefined) && <Menu.Separator className={styles.separator} />}
                {bySubmenu(group).map(({ submenu, ids }) =>
                  submenu === undefined ? (
                    ids.map((id) => <Item key={id} id={id} label={wordFor(kind, id)} />)
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

/** The keyboard at once, not a frame later: what quick hands press after the key of the menu is meant for it. */
function takeKeys(popup: HTMLElement | null): void {
  popup?.focus({ preventScroll: true })
}

interface Entries {
  readonly submenu: string | undefined
  readonly ids: ActionId[]
}

/**
 * Neighbours of one submenu stand together in it, as in the native menus; where they are all of a group, they need none,
 * unless they are chosen from: with a tick they are read below what they are about.
 */
function bySubmenu(group: readonly ActionId[]): readonly Entries[] {
  const entries: Entries[] = []
  for (const id of group) {
    const { submenu } = actionOf(id)
    const last = entries.at(-1)
    if (last !== undefined && last.submenu === submenu) last.ids.push(id)
    else entries.push({ submenu, ids: [id] })
  }
  return entries.length === 1 && !group.every(isChosen)
    ? entries.map(({ ids }) => ({ submenu: undefined, ids }))
    : entries
}

const isChosen = (id: ActionId): boolean => actionOf(id).toggle === 'check'

function Submenu({ title, ids }: { title: string; ids: readonly ActionId[] }) {
  return (
    <Menu.SubmenuRoot disabled={!ids.some(isActionEnabled)}>
      <Menu.SubmenuTrigger className={styles.item}>
        <span className={styles.words}>{title}</span>
        <ChevronRight className={styles.more} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={2} alignOffset={-5}>
          <Menu.Popup className={styles.popup} finalFocus={false}>
            {ids.every((id) => actionOf(id).toggle === 'radio') ? (
              <OneOf ids={ids} />
            ) : ids.every(isChosen) ? (
              <AnyOf ids={ids} />
            ) : (
              ids.map((id) => <Item key={id} id={id} label={undefined} />)
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}

/** Of which one may be on, as with the status of the cards. */
function OneOf({ ids }: { ids: readonly ActionId[] }) {
  const on = checkedActions()
  return (
    <Menu.RadioGroup value={ids.find((id) => on[id] === true) ?? ''}>
      {ids.map((id) => (
        <Menu.RadioItem key={id} value={id} {...itemProps(id)}>
          <span className={styles.tick}>
            <Menu.RadioItemIndicator render={<Check aria-hidden="true" />} />
          </span>
          <Words id={id} label={undefined} />
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

/** Of which any may be on. */
function AnyOf({ ids }: { ids: readonly ActionId[] }) {
  const on = checkedActions()
  return ids.map((id) => (
    <Menu.CheckboxItem key={id} checked={on[id] === true} {...itemProps(id)}>
      <span className={styles.tick}>
        <Menu.CheckboxItemIndicator render={<Check aria-hidden="true" />} />
      </span>
      <Words id={id} label={undefined} />
    </Menu.CheckboxItem>
  ))
}

function Item({ id, label }: { id: ActionId; label: string | undefined }) {
  return (
    <Menu.Item {...itemProps(id)}>
      <Words id={id} label={label} />
    </Menu.Item>
  )
}

function itemProps(id: ActionId) {
  const { finding } = useCanvas.getState().menu ?? {}
  const disabled = finding === undefined && !isActionEnabled(id)
  return { className: styles.item, disabled, onClick: () => choose(() => runAction(id)) }
}

/** Closes the menu and does what was chosen: on the view, or on the finding in its list. */
function choose(run: () => void): void {
  const { finding, back } = useCanvas.getState().menu ?? {}
  closeMenu()
  if (finding === undefined || !(back instanceof HTMLElement)) focusView()
  else back.focus({ preventScroll: true })
  // The menu gives the focus back before the action takes it.
  requestAnimationFrame(() => (finding === undefined ? run() : aboutFinding({ id: finding, row: back ?? null }, run)))
}

/** What helps against a finding, by name. */
function Fixes({ finding }: { finding: string }) {
  const found = useDocument.getState().known?.check.findings.find(({ id }) => id === finding)
  return (found?.fixes ?? []).map((fix) => (
    <Menu.Item key={fix.title} className={styles.item} onClick={() => choose(() => applyFix(fix, placeFromHere()))}>
      <span className={styles.sentence}>{fix.title}</span>
    </Menu.Item>
  ))
}

function Words({ id, label }: { id: ActionId; label: string | undefined }) {
  const action = actionOf(id)
  const [shortcut] = shortcutsOf(action)
  return (
    <>
      <span className={styles.words}>{label ?? action.label}</span>
      {shortcut !== undefined && <kbd className={styles.keys}>{shortcutText(shortcut, IS_MAC)}</kbd>}
    </>
  )
}
