import * as z from 'zod'
import { DEFAULT_PREFS, prefs } from '../shared/ipc/prefs'
import { windowState } from './app/windowBounds'

/** A plan opened or saved lately. */
export const recentFile = z.strictObject({ path: z.string().min(1).max(32_768), openedAt: z.string().max(40) })
export type RecentFile = z.infer<typeof recentFile>

export const MAX_RECENTS = 10

export const settings = z.strictObject({
  prefs,
  recents: z.array(recentFile).max(MAX_RECENTS),
  window: windowState.optional(),
})
export type Settings = z.infer<typeof settings>

export const DEFAULT_SETTINGS: Settings = { prefs: DEFAULT_PREFS, recents: [] }

/**
 * Settings as they were stored, with everything unusable replaced by its default: a setting that a newer or older
 * version wrote, a hand edit, a damaged file.
 * @param stored whatever was read
 * @returns valid settings, and whether something had to be replaced (a missing setting is not: it is just new)
 */
export function repairSettings(stored: unknown): { readonly settings: Settings; readonly repaired: boolean } {
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, repaired: stored !== undefined }
  const damage = { found: false }
  const pick = <T>(schema: z.ZodType<T>, value: unknown, fallback: T): T => {
    if (value === undefined) return fallback
    const read = schema.safeParse(value)
    if (!read.success) damage.found = true
    return read.success ? read.data : fallback
  }
  const storedPrefs = pick(z.record(z.string(), z.unknown()), stored['prefs'], {})
  const recents = pick(z.array(z.unknown()), stored['recents'], []).map((each) =>
    pick(recentFile.nullable(), each, null),
  )
  const found = {
    prefs: repairPrefs(storedPrefs, pick),
    recents: recents.filter((each) => each !== null).slice(0, MAX_RECENTS),
    window: pick(windowState.optional(), stored['window'], undefined),
  }
  return { settings: found.window ? { ...found, window: found.window } : withoutWindow(found), repaired: damage.found }
}

type Pick = <T>(schema: z.ZodType<T>, value: unknown, fallback: T) => T

function repairPrefs(stored: Record<string, unknown>, pick: Pick): Settings['prefs'] {
  const defaults: Readonly<Record<string, unknown>> = DEFAULT_PREFS
  const entries = Object.entries(prefs.shape).map(([key, schema]: [string, z.ZodType<unknown>]) => {
    return [key, pick(schema, stored[key], defaults[key])] as const
  })
  // Every value has passed its own schema; those that are not set are left out.
  return prefs.parse(Object.fromEntries(entries.filter(([, value]) => value !== undefined)))
}

function withoutWindow(found: Settings): Settings {
  return { prefs: found.prefs, recents: found.recents }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
