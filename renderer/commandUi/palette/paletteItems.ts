import { ACTIONS, type ActionId } from '../../../shared/actions/actions'
import { shortcutsOf } from '../../../shared/actions/shortcuts'
import { type Action, MENUS } from '../../../shared/actions/types'
import { scoreAll, scoreTexts } from '../../../shared/find/fuzzy'
import { t } from '../../../shared/messages/language'

export interface PaletteItem {
  readonly key: string
  readonly label: string
  /** The label without the submenu before it, where there is one. */
  readonly name?: string
  /** Where it belongs: the menu's name, "Recent file", "Go to". */
  readonly area: string
  readonly shortcut: string | undefined
  readonly keywords: string
  /** Set on the entries of the action list. */
  readonly action?: ActionId
  readonly run: () => void
}

/** An entry for every action that can be done now, but for those that the list leaves out with a reason. */
export function actionItems(isEnabled: (id: ActionId) => boolean, run: (id: ActionId) => void): readonly PaletteItem[] {
  return MENUS.flatMap((menu) =>
    ACTIONS.filter(
      (action) => action.menu === menu && action.except?.palette === undefined && isEnabled(action.id),
    ).map((action) => ({
      key: action.id,
      label: labelOf(action),
      name: nameOf(action),
      area: t().menus.names[menu],
      shortcut: shortcutsOf(action)[0],
      keywords: action.keywords.join(' '),
      action: action.id,
      run: () => run(action.id),
    })),
  )
}

function labelOf(action: Action): string {
  return action.submenu ? `${action.submenu}: ${nameOf(action)}` : nameOf(action)
}

/** A command that goes on asking in the palette keeps its ellipsis. */
function nameOf({ asks, label }: Action): string {
  return asks === true ? label : label.replace(/\s*…$/, '')
}

/** A hit beside the name counts for less than one in it. */
const HEADING_WEIGHT = 0.7
const AREA_WEIGHT = 0.4
const KEYWORD_WEIGHT = 0.5
/** Among equal hits what was used lately comes first. */
const RECENT_WEIGHT = 0.2

/**
 * Sorts entries for a query: best match first, what was used lately before the rest.
 * @param recent keys, last used first
 */
export function rankItems(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly PaletteItem[] {
  const recency = new Map(recent.map((key, at) => [key, recent.length - at]))
  const bonus = (item: PaletteItem) => (recency.get(item.key) ?? 0) / Math.max(1, recent.length)
  if (query.trim() === '') return sortBy(items, (item) => recency.get(item.key) ?? 0)
  const scored = scoreAll(query, items, (read, item) =>
    scoreTexts(read, [
      { text: item.name ?? item.label, weight: 1, loose: true },
      { text: item.label, weight: HEADING_WEIGHT },
      { text: item.area, weight: AREA_WEIGHT },
      { text: item.keywords, weight: KEYWORD_WEIGHT },
    ]),
  )
  return sortBy(scored, ({ item, score }) => score + bonus(item) * RECENT_WEIGHT).map(({ item }) => item)
}

/** Highest first; equals keep their order. */
function sortBy<T>(list: readonly T[], value: (entry: T) => number): readonly T[] {
  return [...list].sort((a, b) => value(b) - value(a))
}
