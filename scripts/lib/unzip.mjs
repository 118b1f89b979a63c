import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks a zip as a stream, keeping permissions.
 * @param {string} file
 * @param {string} folder made when missing
 * @param {(name: string) => string | undefined} place where an entry goes below the folder; undefined leaves it out
 */
export async function unzip(file, folder, place) {
  const { default: yauzl } = await import('yauzl')
  const zip = await yauzl.openPromise(file)
  for await (const entry of zip.eachEntry()) {
    const target = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
    if (target === undefined) continue
    const path = join(folder, target)
    mkdirSync(dirname(path), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode }))
  }
}
