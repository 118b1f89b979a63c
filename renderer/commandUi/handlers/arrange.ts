import type { ActionId } from '../../../shared/actions/actions'
import { type ArrangeCard, arrange, canDistribute } from '../../../shared/layout/align'
import { t } from '../../../shared/messages/language'
import { ARRANGEMENTS, type Arrangement } from '../../../shared/model/arrangement'
import { levelOf } from '../../../shared/model/levels'
import type { NodeId } from '../../../shared/schema/ids'
import { cardOf } from '../../canvas/cardOf'
import { arrangeAction } from '../../canvas/contextMenuActions'
import { glide } from '../../canvas/glide'
import { type ActionHandler, registerActions } from '../../store/actions'
import { dispatch } from '../../store/documentActions'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { announce, toast } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { hasPlan } from './conditions'

/** Aligning and distributing the selected cards. */
export function registerArrangeActions(): () => void {
  const entries = ARRANGEMENTS.map((how): [ActionId, ActionHandler] => [
    arrangeAction(how),
    { run: () => arrangeSelected(how), enabled: () => hasPlan() && useView.getState().selection.length > 1 },
  ])
  return registerActions(Object.fromEntries(entries))
}

function arrangeSelected(how: Arrangement): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const cards = selectedCards(plan)
  const refusal = refusalOf(how, cards)
  if (refusal !== undefined) {
    toast(() => refusal, { passing: true })
    return announce(refusal)
  }
  const places = arrange(how, cards)
  const moves = cards.some(({ id, x, y }) => places.has(id) && (places.get(id)?.x !== x || places.get(id)?.y !== y))
  if (!moves) return announce(t().align.already)
  glide(() => {
    const params = { how, positions: Object.fromEntries(places) }
    if (dispatch({ id: 'card.arrange', params }, { quiet: true }) === undefined) return
    announce(t().align.done(t().actions[arrangeAction(how)].label, cards.length))
  })
}

function selectedCards({ scene, doc }: OpenPlan): readonly ArrangeCard[] {
  return useView.getState().selection.flatMap((id: NodeId) => {
    const card = cardOf(scene, id)
    const lane = scene.lanes.find((one) => one.kind === card?.kind)
    if (card === undefined || lane === undefined) return []
    const { x, width, height, kind } = card
    const pinned = doc.canvas.pins[id] === true
    return [{ id, rank: levelOf(kind), x, y: card.y - lane.top, width, height, pinned }]
  })
}

function refusalOf(how: Arrangement, cards: readonly ArrangeCard[]): string | undefined {
  if (cards.every((card) => card.pinned)) return t().align.allPinned
  const distributes = how === 'horizontally' || how === 'vertically'
  return distributes && !canDistribute(cards) ? t().align.tooFew : undefined
}
