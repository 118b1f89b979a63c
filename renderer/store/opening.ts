import type { DroppedFile } from '../../shared/ipc/api'
import type { Opened, SampleName } from '../../shared/ipc/payloads'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { listed } from '../../shared/messages/list'
import type { AppError, Result } from '../../shared/result'
import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import { type ReadDocument, readDocument } from '../../shared/schema/file'
import { recoverDocument } from '../../shared/schema/recover'
import { bridge } from './bridge'
import { type FileState, noFile, useDocument } from './documentStore'
import { flushDrafts } from './drafts'
import { nextFrames, showWork } from './longWork'
import { LONG_TEXT, readInWorker } from './readPlan'
import { discardRecovery, newRecoveryKey } from './recovery'
import { keepBackupOnSave, save } from './saving'
import { endSession, startSession } from './session'
import { announce, toast } from './viewActions'

interface ShowOptions {
  readonly file?: FileState
  /** The plan is nowhere on disk and must not be lost: recovered work, an import. */
  readonly unsaved?: boolean
  readonly recoveryKey?: string
}

/** The reading of a large file that goes on; whatever plan is shown meanwhile ends it. */
let reading: AbortController | undefined

function stopReading(): void {
  reading?.abort()
  reading = undefined
  showWork(undefined)
}

/** Shows a plan in this window. */
function show(doc: PlanDocument, { file = noFile, unsaved = false, recoveryKey }: ShowOptions = {}): void {
  performance.mark('plan-parsed')
  if (reading !== undefined) stopReading()
  newRecoveryKey(recoveryKey)
  const session = startSession(doc)
  if (unsaved) session.markUnsaved()
  useDocument.setState((state) => ({
    status: 'ready',
    error: undefined,
    refused: undefined,
    file,
    saveState: unsaved ? 'edited' : 'saved',
    savedAt: undefined,
    saveError: undefined,
    opened: state.opened + 1,
  }))
  const { length } = Object.keys(doc.nodes)
  announce(t().documents.isOpen(doc.plan.title || file.name, formatNumber(length), length))
}

/** A new plan without a file, after asking about unsaved work in this window. */
export async function newDocument(doc: PlanDocument = emptyDocument(), name = t().documents.untitled): Promise<void> {
  if (await mayLeave()) show(doc, { file: { ...noFile, name } })
}

/** The open dialog. While the person looks for a file, nothing is being opened yet. */
export async function openFile(): Promise<void> {
  if (!(await mayLeave())) return
  const opened = await bridge().documents.open()
  if (!opened.ok) refuse(opened.error)
  else if (opened.value !== null) await openOpened(opened.value)
}

export const openRecent = (id: string): Promise<void> => openFrom(() => bridge().documents.openRecent(id))
export const openSample = (name: SampleName): Promise<void> => openFrom(() => bridge().documents.openSample(name))
export const openDropped = (file: DroppedFile): Promise<void> => openFrom(() => bridge().documents.openDropped(file))

/**
 * Several files dropped at once: the first plan opens here, each other one in a window of its own. What is no plan is
 * named, and left out.
 */
export async function openAllDropped(files: readonly File[]): Promise<void> {
  const [only] = files
  if (files.length < 2) return only === undefined ? undefined : openDropped(only)
  const sound = await Promise.all(files.map(isPlan))
  const [first, ...others] = files.filter((_, at) => sound[at] === true)
  const refused = files.filter((_, at) => sound[at] === false).map((file) => t().units.quoted(file.name))
  if (refused.length > 0)
    toast(() => t().documents.leftOut(listed(refused, MOST_NAMED), refused.length), { tone: 'warning' })
  if (first !== undefined) await openDropped(first)
  for (const file of others) {
    const opened = await bridge().documents.openBeside(file)
    if (!opened.ok) refuse(opened.error)
  }
}

/** Names in one message. */
const MOST_NAMED = 5

/** Whether a file can be shown, be it in part. A very large one is left to the window that opens it. */
async function isPlan(file: File): Promise<boolean> {
  if (file.size > LONG_TEXT) return true
  // A folder has no text.
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return false
  return readDocument(text).ok || recoverDocument(text).ok
}

async function openFrom(ask: () => Promise<Result<Opened>>): Promise<void> {
  if (!(await mayLeave())) return
  const before = useDocument.getState().status
  useDocument.setState({ status: 'loading' })
  const opened = await ask()
  if (opened.ok) return openOpened(opened.value)
  useDocument.setState({ status: before })
  refuse(opened.error)
}

/**
 * Shows a file that was read, or says why it cannot be shown. A large one takes a while, and can be stopped meanwhile.
 * @param refused is told instead of the person, where the file cannot be shown
 */
export async function openOpened(opened: Opened, refused?: (error: AppError) => void): Promise<void> {
  if (opened.text.length < LONG_TEXT) return showRead(readDocument(opened.text), opened, refused)
  const stop = new AbortController()
  if (reading !== undefined) stopReading()
  reading = stop
  const tell = (text: string, done: number) => showWork({ text, done, cancel: () => stop.abort() })
  useDocument.setState({ status: 'loading' })
  tell(t().desktop.opening.checking, 0.2)
  const read = await readInWorker(opened.text, stop.signal)
  if (!stop.signal.aborted) tell(t().desktop.opening.drawing, 0.8)
  await nextFrames()
  const { aborted } = stop.signal
  const overtaken = reading !== stop
  if (!overtaken) {
    stopReading()
    useDocument.setState(({ plan }) => ({ status: plan === undefined ? 'none' : 'ready' }))
  }
  // The plan on the screen could be edited meanwhile.
  if (!aborted && (await mayLeave())) return showRead(read, opened, refused)
  giveBack(opened)
  if (!overtaken) toast(() => t().desktop.opening.cancelled, { passing: true })
}

function showRead(read: Result<ReadDocument>, opened: Opened, refused?: (error: AppError) => void): void {
  if (!read.ok && refused !== undefined) {
    giveBack(opened)
    return refused(read.error)
  }
  if (!read.ok) return refuse(read.error, opened)
  const { document, readOnly, upgraded, problems } = read.value
  const file = {
    handle: opened.handle,
    name: opened.name,
    folder: opened.folder,
    readOnly: opened.readOnly || readOnly,
    newer: readOnly,
  }
  show(document, { file })
  if (opened.handle !== undefined) void bridge().documents.remember(opened.handle)
  keepBackupOnSave(upgraded)
  const [first] = problems
  if (first !== undefined)
    toast(
      () =>
        problems.length > 1 ? t().documents.andMore(first.message, formatNumber(problems.length - 1)) : first.message,
      {
        tone: 'warning',
      },
    )
}

/** An outcome of the main process: a file opened from outside, or the reason why not. */
export async function openOutcome(outcome: Result<Opened>): Promise<void> {
  if (!outcome.ok) return refuse(outcome.error)
  if (await mayLeave()) await openOpened(outcome.value)
}

/** The file is not shown: other windows may open it. */
function giveBack({ handle }: Opened): void {
  if (handle !== undefined) void bridge().documents.release(handle)
}

function refuse(error: AppError, opened?: Opened): void {
  const { plan } = useDocument.getState()
  useDocument.setState({ status: plan === undefined ? 'error' : 'ready', error, refused: opened })
  if (opened !== undefined) giveBack(opened)
  const actions =
    opened === undefined || soundCards(opened.text) === 0
      ? []
      : [{ label: () => t().documents.openSound, run: openSound }]
  if (plan !== undefined)
    toast(() => t().documents.cannotOpen(opened?.name ?? t().documents.theFile, error.message), {
      tone: 'error',
      actions,
    })
}

/** How many cards could be taken over from a file that was refused. */
export function soundCards(text: string): number {
  const recovered = recoverDocument(text)
  return recovered.ok ? Object.keys(recovered.value.document.nodes).length : 0
}

/** Opens what is sound of the file that was refused, as a new unsaved plan; the file itself stays untouched. */
export function openSound(): void {
  const { refused } = useDocument.getState()
  if (refused === undefined) return
  const recovered = recoverDocument(refused.text)
  if (!recovered.ok) {
    toast(() => recovered.error.message, { tone: 'error' })
    return
  }
  show(recovered.value.document, { file: { ...noFile, name: t().documents.recoveredPlan }, unsaved: true })
  toast(() => t().documents.soundOpened, { tone: 'success' })
}

/** Leaves the error message for the welcome screen. */
export function dismissError(): void {
  const { plan } = useDocument.getState()
  useDocument.setState({ status: plan === undefined ? 'none' : 'ready', error: undefined, refused: undefined })
}

/** Brings back unsaved work of an earlier run. */
export async function openRecovered(key: string): Promise<void> {
  if (!(await mayLeave())) return
  const answer = await bridge().recovery.read(key)
  if (!answer.ok) {
    toast(() => answer.error.message, { tone: 'error' })
    return
  }
  const { text, name, file } = answer.value
  const read = readDocument(text)
  if (!read.ok) {
    toast(() => read.error.message, { tone: 'error' })
    return
  }
  const state =
    file === undefined
      ? { ...noFile, name }
      : { handle: file.handle, name: file.name, folder: file.folder, readOnly: file.readOnly }
  show(read.value.document, { file: state, unsaved: true, recoveryKey: key })
  toast(() => t().documents.workIsBack, {
    tone: 'success',
    actions: [{ label: () => t().documents.save, run: () => void save() }],
  })
}

/** Back to the welcome screen, after asking about unsaved work. @returns whether the plan was closed */
export async function closePlan(): Promise<boolean> {
  if (!(await mayLeave())) return false
  endSession()
  useDocument.setState({ file: noFile, saveState: 'saved', error: undefined })
  return true
}

/** Asks what to do with unsaved work. @returns false when the person wants to stay */
export async function mayLeave(): Promise<boolean> {
  flushDrafts()
  const { plan, file } = useDocument.getState()
  if (plan === undefined || !plan.session.isDirty) return true
  const answer = await bridge().window.askUnsaved(
    file.handle === undefined ? plan.doc.plan.title || file.name : file.name,
  )
  if (!answer.ok || answer.value === 'cancel') return false
  if (answer.value === 'save') return save()
  discardRecovery()
  return true
}
