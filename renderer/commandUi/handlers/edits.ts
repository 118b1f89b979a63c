import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { NodeId } from '../../../shared/schema/ids'
import { copyCard } from '../../canvas/building'
import { focusView } from '../../canvas/canvasFocus'
import { useCanvas } from '../../canvas/canvasStore'
import { closeMenu } from '../../canvas/contextMenuActions'
import { readingOrder } from '../../canvas/walk'
import { closeFind } from '../../panels/find/searching'
import { goToField } from '../../panels/goTo'
import { type ActionHandler, registerActions } from '../../store/actions'
import { bridge } from '../../store/bridge'
import { dispatch, redo, undo } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import {
  announce,
  openDialog,
  openFilter,
  requestReveal,
  select,
  setFocus,
  setSelecting,
  startEditing,
} from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { inTextField } from '../keyScope'
import { hasPlan, hasTarget } from './conditions'
import { deleteSelected } from './deleting'
import { showAllCards } from './views'

type NativeEdit = Parameters<ReturnType<typeof bridge>['window']['edit']>[0]

const plan = () => useDocument.getState().plan

/** Undo, clipboard, selection and deletion. In a text field the platform's own command is meant. */
export function registerEditActions(): () => void {
  return registerActions({
    'edit.undo': { run: orNative('undo', undo), enabled: () => inTextField() || plan()?.undoLabel !== undefined },
    'edit.redo': { run: orNative('redo', redo), enabled: () => inTextField() || plan()?.redoLabel !== undefined },
    'edit.cut': () => native('cut'),
    'edit.copy': () => native('copy'),
    'edit.paste': () => native('paste'),
    'edit.delete': { run: orNative('delete', deleteSelected), enabled: () => inTextField() || hasTarget() },
    'edit.selectAll': { run: orNative('selectAll', selectAll), enabled: () => inTextField() || hasPlan() },
    'edit.selectSeveral': { run: toggleSelecting, enabled: hasPlan },
    'edit.selectNone': { run: escape, enabled: hasPlan },
    'plan.people': opens('people'),
    'plan.teams': opens('teams'),
    'plan.accounts': opens('accounts'),
    'plan.periods': opens('periods'),
    'plan.levels': opens('levels'),
    'plan.rules': opens('rules'),
    'plan.properties': opens('plan'),
    'edit.duplicate': { run: duplicate, enabled: hasTarget },
    'edit.rename': { run: rename, enabled: hasTarget },
  })
}

/** The dialogs about the plan as a whole. */
function opens(type: 'people' | 'teams' | 'accounts' | 'periods' | 'levels' | 'rules' | 'plan'): ActionHandler {
  return { run: () => openDialog({ type }), enabled: hasPlan }
}

function orNative(command: NativeEdit, run: () => void): () => void {
  return () => (inTextField() ? native(command) : run())
}

function native(command: NativeEdit): void {
  if (!inTextField()) focusView()
  void bridge().window.edit(command)
}

function selectAll(): void {
  const scene = plan()?.scene
  if (scene === undefined) return
  select(readingOrder(scene).map((card) => card.id))
  announce(t().doing.allSelected(formatNumber(scene.cards.length), scene.cards.length))
}

/** The title of a single copy is typed next. */
function duplicate(): void {
  const { selection } = useView.getState()
  const [only, ...others] = selection
  if (only === undefined) return
  if (others.length === 0 && isTypedInPlace(only)) return copyCard(only)
  const done = dispatch({ id: 'card.duplicate', params: { ids: selection } })
  const copies = (done?.outcome.select ?? []) as NodeId[]
  if (copies.length > 0) requestReveal(copies, { flash: true, pan: true })
}

function rename(): void {
  const { primary, rope } = useView.getState()
  if (rope !== undefined) openDialog({ type: 'linkNote', linkId: rope })
  else if (primary !== undefined && isTypedInPlace(primary)) {
    requestReveal(primary)
    startEditing(primary)
  } else if (primary !== undefined) goToField(primary, 'title')
}

/** Parked cards stand on no drawing: the inspector has their title. */
function isTypedInPlace(id: NodeId): boolean {
  return useView.getState().activeView === 'outline' || plan()?.index.node(id)?.status !== 'parked'
}

/** From now on each press on a card adds it, or takes it out, until it is ended; what is selected stays so. */
function toggleSelecting(): void {
  const { selecting } = useView.getState()
  setSelecting(!selecting)
  announce(selecting ? t().doing.selectingEnds : t().doing.selectingBegins)
}

/** Esc leaves one thing after the other: menu, search, choosing several, line of sight, selection, filter. */
function escape(): void {
  const view = useView.getState()
  if (useCanvas.getState().menu !== undefined) return closeMenu()
  if (view.find.open) return closeFind()
  if (view.selecting) return toggleSelecting()
  if (view.focus !== undefined) {
    setFocus([])
    return announce(t().doing.allShown)
  }
  if (view.selection.length > 0 || view.rope !== undefined) return select([])
  if (!showAllCards()) openFilter(false)
}
