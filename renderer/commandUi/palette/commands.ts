import { useEffect, useLayoutEffect, useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions'
import type { Recent } from '../../../shared/ipc/payloads'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { NodeId } from '../../../shared/schema/ids'
import { foundIn } from '../../panels/find/searching'
import { bridge } from '../../store/bridge'
import { searchCards, warmSearch } from '../../store/cardSearch'
import { openRecent } from '../../store/documentActions'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { requestReveal } from '../../store/viewActions'
import type { PaletteItem } from './paletteItems'

const MOST_CARDS = 8
/** One letter is in every card. */
const SHORTEST = 2
const MOST_RECENT = 20

/** What is remembered on this computer: commands used lately, and files. */
export function useMemory(): { readonly recent: readonly string[]; readonly files: readonly Recent[] } {
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

export function remember(recent: readonly string[], id: ActionId): void {
  void bridge().prefs.set({ recentActions: [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT) })
}

export function fileItems(files: readonly Recent[]): readonly PaletteItem[] {
  return files.map((file) => ({
    key: `recent:${file.id}`,
    label: file.name,
    area: t().doing.palette.openRecent,
    shortcut: undefined,
    keywords: `${t().doing.palette.fileKeywords} ${file.folder}`,
    run: () => void openRecent(file.id),
  }))
}

/** The cards that match what is typed, the best ones. */
export function useCardItems(query: string): readonly PaletteItem[] {
  const [items, setItems] = useState<readonly PaletteItem[]>([])
  useEffect(warmSearch, [])
  // Before it is painted: in all but very large plans the cards are there with the letter that was typed.
  useLayoutEffect(() => {
    const { plan } = useDocument.getState()
    const stop = new AbortController()
    if (plan === undefined || query.trim().length < SHORTEST) setItems([])
    else
      searchCards(plan.index, query, stop.signal, (ids) =>
        setItems(ids.slice(0, MOST_CARDS).flatMap((id) => cardItem(plan, id, query))),
      )
    return () => stop.abort()
  }, [query])
  return items
}

function cardItem(plan: OpenPlan, id: NodeId, query: string): readonly PaletteItem[] {
  const node = plan.index.node(id)
  if (!node) return []
  const where = foundIn(plan, id, query)
  const level = capital(levelName(plan.doc, node.kind))
  return [
    {
      key: `card:${id}`,
      label: node.title || t().words.untitled,
      area: where === '' ? level : `${level} · ${where}`,
      shortcut: undefined,
      keywords: '',
      run: () => requestReveal(id, { select: true }),
    },
  ]
}
