import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { cardName, levelName } from '../../shared/model/labels'
import type { PlanIndex } from '../../shared/model/types'
import type { Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { cardOf } from './cardOf'

/** A card in words for the live region: what it is, what it hangs from, how many hang from it. */
export function describeCard(index: PlanIndex, scene: Scene, id: NodeId): string {
  const card = cardOf(scene, id)
  const node = index.node(id)
  if (node === undefined) return ''
  const said = card?.description ?? `${levelName(index.doc, node.kind)}, ${cardName(index.doc, node)}`
  const parents = index.parentCards(id)
  const names = parents.map((parent) => cardName(index.doc, parent, 40)).join(', ')
  const above = parents.length === 0 ? '' : t().canvas.describe.supports(names)
  const below = index.children(id).length
  return `${said}${above}${below === 0 ? '' : t().canvas.describe.below(formatNumber(below))}`
}
