import { useState } from 'react'
import { ACTIONS } from '../../shared/actions/actions'
import { shortcutsOf } from '../../shared/actions/shortcuts'
import { MENUS } from '../../shared/actions/types'
import { scoreMatch } from '../commandUi/palette/fuzzy'
import { MENU_WORDS } from '../commandUi/palette/paletteItems'
import { DialogFrame } from '../components/DialogFrame'
import fieldStyles from '../components/Field.module.css'
import { Kbd } from '../components/Kbd'
import { closeDialog } from '../store/viewActions'
import styles from './ShortcutsDialog.module.css'

/** Keys that are no commands: they belong to the canvas itself. */
const CANVAS_KEYS = [
  { label: 'Walk to the card above, below, left or right', keys: ['Up', 'Down', 'Left', 'Right'] },
  { label: 'Straight up to its parent, down to its first card', keys: ['Alt+Up', 'Alt+Down'] },
  { label: 'Type a title: a letter alone may be a command, a word is a title', keys: ['A–Z'] },
  { label: 'Finish typing', keys: ['Enter'] },
  { label: 'Give up typing; leave focus mode', keys: ['Escape'] },
  { label: 'Pan while dragging', keys: ['Space'] },
  { label: 'Add to the selection', keys: ['Shift'] },
]

/** Keys that belong to the rows of the outline. */
const OUTLINE_KEYS = [
  { label: 'New card after, before, below', keys: ['Enter', 'Shift+Enter', 'CmdOrCtrl+Enter'] },
  { label: 'Hang deeper, higher', keys: ['Tab', 'Shift+Tab'] },
  { label: 'Move up or down', keys: ['CmdOrCtrl+Shift+Up', 'CmdOrCtrl+Shift+Down'] },
  { label: 'Unfold or fold; go along the cells', keys: ['Right', 'Left'] },
  { label: 'Edit the title or the cell', keys: ['F2'] },
  { label: 'Select a range of rows', keys: ['Shift+Up', 'Shift+Down'] },
  { label: 'Leave the outline', keys: ['Escape', 'Tab'] },
]

/** Every shortcut, by menu, with a search. */
export function ShortcutsDialog() {
  const [query, setQuery] = useState('')
  const fits = (text: string) => query.trim() === '' || scoreMatch(query, text) > 0
  const sections = [
    { title: 'Canvas', rows: CANVAS_KEYS.filter((row) => fits(row.label)) },
    { title: 'Outline', rows: OUTLINE_KEYS.filter((row) => fits(row.label)) },
    ...MENUS.map((menu) => ({
      title: MENU_WORDS[menu],
      rows: ACTIONS.filter((action) => action.menu === menu)
        .map((action) => ({
          label: action.label.replace(/…$/, ''),
          keys: shortcutsOf(action),
          words: action.keywords.join(' '),
        }))
        .filter((row) => row.keys.length > 0 && fits(`${row.label} ${row.words}`)),
    })),
  ].filter((section) => section.rows.length > 0)
  return (
    <DialogFrame title="Keyboard shortcuts" size="large" close={closeDialog}>
      <input
        aria-label="Search shortcuts"
        placeholder="Search…"
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
      {sections.length === 0 ? (
        <p className={styles.none}>No shortcut for “{query}”. The command palette knows every command.</p>
      ) : null}
    </DialogFrame>
  )
}
