import { join } from 'node:path'
import type { Opened, SampleName } from '../../shared/ipc/payloads'
import { MAX_DOCUMENT_BYTES } from '../../shared/ipc/payloads'
import type { FileSystem } from '../../shared/node/fileSystem'
import { readText } from '../../shared/node/readText'
import type { Result } from '../../shared/result'
import { ok } from '../../shared/result'

/** The plans that come with the app. */
const FILES: Readonly<Record<SampleName, string>> = {
  distributor: 'distributor.plumb',
  software: 'software.plumb',
  rollup: 'rollup.plumb',
}

/** Reads a sample as a plan without a file: saving asks for a place, so that the sample stays as it is. */
export async function openSample(fs: FileSystem, folder: string, name: SampleName): Promise<Result<Opened>> {
  const read = await readText(fs, join(folder, FILES[name]), MAX_DOCUMENT_BYTES)
  return read.ok ? ok({ name: FILES[name], ...read.value, readOnly: false }) : read
}
