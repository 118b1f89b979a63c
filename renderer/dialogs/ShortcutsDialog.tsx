import { useState } from 'react'
import { ACTIONS } from '../../shared/actions/actions'
import { shortcutsOf } from '../../shared/actions/shortcuts'
import { MENUS } from '../../shared/actions/types'
import { scoreMatch } from '../../shared/find/fuzzy'
import { t } from '../../shared/messages/language'
import { DialogFrame } from '../components/DialogFrame'
import fieldStyles from '../components/Field.module.css'
import { Kbd } from '../components/Kbd'
import { closeDialog } from '../store/viewActions'
import styles from './ShortcutsDialog.module.css'

/** Keys that are no commands: they belong to the canvas itself. */
const CANVAS_KEYS = {
  walk: ['Up', 'Down', 'Left', 'Right'],
  straight: ['Alt+Up', 'Alt+Down'],
  ends: ['Home', 'End'],
  type: ['A–Z'],
  finish: ['Enter'],
  giveUp: ['Escape'],
  create: ['DoubleClick'],
  nudge: ['Alt+Shift+Arrows'],
  also: ['CmdOrCtrl+Drag'],
  copy: ['Alt+Drag'],
  pan: ['Space'],
  add: ['Shift'],
  menu: ['Shift+F10'],
} as const

/** Keys that belong to the rows of the outline. */
const OUTLINE_KEYS = {
  create: ['Enter', 'Shift+Enter', 'CmdOrCtrl+Enter'],
  rehang: ['Tab', 'Shift+Tab'],
  move: ['CmdOrCtrl+Shift+Up', 'CmdOrCtrl+Shift+Down'],
  fold: ['Right', 'Left'],
  edit: ['F2'],
  range: ['Shift+Up', 'Shift+Down'],
  widen: ['Alt+Right', 'Alt+Left'],
  leave: ['Escape', 'Tab'],
} as const

function rowsOf<K extends string>(keys: Readonly<Record<K, readonly string[]>>, words: Readonly<Record<K, string>>) {
  return (Object.keys(keys) as K[]).map((key) => ({ label: words[key], keys: keys[key] }))
}

/** Every shortcut, by menu, with a search. */
export function ShortcutsDialog() {
  const [query, setQuery] = useState('')
  const fits = (text: string) => query.trim() === '' || scoreMatch(query, text) > 0
  const sections = [
    {
      title: t().help.shortcuts.canvas,
      rows: rowsOf(CANVAS_KEYS, t().help.shortcuts.onCanvas).filter((row) => fits(row.label)),
    },
    {
      title: t().help.shortcuts.outline,
      rows: rowsOf(OUTLINE_KEYS, t().help.shortcuts.inOutline).filter((row) => fits(row.label)),
    },
    ...MENUS.map((menu) => ({
      title: t().menus.names[menu],
      rows: ACTIONS.filter((action) => action.menu === menu)
        .map((action) => ({
          label: action.label.replace(/\s*…$/, ''),
          keys: shortcutsOf(action),
          words: action.keywords.join(' '),
        }))
        .filter((row) => row.keys.length > 0 && fits(`${row.label} ${row.words}`)),
    })),
  ].filter((section) => section.rows.length > 0)
  return (
    <DialogFrame title={t().help.shortcuts.title} size="large" close={closeDialog}>
      <input
        aria-label={t().help.shortcuts.search}
        placeholder={t().help.shortcuts.placeholder}
        className={fieldStyles.control}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className={styles.sections}>
        {sections.map((section) => (
          <section key={section.title} className={styles.section}>
            <h3 className={styles.title}>{section.title}</h3>
            <dl className={styles.rows}>
              {section.rows.map((row) => (
                <div key={row.label} className={styles.row}>
                  <dt>{row.label}</dt>
                  <dd className={styles.keys}>
                    {row.keys.map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {sections.length === 0 ? <p className={styles.none}>{t().help.shortcuts.none(query)}</p> : null}
    </DialogFrame>
  )
}
