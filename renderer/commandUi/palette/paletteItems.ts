import { ACTIONS, type ActionId, actionOf } from '../../../shared/actions/actions'
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
  /** It acts on the selected cards. */
  readonly onSelected?: true
  /** The heading that it stands under. */
  readonly group?: string
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
      ...(action.context === 'selection' ? { onSelected: true as const } : {}),
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
/** Who has selected a card means it, whatever was done before. */
const SELECTED_WEIGHT = 0.25

/**
 * Sorts entries for a query: best match first, what was used lately before the rest. With cards selected what acts on them
 * comes before other hits that are as good, and before all where nothing is typed: then under their name.
 * @param recent keys, last used first
 * @param selected what is selected, by name; empty where nothing is
 */
export function rankItems(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
  selected = '',
): readonly PaletteItem[] {
  const recency = new Map(recent.map((key, at) => [key, recent.length - at]))
  const meant = (item: PaletteItem) => selected !== '' && item.onSelected === true
  const bonus = (item: PaletteItem) =>
    ((recency.get(item.key) ?? 0) / Math.max(1, recent.length)) * RECENT_WEIGHT + (meant(item) ? SELECTED_WEIGHT : 0)
  if (query.trim() === '') {
    const lately = (list: readonly PaletteItem[]) => sortBy(list, (item) => recency.get(item.key) ?? 0)
    return selected === '' ? lately(items) : grouped(lately(sortBy(items, ofCardMenu)), selected)
  }
  const scored = scoreAll(query, items, (read, item) =>
    scoreTexts(read, [
      { text: item.name ?? item.label, weight: 1, loose: true },
      { text: item.label, weight: HEADING_WEIGHT },
      { text: item.area, weight: AREA_WEIGHT },
      { text: item.keywords, weight: KEYWORD_WEIGHT },
    ]),
  )
  return sortBy(scored, ({ item, score }) => score + bonus(item)).map(({ item }) => item)
}

/** What is done to a card before what is done to anything that is selected, such as copying. */
function ofCardMenu({ action }: PaletteItem): number {
  return action !== undefined && actionOf(action).menu === 'card' ? 1 : 0
}

/** What acts on the selected cards under their name, then the rest. */
function grouped(items: readonly PaletteItem[], selected: string): readonly PaletteItem[] {
  const under = (group: string, fits: (item: PaletteItem) => boolean) =>
    items.filter(fits).map((item) => ({ ...item, group }))
  return [
    ...under(selected, (item) => item.onSelected === true),
    ...under(t().doing.palette.commands, (item) => item.onSelected !== true),
  ]
}

/** Highest first; equals keep their order. */
function sortBy<T>(list: readonly T[], value: (entry: T) => number): readonly T[] {
  return [...list].sort((a, b) => value(b) - value(a))
}
