import * as z from 'zod'
import { t } from '../messages/language'

/** Largest document that is read or written, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024
/** Largest export that is written, in bytes. A 20,000-card PNG at 4x stays well below. */
export const MAX_EXPORT_BYTES = 512 * 1024 * 1024

/** A random token that stands for a file the person chose. It means nothing outside the window it was given to. */
export const handle = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)
/** A short name for display: a file name or a plan title, never a path. */
export const displayName = z.string().min(1).max(400)
/** The text of a document. UTF-16 units never outnumber UTF-8 bytes. */
export const documentText = z.string().max(MAX_DOCUMENT_BYTES, { error: () => t().shell.planTooLarge })
/** SHA-256 of the file's bytes, in hex. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/)

/** How a plan's file is compared with what was last read or written here. */
export const OUTSIDE_STATES = ['same', 'changed', 'gone'] as const
export type OutsideState = (typeof OUTSIDE_STATES)[number]

/** A document that was read. Without `handle` it has no file yet (a sample): the first save is "Save as". */
export const opened = z.strictObject({
  handle: handle.optional(),
  name: displayName,
  /** Where it lies, for display only. */
  folder: z.string().max(4096).optional(),
  text: documentText,
  hash: contentHash,
  /** The file may not be written: "Save" leads to "Save as". */
  readOnly: z.boolean(),
})
export type Opened = z.infer<typeof opened>

export const saved = z.strictObject({
  handle,
  name: displayName,
  folder: z.string().max(4096).optional(),
  hash: contentHash,
})
export type Saved = z.infer<typeof saved>

export const sampleName = z.enum(['distributor', 'software', 'rollup'])
export type SampleName = z.infer<typeof sampleName>

export const recent = z.strictObject({
  id: z.string().regex(/^[a-f0-9]{16}$/),
  name: displayName,
  folder: z.string().max(4096),
  /** ISO 8601 instant. */
  openedAt: z.string().max(40),
})
export type Recent = z.infer<typeof recent>

/** Chosen by the page: one key for one document while it is open. */
export const recoveryKey = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** How many cards a plan has. */
export const cardCount = z.number().int().nonnegative()

export const recoveryEntry = z.strictObject({
  key: recoveryKey,
  name: displayName,
  /** Where the document's file lies, if it has one. */
  folder: z.string().max(4096).optional(),
  cards: cardCount.optional(),
  /** ISO 8601 instant of the last recorded edit. */
  writtenAt: z.string().max(40),
  bytes: z.number().int().nonnegative(),
})
export type RecoveryEntry = z.infer<typeof recoveryEntry>

export const recovered = z.strictObject({
  key: recoveryKey,
  name: displayName,
  text: documentText,
  writtenAt: z.string().max(40),
  /** The document's own file, where it still exists; `hash` is the content the unsaved work was based on. */
  file: saved.extend({ readOnly: z.boolean() }).optional(),
})
export type Recovered = z.infer<typeof recovered>

/** A language of the spell checker, as it is called there: `de`, `en-US`. */
export const spellingLanguage = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$/)

export const dictionary = z.strictObject({
  language: spellingLanguage,
  file: displayName,
  /** False: it lies there, but this version cannot read it. */
  active: z.boolean(),
})
export type Dictionary = z.infer<typeof dictionary>

export const spelling = z.strictObject({
  /** The system's own spell checker is used, with its own dictionaries. */
  system: z.boolean(),
  /** Where the dictionaries lie, for display only. */
  folder: z.string().max(4096),
  dictionaries: z.array(dictionary),
})
export type Spelling = z.infer<typeof spelling>

export const appInfo = z.strictObject({
  name: z.string(),
  version: z.string(),
  platform: z.enum(['linux', 'win32', 'darwin', 'other']),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
})
export type AppInfo = z.infer<typeof appInfo>

export const systemTheme = z.strictObject({ dark: z.boolean(), highContrast: z.boolean() })
export type SystemTheme = z.infer<typeof systemTheme>

/** What the window shows, for its title, edited mark and menus. */
export const windowDocument = z.strictObject({
  title: z.string().max(400),
  dirty: z.boolean(),
  /** True while a plan is open; false on the welcome screen. */
  open: z.boolean(),
  handle: handle.optional(),
  /** What undo and redo would do: "Add initiative". */
  undoLabel: z.string().max(200).optional(),
  redoLabel: z.string().max(200).optional(),
  /** By action id; an action that is not named keeps its state. */
  enabled: z.record(z.string().max(64), z.boolean()),
  /** Which toggles are on, by action id. */
  checked: z.record(z.string().max(64), z.boolean()).optional(),
})
export type WindowDocument = z.infer<typeof windowDocument>
