import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { t } from '../messages/language'
import { listed } from '../messages/list'
import { fail, ok, type Result } from '../result'

const FILES = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf']
/** Beside a bundle (out/fonts), in a packaged app (resources/fonts), or in the source tree (assets/fonts). */
const FOLDERS = ['fonts', join('resources', 'fonts'), join('assets', 'fonts')]

function* upward(start: string): Generator<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    yield folder
    if (dirname(folder) === folder) return
  }
}

/**
 * Finds Inter's files, from this module's folder upward, so that it works from the sources, the bundled command line
 * and the packaged app alike.
 */
export function findFonts(start: string = dirname(fileURLToPath(import.meta.url))): Result<readonly string[]> {
  for (const folder of upward(start)) {
    for (const name of FOLDERS) {
      const files = FILES.map((file) => join(folder, name, file))
      if (files.every((file) => existsSync(file))) return ok(files)
    }
  }
  return fail('fonts-missing', t().files.fontsMissing(listed(FILES)), start)
}
