import * as z from 'zod'
import { LANGUAGES, t } from '../messages/language'
import type { EventName, Group, Method } from './channels'
import {
  appInfo,
  cardCount,
  contentHash,
  displayName,
  documentText,
  handle,
  MAX_EXPORT_BYTES,
  OUTSIDE_STATES,
  opened,
  recent,
  recovered,
  recoveryEntry,
  recoveryKey,
  sampleName,
  saved,
  spelling,
  spellingLanguage,
  systemTheme,
  windowDocument,
} from './payloads'
import { prefs, prefsPatch } from './prefs'

/** One channel: the arguments as a tuple, and what a success carries. Every answer is a `Result`. */
export interface Channel<A extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  readonly args: A
  readonly result: R
}

const none = z.null()
const language = z.enum(LANGUAGES)
const nothing = z.tuple([])

function channel<A extends z.ZodType, R extends z.ZodType>(args: A, result: R): Channel<A, R> {
  return { args, result }
}

const appError = z.strictObject({ code: z.string(), message: z.string(), path: z.string().optional() })

/** A `Result` as a schema, for events that may bring a failure. */
function resultOf<T extends z.ZodType>(value: T) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: appError }),
  ])
}

const bytes = z
  .union([z.string(), z.instanceof(Uint8Array)])
  .refine((data) => data.length <= MAX_EXPORT_BYTES, { error: () => t().shell.exportTooLarge })

/** Every channel. `null` as a value means: the person cancelled, or there is nothing to say. */
export const contract = {
  app: {
    info: channel(nothing, appInfo),
    /** Opens a https or mailto address in the person's browser, after asking. */
    openExternal: channel(z.tuple([z.string().min(1).max(2000)]), z.boolean()),
    /** Ends the app as its own menu does: every window is asked first. */
    quit: channel(nothing, none),
  },
  documents: {
    /** Shows the open dialog. */
    open: channel(nothing, opened.nullable()),
    openRecent: channel(z.tuple([recent.shape.id]), opened),
    /** A path that the preload asked the system for, or `NO_FILE`; the page itself only ever holds a `File`. */
    openDropped: channel(z.tuple([z.string().min(1).max(32_768)]), opened),
    /** One more of several dropped files, in a window of its own. The path as for `openDropped`. */
    openBeside: channel(z.tuple([z.string().min(1).max(32_768)]), none),
    openSample: channel(z.tuple([sampleName]), opened),
    /**
     * Writes the whole document to its file. Fails with `changed-outside` when the file is no longer what was last
     * read or written here; `force` writes all the same. `keepBackup` leaves the old content beside it as `.bak`.
     */
    save: channel(
      z.tuple([
        z.strictObject({
          handle,
          text: documentText,
          force: z.boolean().optional(),
          keepBackup: z.boolean().optional(),
        }),
      ]),
      saved,
    ),
    /** Asks where, then writes. `handle`: the file the document has now, as the suggested place. */
    saveAs: channel(
      z.tuple([z.strictObject({ suggestedName: displayName, text: documentText, handle: handle.optional() })]),
      saved.nullable(),
    ),
    /** Reads the file of a handle again, under a new handle. */
    reload: channel(z.tuple([handle]), opened),
    reveal: channel(z.tuple([handle]), none),
    /** Has the file changed since it was last read or written here? Gone counts as changed. */
    checkOutside: channel(z.tuple([handle]), z.strictObject({ changed: z.boolean(), hash: contentHash.nullable() })),
    /** The document was closed: its handle is forgotten. */
    release: channel(z.tuple([handle]), none),
    /** The file turned out to be a plan: it is listed among the recent ones. */
    remember: channel(z.tuple([handle]), none),
  },
  exports: {
    save: channel(
      z.tuple([
        z.strictObject({
          suggestedName: displayName,
          format: z.enum(['svg', 'png']),
          bytes,
          /** The plan's own file: pictures are put beside it at first. */
          handle: handle.optional(),
        }),
      ]),
      z.strictObject({ name: displayName, folder: z.string().max(4096), token: handle }).nullable(),
    ),
    /** Shows the file in its folder. `token`: of a picture that this window exported. */
    reveal: channel(z.tuple([handle]), none),
    /** Lets the file follow the pointer into another program. To be asked while a drag begins. */
    drag: channel(z.tuple([handle]), none),
  },
  recents: {
    list: channel(nothing, z.array(recent)),
    remove: channel(z.tuple([recent.shape.id]), z.array(recent)),
    clear: channel(nothing, z.array(recent)),
  },
  recovery: {
    /** Unsaved work of earlier runs; documents open in a window now are not among it. */
    list: channel(nothing, z.array(recoveryEntry)),
    /** Records the document as it is now. Answers when it is on disk; of several waiting ones only the newest is written. */
    write: channel(
      z.tuple([
        z.strictObject({
          key: recoveryKey,
          name: displayName,
          cards: cardCount.optional(),
          text: documentText,
          handle: handle.optional(),
        }),
      ]),
      none,
    ),
    read: channel(z.tuple([recoveryKey]), recovered),
    discard: channel(z.tuple([recoveryKey]), none),
  },
  prefs: {
    get: channel(nothing, prefs),
    set: channel(z.tuple([prefsPatch]), prefs),
  },
  spelling: {
    list: channel(nothing, spelling),
    /** Asks for a dictionary and takes it into use. */
    add: channel(nothing, z.strictObject({ language: spellingLanguage, spelling }).nullable()),
    remove: channel(z.tuple([spellingLanguage]), spelling),
    showFolder: channel(nothing, none),
  },
  window: {
    /**
     * Called once, when the page listens to its events. Brings what to open first (a file named at start, a sample),
     * the system's theme, the language of the texts, and what the person has to be told once.
     */
    ready: channel(
      nothing,
      z.strictObject({
        document: resultOf(opened).nullable(),
        theme: systemTheme,
        language,
        notices: z.array(appError),
      }),
    ),
    setDocument: channel(z.tuple([windowDocument]), none),
    /** How far long work is, 0–1, for the task bar; null: none is running. */
    setProgress: channel(z.tuple([z.strictObject({ done: z.number().min(0).max(1).nullable() })]), none),
    /** The native question "Save / Don't save / Cancel". */
    askUnsaved: channel(z.tuple([displayName]), z.enum(['save', 'discard', 'cancel'])),
    /** Answers `closeRequested`: the window closes, or stays (and a quit stops). */
    answerClose: channel(z.tuple([z.strictObject({ proceed: z.boolean() })]), none),
    /** The platform's own edit command on what has the focus; cut, copy and paste raise the DOM's clipboard events. */
    edit: channel(z.tuple([z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'])]), none),
    /** The system's print dialog for what the page's print style shows. Answers false when the person cancels. */
    print: channel(z.tuple([z.strictObject({ landscape: z.boolean() })]), z.boolean()),
    openNew: channel(nothing, none),
    /** As if the person had pressed the window's close button: `closeRequested` follows. */
    close: channel(nothing, none),
    toggleFullScreen: channel(nothing, none),
  },
} as const satisfies { readonly [G in Group]: { readonly [M in Method<G>]: Channel } }

/** What each event carries. */
export const events = {
  /** A native menu item was chosen. `argument`: which recent file, for `file.openRecent`. */
  action: z.strictObject({ id: z.string(), argument: z.string().optional() }),
  /** A file was opened from outside (a second start, a double-click). Only sent to a window without a plan. */
  openDocument: resultOf(opened),
  /** The window is about to close. Finish edits in flight, ask about unsaved work, then `window.answerClose`. */
  closeRequested: z.strictObject({ reason: z.enum(['close', 'quit']) }),
  systemTheme,
  /** The texts are in another language from now on: draw everything again. */
  languageChanged: language,
  /** The file is no longer what was last read or written here, told once for each content; or it is again. */
  externalChange: z.strictObject({ handle, state: z.enum(OUTSIDE_STATES) }),
  prefsChanged: prefs,
  recentsChanged: z.array(recent),
} as const satisfies { readonly [E in EventName]: z.ZodType }

export type Contract = typeof contract
export type Args<G extends Group, M extends keyof Contract[G]> =
  Contract[G][M] extends Channel<infer A, z.ZodType> ? z.output<A> : never
export type Value<G extends Group, M extends keyof Contract[G]> =
  Contract[G][M] extends Channel<z.ZodType, infer R> ? z.output<R> : never
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
