import type { ActionId } from '../../../shared/actions/actions'
import { siblingsUnder } from '../../../shared/commands/siblingOrder'
import { cardsInOrder, untangle } from '../../../shared/layout/untangle/untangle'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { levelOf } from '../../../shared/model/levels'
import type { NodeId } from '../../../shared/schema/ids'
import { NODE_KINDS, type NodeKind } from '../../../shared/schema/nodes'
import { addChild, addSibling, createCard } from '../../canvas/building'
import { cardOf } from '../../canvas/cardOf'
import { glide } from '../../canvas/glide'
import { createHere, middleKind, pointedCard } from '../../canvas/marquee'
import { type ActionHandler, registerActions } from '../../store/actions'
import { beginGesture, dispatch, endGesture } from '../../store/documentActions'
import { type OpenPlan, useDocument } from '../../store/documentStore'
import { bringBack, setStatusOf } from '../../store/setStatus'
import { tidy } from '../../store/tidying'
import { announce, openPalette, requestReveal, toast } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { hasDrawing, hasPlan, hasSelection } from './conditions'

const plan = (): OpenPlan | undefined => useDocument.getState().plan
const selection = (): readonly NodeId[] => useView.getState().selection
const withSelection = (run: () => void): ActionHandler => ({ run, enabled: hasSelection })
const withPlan = (run: () => void): ActionHandler => ({ run, enabled: hasPlan })

/** What is done to cards, and new ones. */
export function registerCardActions(): () => void {
  return registerActions({
    'card.addHere': withPlan(addHere),
    'card.addChild': withSelection(() => addChild()),
    'card.addSiblingAfter': withSelection(() => addSibling('after')),
    'card.addSiblingBefore': withSelection(() => addSibling('before')),
    'card.addStrategy': withPlan(() => addOfKind('strategy')),
    'card.addDriver': withPlan(() => addOfKind('driver')),
    'card.addInitiative': withPlan(() => addOfKind('initiative')),
    'card.addActivity': withPlan(() => addOfKind('activity')),
    'card.connect': withSelection(() => openPalette(true, 'card.connect')),
    'card.moveUnder': withSelection(() => openPalette(true, 'card.moveUnder')),
    'card.mergeInto': { run: () => openPalette(true, 'card.mergeInto'), enabled: ofOneLevel },
    'card.assign': withSelection(() => openPalette(true, 'card.assign')),
    'card.setPeriod': asksOf('initiative', 'card.setPeriod'),
    'card.setCategory': asksOf('driver', 'card.setCategory'),
    'card.setPriority': asksOf('driver', 'card.setPriority'),
    'card.addMeasure': withSelection(() => openPalette(true, 'card.addMeasure')),
    'card.setStatus': withSelection(() => openPalette(true, 'card.setStatus')),
    'card.bringBack': { run: () => bringBack(selection().filter(isParked)), enabled: () => selection().some(isParked) },
    'card.parkByName': withPlan(() => openPalette(true, 'card.parkByName')),
    'card.moveLeft': withSelection(() => reorder(-1)),
    'card.moveRight': withSelection(() => reorder(1)),
    'card.pin': withSelection(togglePin),
    'card.park': withSelection(() => setStatusOf(selection(), 'parked')),
    'card.setStatus.draft': withSelection(() => setStatusOf(selection(), 'draft')),
    'card.setStatus.active': withSelection(() => setStatusOf(selection(), 'active')),
    'card.setStatus.closed': withSelection(() => setStatusOf(selection(), 'closed')),
    'card.setStatus.parked': withSelection(() => setStatusOf(selection(), 'parked')),
    'view.tidy': { run: () => glide(tidyCards), enabled: hasDrawing },
    'view.untangle': { run: () => glide(untangleRopes), enabled: hasDrawing },
  })
}

/** A card on the level that the pointer is on; with the pointer elsewhere, beside the selected card. */
function addHere(): void {
  const here = pointedCard()
  if (here !== undefined) return createHere(here)
  if (hasSelection()) return void addSibling('after')
  const middle = middleKind()
  if (middle !== undefined) createCard({ kind: middle })
}

/** A card of a level; under the selected card, or beside it, where that fits. */
function addOfKind(kind: NodeKind): void {
  const open = plan()
  const primary = useView.getState().primary
  const node = primary === undefined ? undefined : open?.index.node(primary)
  if (open === undefined || node === undefined) return void createCard({ kind })
  if (levelOf(node.kind) + 1 === levelOf(kind)) return void createCard({ kind, parentId: node.id })
  if (node.kind === kind) return void addSibling('after')
  createCard({ kind })
}

const isParked = (id: NodeId): boolean => plan()?.index.node(id)?.status === 'parked'

/** A question about what only cards of one level have. */
function asksOf(kind: NodeKind, id: ActionId): ActionHandler {
  const isOfLevel = (card: NodeId) => plan()?.index.node(card)?.kind === kind
  return { run: () => openPalette(true, id), enabled: () => selection().some(isOfLevel) }
}

/** Only cards of one level can become one. */
function ofOneLevel(): boolean {
  const index = plan()?.index
  return index !== undefined && new Set(selection().map((id) => index.node(id)?.kind)).size === 1
}

/** Moves the primary card one place along its siblings. */
function reorder(step: 1 | -1): void {
  const open = plan()
  const { primary } = useView.getState()
  if (open === undefined || primary === undefined) return
  const node = open.index.node(primary)
  if (node === undefined) return
  const [parent] = open.index.parents(primary)
  const row = siblingsUnder(open.index, parent, node.kind)
    .filter(({ kind }) => kind === node.kind)
    .map(({ id }) => id)
  const other = row[row.indexOf(primary) + step]
  if (other === undefined) return announce(step === 1 ? t().doing.lastAlready : t().doing.firstAlready)
  const place = step === 1 ? { afterId: other } : { beforeId: other }
  glide(() => {
    const gesture = beginGesture()
    dispatch({ id: 'card.reorder', params: { id: primary, ...place } }, { quiet: true })
    endGesture(gesture)
  })
  requestReveal(primary)
  announce(t().doing.movedTo(formatNumber(row.indexOf(primary) + step + 1), formatNumber(row.length)))
}

function togglePin(): void {
  const open = plan()
  if (open === undefined) return
  const ids = selection()
  const pinned = ids.every((id) => open.doc.canvas.pins[id] === true)
  const positions = Object.fromEntries(ids.flatMap((id) => placeOf(open, id)))
  if (dispatch({ id: 'card.pin', params: { ids, pinned: !pinned, positions } }, { quiet: true }) === undefined) return
  announce(pinned ? t().doing.unpinned : t().doing.pinned)
}

function placeOf({ scene }: OpenPlan, id: NodeId): [string, { x: number; y: number }][] {
  const card = cardOf(scene, id)
  const lane = scene.lanes.find((one) => one.kind === card?.kind)
  return card === undefined || lane === undefined ? [] : [[id, { x: card.x, y: card.y - lane.top }]]
}

function tidyCards(): void {
  if (tidy() === 'already') sayNothingToDo(() => t().doing.alreadyTidy)
}

/** A command that finds nothing to do says so to everybody. */
function sayNothingToDo(text: () => string): void {
  toast(text, { passing: true })
  announce(text())
}

function untangleRopes(): void {
  const open = plan()
  if (open === undefined) return
  const { scene, index } = open
  const cards = scene.cards.map((card) => ({
    id: card.id,
    rank: NODE_KINDS.indexOf(card.kind),
    width: card.width,
    height: card.height,
    parents: index.parents(card.id),
  }))
  const input = { cards, ranks: NODE_KINDS.length }
  const shown = cardsInOrder(input, untangle(input)).map((card) => card.id)
  const hidden = index
    .allCards()
    .map((node) => node.id)
    .filter((id) => cardOf(scene, id) === undefined)
  const done = tidy({ id: 'layout.untangle', params: { order: [...shown, ...hidden] } })
  if (done === 'already') sayNothingToDo(() => t().doing.alreadyUntangled)
  else if (done === 'tidied') announce(t().doing.untangled)
}
