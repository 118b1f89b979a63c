import type { CommandCall, Executed } from '../../shared/commands/types'
import { type Said, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import { fittingFolds } from '../../shared/scene/folding'
import type { FindingsByCard } from '../../shared/scene/input'
import { createSceneBuilder, type SceneBuilder } from '../../shared/scene/sceneBuilder'
import type { PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import { Session, type SessionChange } from '../../shared/session/session'
import { localToday } from '../components/dates'
import { commandEnv } from './commandEnv'
import { type OpenPlan, useDocument } from './documentStore'
import { foldsNow } from './folds'
import { recallPlaces } from './placesMemory'
import { keepSelection, recallSelection } from './selectionMemory'
import { endNaming, noteAdded, withoutUnnamed } from './unnamed'
import { resetView, select, toast } from './viewActions'
import { useView, type ViewState } from './viewStore'

let builder: SceneBuilder | undefined
let unsubscribe: (() => void) | undefined
/** The next picture is laid out from nothing. */
let fresh = false
/** Where the next picture finds its cards, if not where the last one left them. */
let previous: SceneBuilder['places'] | undefined
const listeners = new Set<(session: Session, change: SessionChange) => void>()

/** Calls back after every change of any plan shown here: autosave, recovery and announcements listen. */
export function onChange(listener: (session: Session, change: SessionChange) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows a plan in this window, with a history that starts now. */
export function startSession(doc: PlanDocument): Session {
  unsubscribe?.()
  endNaming()
  const session = new Session(doc, commandEnv)
  builder = createSceneBuilder()
  resetView()
  useView.setState({ folds: openingFolds(session) })
  publish(session)
  unsubscribe = session.subscribe((change) => {
    keepSelection(session, change)
    recall(recallPlaces(session, change))
    publish(session, change)
    recallSelection(session, change)
    for (const listener of listeners) listener(session, change)
  })
  return session
}

function recall(places: ReturnType<typeof recallPlaces>): void {
  previous = places.previous
  fresh ||= places.fresh === true
}

/** Back to the welcome screen. */
export function endSession(): void {
  unsubscribe?.()
  unsubscribe = undefined
  builder = undefined
  resetView()
  useDocument.setState({ plan: undefined, known: undefined, status: 'none' })
}

/** A large plan is looked at folded to what fits, unless it keeps folds of its own. */
function openingFolds({ doc, index }: Session): ViewState['folds'] {
  return Object.keys(doc.canvas.collapsed).length > 0 ? undefined : fittingFolds(index)
}

/** Draws the picture anew, for instance in another theme. `fresh`: laid out from nothing. */
export function redraw(options: { fresh?: boolean } = {}): void {
  fresh = options.fresh === true
  const plan = useDocument.getState().plan
  if (plan !== undefined) publish(plan.session)
}

/** Words findings and picture anew, in the language that the process speaks now. Cards stay where they are. */
export function reword(): void {
  const session = useDocument.getState().plan?.session
  if (session === undefined) return
  session.recheck()
  previous = builder?.places
  builder = createSceneBuilder()
  publish(session)
}

type Change = Pick<SessionChange, 'patches' | 'touched'>

/** Not the plan changed but its colours, folds, findings or history. A builder that never drew it draws all of it anyway. */
const NOTHING_TOUCHED: Change = {
  patches: [],
  touched: { nodes: new Set(), structure: false, everything: false },
}

function publish(session: Session, change = NOTHING_TOUCHED): void {
  const { saveState, known: before } = useDocument.getState()
  const known = before?.session === session ? before : undefined
  const plan = draw(session, change, known)
  useDocument.setState({
    plan,
    known: plan.checked ? plan : known,
    saveState: saveState === 'saving' ? 'saving' : session.isDirty ? 'edited' : 'saved',
  })
  forgetGoneCards(plan)
}

/** Shows findings that were made after the plan was drawn. */
export function showFindings(session: Session): void {
  publish(session)
}

/** The badges of a plan that has not been checked yet. */
const UNKNOWN: FindingsByCard = new Map()

/** @param known the plan when it was checked last: until it is checked again, cards keep the badges that they had */
function draw(session: Session, { patches, touched }: Change, known: OpenPlan | undefined): OpenPlan {
  noteAdded(patches)
  const { index } = session
  const check = session.isChecked ? withoutUnnamed(session.check) : undefined
  builder ??= createSceneBuilder()
  const { repaint } = builder
  const { scene, layout } = builder.build(index, (check ?? known?.check)?.byNode ?? UNKNOWN, {
    theme: useView.getState().scheme,
    today: localToday(),
    collapsed: foldsNow(session.doc),
    touched,
    ...(previous === undefined ? {} : { previous }),
    fresh,
  })
  fresh = false
  previous = undefined
  return {
    session,
    doc: session.doc,
    index,
    revision: session.position,
    get check() {
      return check ?? session.check
    },
    checked: check !== undefined,
    scene,
    layout,
    repaint,
    undoLabel: session.undoLabel,
    redoLabel: session.redoLabel,
  }
}

/** A selection may outlive its cards (undo, delete): what is gone is no longer selected. */
function forgetGoneCards({ index, doc }: OpenPlan): void {
  const { selection, primary, rope, focus } = useView.getState()
  if (rope !== undefined && doc.links[rope] === undefined) useView.setState({ rope: undefined })
  const kept = selection.filter((id) => index.has(id))
  if (kept.length < selection.length) select(kept, primary !== undefined && index.has(primary) ? primary : kept.at(-1))
  if (focus?.ids.some((id) => !index.has(id))) useView.setState({ focus: undefined })
}

/** Runs a command. The refusal, if any, is the caller's to tell. */
export function tryDispatch(call: CommandCall, options: { merge?: string } = {}): Result<Executed> {
  const { plan, file } = useDocument.getState()
  if (plan === undefined) return fail('no-plan', t().documents.noPlan)
  if (file.newer === true) return fail('read-only', t().documents.newerPlan)
  const { session } = plan
  const wasClean = !session.isDirty
  const done = session.dispatch(call, options)
  // Folding a branch of an example or a template is looking at it: nobody is asked to save that.
  if (done.ok && wasClean && call.id === 'card.collapse' && file.handle === undefined) {
    session.markSaved()
    publish(session)
  }
  return done
}

/**
 * Runs a command; a refusal is shown to the person as a toast.
 * @param options `merge`: edits with the same key become one undo step; `quiet`: keeps the selection as it is
 * @returns what was done, or undefined when it was refused
 */
export function dispatch(call: CommandCall, options: { merge?: string; quiet?: boolean } = {}): Executed | undefined {
  const { quiet = false, merge } = options
  return showOutcome(tryDispatch(call, merge === undefined ? {} : { merge }), quiet)
}

/** Selects what a command made, or says why it was refused. */
export function showOutcome<T extends Pick<Executed, 'outcome'>>(done: Result<T>, quiet = false): T | undefined {
  if (!done.ok) {
    toast(done.error.message, { tone: 'warning', passing: true })
    return undefined
  }
  const chosen = done.value.outcome.select
  if (!quiet && chosen !== undefined) select(chosen as NodeId[])
  return done.value
}

/** A run of commands that undo takes back in one step. */
export interface Gesture {
  readonly session: Session
  readonly mark: number
}

export function beginGesture(): Gesture | undefined {
  const session = useDocument.getState().plan?.session
  return session === undefined ? undefined : { session, mark: session.mark() }
}

/** Makes one undo step of all since the gesture began. */
export function endGesture(gesture: Gesture | undefined, label?: Said): void {
  if (gesture === undefined) return
  gesture.session.squash(gesture.mark, label)
  // Squashing changes no document, but it changes what undo is called.
  publish(gesture.session)
}

/** Takes back all since the gesture began, as if it had never been. */
export function bailGesture(gesture: Gesture | undefined): void {
  gesture?.session.bail(gesture.mark)
}

/**
 * Runs a command, and lays the picture out from nothing whether or not that changed the plan.
 * @returns undefined when it was refused, which the person is told
 */
export function dispatchAnew(call: CommandCall): Executed | undefined {
  const session = useDocument.getState().plan?.session
  const before = session?.position
  fresh = true
  const done = dispatch(call, { quiet: true })
  if (done === undefined) fresh = false
  else if (session?.position === before) redraw({ fresh: true })
  return done
}

/** Where all cards are now, also those that are folded away: absolute x, lane-relative y. */
export function placesNow(): SceneBuilder['places'] {
  return new Map(builder?.places)
}
