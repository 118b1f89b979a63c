import { resolve } from 'node:path'
import * as z from 'zod'
import type { SampleName } from '../../shared/ipc/payloads'
import { sampleName } from '../../shared/ipc/payloads'

/** What the app was asked to open when it was started. */
export interface Launch {
  /** Absolute paths, in the order given. */
  readonly files: readonly string[]
  readonly sample: SampleName | undefined
}

const message = z.object({ files: z.array(z.string().min(1)).max(100), sample: sampleName.optional() })

/** What a second start of the app sent to the first; anything else counts as "show yourself". */
export function launchOf(given: unknown): Launch {
  const read = message.safeParse(given)
  return read.success ? { files: read.data.files, sample: read.data.sample } : { files: [], sample: undefined }
}

/**
 * Reads the command line. `--sample` or `--sample=software` opens a sample; every plain argument is a file; after `--`
 * everything is.
 * @param argv as Node gives it, the program first
 * @param cwd where relative paths start
 * @param bare true when the program is Electron itself, whose first plain argument is the app's folder
 */
export function readArguments(argv: readonly string[], cwd: string, bare: boolean): Launch {
  const given = argv.slice(1)
  const end = given.indexOf('--')
  const before = end < 0 ? given : given.slice(0, end)
  const plain = before.filter((argument) => !argument.startsWith('-'))
  const files = [...(bare ? plain.slice(1) : plain), ...(end < 0 ? [] : given.slice(end + 1))]
  return { files: files.filter(Boolean).map((file) => resolve(cwd, file)), sample: sampleOf(before) }
}

function sampleOf(given: readonly string[]): SampleName | undefined {
  const asked = given.find((argument) => argument === '--sample' || argument.startsWith('--sample='))
  if (asked === undefined) return undefined
  const named = sampleName.safeParse(asked.slice('--sample='.length))
  return named.success ? named.data : 'distributor'
}
