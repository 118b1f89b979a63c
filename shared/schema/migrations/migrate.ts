import { t } from '../../messages/language'
import { fail, ok, type Result } from '../../result'
import { FORMAT_VERSION } from '../document'

/** A parsed file before validation. */
export type RawDocument = Record<string, unknown>

/** One step from a major version to the next: pure, on plain data, one file each (`v1ToV2.ts`). */
export interface Migration {
  /** The major version it reads; it writes `from + 1`, minor 0. */
  readonly from: number
  migrate(raw: RawDocument): RawDocument
}

/** Every migration, oldest first. Version 1 is the first public format, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = []

export interface Migrated {
  readonly raw: RawDocument
  /** The file was older: keep a `.bak` of it on the first save. */
  readonly upgraded: boolean
}

/**
 * Leads a parsed file of any older major version to the current one.
 * @param raw the parsed file; not changed
 * @param from its major version, at most `current`
 * @param migrations the steps, oldest first
 * @param current the version to reach
 * @returns the migrated data, or a failure where a step is missing
 */
export function migrate(
  raw: RawDocument,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = FORMAT_VERSION.major,
): Result<Migrated> {
  let data = raw
  for (let version = from; version < current; version++) {
    const step = migrations.find((m) => m.from === version)
    if (step === undefined) return fail('version-unknown', t().schema.unknownVersion(from), 'formatVersion.major')
    data = { ...step.migrate(data), formatVersion: { major: version + 1, minor: 0 } }
  }
  return ok({ raw: data, upgraded: from < current })
}
