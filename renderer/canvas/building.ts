import type { CommandCall } from '../../shared/commands/types'
import type { LayoutPoint } from '../../shared/layout/types'
import { capital } from '../../shared/messages/capital'
import { t } from '../../shared/messages/language'
import { levelName } from '../../shared/model/labels'
import { kindAbove, kindBelow } from '../../shared/model/levels'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeKind } from '../../shared/schema/nodes'
import { bailGesture, beginGesture, dispatch, endGesture, type Gesture } from '../store/documentActions'
import { useDocument } from '../store/documentStore'
import { awaitName, endNaming } from '../store/unnamed'
import { announce, requestReveal, select, startEditing, stopEditing, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'

interface Creation {
  readonly id: NodeId
  readonly gesture: Gesture | undefined
  /** What was selected before. */
  readonly before: NodeId | undefined
  /** One of several that are written down one after the other. */
  readonly listed: boolean
}

/** The open gesture of a card being created: creation and first title are one undo step. */
let creation: Creation | undefined

interface NewCard {
  readonly kind: NodeKind
  readonly parentId?: NodeId
  readonly beforeId?: NodeId
  readonly afterId?: NodeId
  /** Where a person pointed: absolute x, `y` from the lane's top. */
  readonly at?: LayoutPoint
}

interface Creating {
  /** All that belongs to the same undo step began here. */
  readonly gesture?: Gesture | undefined
  /** Begins the title. */
  readonly seed?: string
  /** The picture does not zoom as long as titles can be read. */
  readonly pan?: boolean
}

/** Adds an untitled card and opens its title. Returns its id, or undefined when the plan refuses it. */
export function createCard(card: NewCard, options: Creating = {}): NodeId | undefined {
  // Who points at a place means this one card, and a plan begins with one strategy.
  const listed = card.at === undefined && kindAbove(card.kind) !== undefined
  const id = beginCreation({ id: 'card.add', params: { ...card, title: '' } }, { ...options, listed })
  if (id === undefined) return undefined
  requestReveal(id, { pan: options.pan === true || card.at !== undefined })
  startEditing(id, { fresh: true, ...(options.seed === undefined ? {} : { seed: options.seed }) })
  announce(t().canvas.building.begun(word(card.kind)))
  return id
}

/** Adds the card that is named next. @returns undefined where the plan refuses it */
function beginCreation(call: CommandCall, options: Creating & { readonly listed: boolean }): NodeId | undefined {
  const { gesture = beginGesture(), listed } = options
  const before = useView.getState().primary
  awaitName()
  const id = dispatch(call, { quiet: true })?.outcome.select?.[0] as NodeId | undefined
  if (id === undefined) {
    endNaming()
    bailGesture(gesture)
    return undefined
  }
  creation = { id, gesture, before, listed }
  return id
}

/**
 * Doubles a card, and opens the title of the copy: as long as that is being typed, nothing is said against it.
 * @param at where it was put, as `card.move` knows places
 */
export function copyCard(of: NodeId, at?: LayoutPoint): void {
  const positions = at === undefined ? {} : { [of]: at }
  const id = beginCreation({ id: 'card.duplicate', params: { ids: [of], positions } }, { listed: false })
  if (id === undefined) return
  requestReveal(id, { flash: true })
  startEditing(id)
  announce(t().canvas.building.copied)
}

/** A card on the next level under the primary card. On the ground this is refused with a reason. */
export function addChild(of: NodeId | undefined = useView.getState().primary): NodeId | undefined {
  const node = of === undefined ? undefined : useDocument.getState().plan?.index.node(of)
  if (node === undefined) return undefined
  const kind = kindBelow(node.kind)
  if (kind === undefined) {
    sayGround()
    return undefined
  }
  return createCard({ kind, parentId: node.id })
}

/** Says why nothing hangs from the ground, and what can be done instead. */
export function sayGround(): void {
  const reason = () => t().canvas.building.isGround(capital(word('activity', 2)))
  toast(reason, { tone: 'info', passing: true })
  announce(reason())
}

/** A card beside the primary card, under the same first parent. */
export function addSibling(side: 'before' | 'after'): NodeId | undefined {
  const plan = useDocument.getState().plan
  const { primary } = useView.getState()
  const node = primary === undefined ? undefined : plan?.index.node(primary)
  if (plan === undefined || node === undefined) return undefined
  const parentId = plan.index.parents(node.id)[0]
  const place = side === 'after' ? { afterId: node.id } : { beforeId: node.id }
  return createCard({ kind: node.kind, ...(parentId === undefined ? {} : { parentId }), ...place })
}

/** Takes over a typed title. An untouched empty new card is removed and leaves no trace. */
export function commitTitle(id: NodeId, typed: string, fresh: boolean): void {
  const title = typed.trim()
  stopEditing()
  if (fresh && title === '') {
    removeFresh()
    return
  }
  const before = useDocument.getState().plan?.index.node(id)?.title
  if (before !== undefined && before !== title) {
    dispatch({ id: 'card.set', params: { id, fields: { title } } })
    announce(t().canvas.building.titled(title))
  }
  if (!finishCreation(id)) return
  // Cards take other places for the title's sake.
  requestReveal(id, { pan: true })
}

/**
 * Tab in a title: takes it over and opens a card on the next level. On the ground, below which nothing hangs, and with
 * Shift, it is one beside it. A new card that is still untitled is only removed.
 */
export function commitAndGoOn(id: NodeId, typed: string, fresh: boolean, beside: boolean): void {
  const kind = useDocument.getState().plan?.index.node(id)?.kind
  commitTitle(id, typed, fresh)
  if (kind === undefined || (fresh && typed.trim() === '')) return
  if (beside || kindBelow(kind) === undefined) addSibling('after')
  else addChild(id)
}

/** Whether Enter in a card's title goes on to the next card beside it; where it was there before, it is only taken over. */
export function isListed(id: NodeId): boolean {
  return creation?.id === id && creation.listed
}

/** Esc: the title stays as it was; a card just created is removed and leaves no undo step, a copy keeps its title. */
export function cancelTitle(id: NodeId, fresh: boolean): void {
  stopEditing()
  const title = useDocument.getState().plan?.index.node(id)?.title ?? ''
  if (fresh && title === '') removeFresh()
  else finishCreation(id)
}

/** @returns whether the card was being created */
function finishCreation(id: NodeId): boolean {
  if (creation?.id !== id) return false
  const { gesture } = creation
  creation = undefined
  endNaming()
  endGesture(gesture)
  return true
}

function removeFresh(): void {
  endNaming()
  if (creation === undefined) return
  const { gesture, before } = creation
  creation = undefined
  bailGesture(gesture)
  select(before === undefined ? [] : [before])
  announce(t().canvas.building.nothingAdded)
}

function word(kind: NodeKind, count = 1): string {
  const doc = useDocument.getState().plan?.doc
  return doc === undefined ? kind : levelName(doc, kind, count)
}
