import { useEffect, useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions'
import type { Recent } from '../../../shared/ipc/payloads'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import { searchCards } from '../../panels/find/searchCards'
import { bridge } from '../../store/bridge'
import { openRecent } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { requestReveal } from '../../store/viewActions'
import type { PaletteItem } from './paletteItems'

const MOST_CARDS = 8
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

export function cardItems(query: string): readonly PaletteItem[] {
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
