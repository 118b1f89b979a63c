import type { CommandCall, Executed } from '../../shared/commands/types'
import { type Said, t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import type { CheckResult } from '../../shared/rules/engine'
import type { FindingsByCard, LiveSceneOptions } from '../../shared/scene/input'
import { type BuiltScene, createSceneBuilder, type SceneBuilder } from '../../shared/scene/sceneBuilder'
import type { PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import { Session, type SessionChange } from '../../shared/session/session'
import { localToday } from '../components/dates'
import { commandEnv } from './commandEnv'
import { type OpenPlan, useDocument } from './documentStore'
import { foldsNow, openingFolds } from './folds'
import { addPlaces, keepPlaces, recallPlaces } from './placesMemory'
import { keepSelection, recallSelection } from './selectionMemory'
import { inSlices } from './slices'
import { endNaming, noteAdded, withoutUnnamed } from './unnamed'
import { resetView, select, toast } from './viewActions'
import { useView } from './viewStore'

let builder: SceneBuilder | undefined
/** A change that is being drawn in slices: whatever is drawn meanwhile draws it too. */
let undrawn: SessionChange | undefined
/** Takes the place of drawing the next change at once. */
let hold: ((change: SessionChange) => void) | undefined
let unsubscribe: (() => void) | undefined
/** The next picture is laid out from nothing. */
let fresh = false
/** Where the next picture finds its cards, if not where the last one left them. */
let previous: LiveSceneOptions['previous']
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
  undrawn = undefined
  resetView()
  useView.setState({ folds: openingFolds(session) })
  publish(session)
  builder.takeFormer()
  unsubscribe = session.subscribe((change) => {
    keepSelection(session, change)
    if (hold !== undefined) return hold(change)
    previous = recallPlaces(session, change)
    publish(session, change)
    recallSelection(session, change)
    tell(session, change)
  })
  return session
}

function tell(session: Session, change: SessionChange): void {
  for (const listener of listeners) listener(session, change)
}

/**
 * Takes over a very large change, as `Session.take` does, and draws it in slices, so that the window stays awake.
 * @param signal takes it back, unless the plan has been edited since
 * @returns `stale`: the document has changed, nothing was taken over
 */
export async function takeLarge(
  session: Session,
  executed: Executed,
  position: number,
  signal: AbortSignal,
): Promise<'taken' | 'stale' | 'cancelled'> {
  const mark = session.mark()
  let change: SessionChange | undefined
  hold = (made) => {
    change = made
  }
  try {
    if (!session.take(executed, position)) return 'stale'
  } finally {
    hold = undefined
  }
  const after = session.position
  if (change !== undefined) await drawInSlices(session, change, signal)
  if (!signal.aborted || session.position !== after) return 'taken'
  session.bail(mark)
  return 'cancelled'
}

async function drawInSlices(session: Session, change: SessionChange, signal: AbortSignal): Promise<void> {
  if (builder === undefined) return
  undrawn = change
  let built: BuiltScene | undefined
  const steps = builder.steps(session.index, badgesOf(session, checkOf(session)), optionsOf(session, change.touched))
  function* following(): Generator<void> {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return void (built = step.value)
      yield
      // What has been drawn meanwhile has drawn this too.
      if (undrawn !== change) return
    }
  }
  const whole = await inSlices(following(), () => undefined, signal)
  if (!whole || useDocument.getState().plan?.session !== session) return
  if (undrawn === change) publish(session, change, built)
  tell(session, change)
  // Somebody may have asked for the findings meanwhile.
  if (session.isChecked) showFindings(session)
}

/** Back to the welcome screen. */
export function endSession(): void {
  unsubscribe?.()
  unsubscribe = undefined
  builder = undefined
  resetView()
  undrawn = undefined
  useDocument.setState({ plan: undefined, known: undefined, status: 'none' })
}

/**
 * Draws the picture anew, for instance in another theme.
 * @param options `fresh`: laid out from nothing; `inStep`: what moves belongs to the step that is being made
 */
export function redraw(options: { fresh?: boolean; inStep?: boolean } = {}): void {
  fresh = options.fresh === true
  const plan = useDocument.getState().plan
  if (plan !== undefined) publish(plan.session)
  // Who steps aside for a branch that opens is not put back by undo, which knows nothing of it.
  if (options.inStep !== true) builder?.takeFormer()
}

/** Words findings and picture anew, in the language that the process speaks now. Cards stay where they are. */
export function reword(): void {
  const session = useDocument.getState().plan?.session
  if (session === undefined) return
  session.recheck()
  previous = builder?.places
  builder = createSceneBuilder()
  publish(session)
  builder.takeFormer()
}

type Change = Pick<SessionChange, 'patches' | 'touched'>

/** Not the plan changed but its colours, folds, findings or history. A builder that never drew it draws all of it anyway. */
const NOTHING_TOUCHED: Change = {
  patches: [],
  touched: { nodes: new Set(), structure: false, everything: false },
}
/** The builder has not drawn what changed before. */
const EVERYTHING: SessionChange['touched'] = { nodes: new Set(), structure: true, everything: true }

/** @param built the picture, where it has been drawn already */
function publish(session: Session, change?: SessionChange, built?: BuiltScene): void {
  const missed = built === undefined ? undrawn : undefined
  undrawn = undefined
  const { patches, touched } = change ?? NOTHING_TOUCHED
  const plan = draw(session, { patches, touched: missed === undefined ? touched : EVERYTHING }, built)
  notePlaces(session, missed, change)
  const { saveState } = useDocument.getState()
  useDocument.setState({
    plan,
    known: plan.checked ? plan : knownOf(session),
    saveState: saveState === 'saving' ? 'saving' : session.isDirty ? 'edited' : 'saved',
  })
  forgetGoneCards(plan)
}

/** Notes what moved with changes that have been drawn. */
function notePlaces(session: Session, missed: SessionChange | undefined, change: SessionChange | undefined): void {
  const last = change ?? missed
  if (builder === undefined || last === undefined) return
  if (missed !== undefined && missed !== last) keepPlaces(session, missed, new Map())
  keepPlaces(session, last, builder.takeFormer())
}

/** Shows findings that were made after the plan was drawn. */
export function showFindings(session: Session): void {
  publish(session)
}

/** The badges of a plan that has not been checked yet. */
const UNKNOWN: FindingsByCard = new Map()

function draw(session: Session, { patches, touched }: Change, built: BuiltScene | undefined): OpenPlan {
  noteAdded(patches)
  const { index } = session
  const check = checkOf(session)
  builder ??= createSceneBuilder()
  const { repaint } = builder
  const { scene, layout } = built ?? builder.build(index, badgesOf(session, check), optionsOf(session, touched))
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

/** The plan when it was checked last. */
function knownOf(session: Session): OpenPlan | undefined {
  const { known } = useDocument.getState()
  return known?.session === session ? known : undefined
}

function checkOf(session: Session): CheckResult | undefined {
  return session.isChecked ? withoutUnnamed(session.check) : undefined
}

/** Until a plan is checked again, cards keep the badges that they had. */
function badgesOf(session: Session, check: CheckResult | undefined): FindingsByCard {
  return (check ?? knownOf(session)?.check)?.byNode ?? UNKNOWN
}

function optionsOf({ doc }: Session, touched: SessionChange['touched']): LiveSceneOptions {
  return {
    theme: useView.getState().scheme,
    today: localToday(),
    collapsed: foldsNow(doc),
    touched,
    ...(previous === undefined ? {} : { previous }),
    fresh,
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
    toast(() => done.error.message, { tone: 'warning', passing: true })
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
  if (builder !== undefined) addPlaces(gesture.session, builder.takeFormer())
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
  else if (session?.position === before) redraw({ fresh: true, inStep: true })
  return done
}
