import { scoreAll, scoreTexts } from '../../../shared/find/fuzzy'
import type { PaletteItem } from './paletteItems'

/** A hit in what is written beside the label counts for less. */
const BESIDE_WEIGHT = 0.5

/**
 * Sorts the choices of a question: best match first; what was chosen lately before equals, and before all where nothing is typed.
 * @param recent keys, last chosen first
 */
export function rankChoices(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly PaletteItem[] {
  const place = new Map(recent.map((key, at) => [key, at]))
  const recency = (item: PaletteItem) => place.get(item.key) ?? Number.POSITIVE_INFINITY
  const byRecency = (a: PaletteItem, b: PaletteItem) => Math.sign(recency(a) - recency(b)) || 0
  if (query.trim() === '') return place.size === 0 ? items : [...items].sort(byRecency)
  const scored = scoreAll(query, items, (read, item) =>
    scoreTexts(read, [
      { text: item.label, weight: 1, loose: true },
      { text: item.area, weight: BESIDE_WEIGHT },
    ]),
  )
  return [...scored].sort((a, b) => b.score - a.score || byRecency(a.item, b.item)).map(({ item }) => item)
}
