import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions'
import type { Recent } from '../../../shared/ipc/payloads'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import frame from '../../components/DialogFrame.module.css'
import { Kbd } from '../../components/Kbd'
import { searchCards } from '../../panels/find/searchCards'
import { capital } from '../../panels/words'
import { isActionEnabled, runAction } from '../../store/actions'
import { bridge } from '../../store/bridge'
import { openRecent } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { openPalette, requestReveal } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import styles from './CommandPalette.module.css'
import { actionItems, type PaletteItem, rankItems } from './paletteItems'

const MOST_SHOWN = 60
const MOST_CARDS = 8
const MOST_RECENT = 20

/** Every command by name, recent files and cards: Ctrl+K. */
export function CommandPalette() {
  const open = useView((state) => state.paletteOpen)
  return open ? <OpenPalette /> : null
}

/** What is remembered on this computer: commands used lately, and files. */
function useMemory(): { readonly recent: readonly string[]; readonly files: readonly Recent[] } {
  const [recent, setRecent] = useState<readonly string[]>([])
  const [files, setFiles] = useState<readonly Recent[]>([])
  useEffect(() => {
    void bridge()
      .prefs.get()
      .then((prefs) => prefs.ok && setRecent(prefs.value.recentActions))
    void bridge()
      .recents.list()
      .then((list) => list.ok && setFiles(list.value))
  }, [])
  return { recent, files }
}

function fileItems(files: readonly Recent[]): readonly PaletteItem[] {
  return files.map((file) => ({
    key: `recent:${file.id}`,
    label: file.name,
    area: t().doing.palette.openRecent,
    shortcut: undefined,
    keywords: `${t().doing.palette.fileKeywords} ${file.folder}`,
    run: () => void openRecent(file.id),
  }))
}

function cardItems(query: string): readonly PaletteItem[] {
  const { plan } = useDocument.getState()
  if (!plan || query.trim().length < 2) return []
  return searchCards(plan.index, query, MOST_CARDS).flatMap((id) => {
    const node = plan.index.node(id)
    if (!node) return []
    return {
      key: `card:${id}`,
      label: node.title || t().words.untitled,
      area: capital(levelName(plan.doc, node.kind)),
      shortcut: undefined,
      keywords: '',
      run: () => requestReveal(id, { select: true }),
    }
  })
}

function remember(recent: readonly string[], id: ActionId): void {
  void bridge().prefs.set({ recentActions: [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT) })
}

/** Runs an entry once the palette is gone and the focus is back where it was. */
function choose(item: PaletteItem, recent: readonly string[]): void {
  openPalette(false)
  if (item.action) remember(recent, item.action)
  requestAnimationFrame(() => requestAnimationFrame(item.run))
}

function OpenPalette() {
  const { recent, files } = useMemory()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const commands = useMemo(() => [...actionItems(isActionEnabled, runAction), ...fileItems(files)], [files])
  const items = useMemo(
    () => [...rankItems(commands, query, recent), ...cardItems(query)].slice(0, MOST_SHOWN),
    [commands, query, recent],
  )
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [at, items],
  )

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1, PageDown: at + 8, PageUp: at - 8 }[
      event.key
    ]
    if (to !== undefined) {
      event.preventDefault()
      const wraps = event.key.startsWith('Arrow')
      setAt(wraps ? (to + items.length) % Math.max(1, items.length) : Math.max(0, Math.min(items.length - 1, to)))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      const item = items[at]
      if (item) choose(item, recent)
    }
  }

  return (
    <Dialog.Root open onOpenChange={(open) => open || openPalette(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={frame.backdrop} />
        <Dialog.Viewport className={frame.viewport}>
          <Dialog.Popup className={styles.popup} aria-label={t().doing.palette.title} initialFocus={input}>
            <div className={styles.search}>
              <Search aria-hidden="true" />
              <input
                ref={input}
                role="combobox"
                aria-expanded="true"
                aria-controls={listId}
                aria-activedescendant={items[at] ? `${listId}-${at}` : undefined}
                aria-label={t().doing.palette.input}
                placeholder={t().doing.palette.placeholder}
                className={styles.input}
                value={query}
                onKeyDown={onKeyDown}
                onChange={(event) => {
                  setQuery(event.target.value)
                  setAt(0)
                }}
              />
            </div>
            <div ref={list} id={listId} role="listbox" aria-label={t().doing.palette.commands} className={styles.list}>
              {items.map((item, i) => (
                <div
                  key={item.key}
                  id={`${listId}-${i}`}
                  role="option"
                  aria-selected={i === at}
                  className={styles.item}
                  data-action={item.action}
                  onPointerMove={() => setAt(i)}
                  tabIndex={-1}
                  onPointerUp={() => choose(item, recent)}
                >
                  <span dir="auto" className={styles.label}>
                    {item.label}
                  </span>
                  <span className={styles.area}>{item.area}</span>
                  {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
                </div>
              ))}
            </div>
            {items.length === 0 ? <p className={styles.none}>{t().doing.palette.none(query)}</p> : null}
            <p className="visually-hidden" role="status">
              {query ? t().doing.palette.results(formatNumber(items.length), items.length) : ''}
            </p>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
