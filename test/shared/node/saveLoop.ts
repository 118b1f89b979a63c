import { writeFileSync, writeSync } from 'node:fs'
import { contentHash } from '../../../shared/node/contentHash'
import { diskFileSystem } from '../../../shared/node/fileSystem'
import { safeSave } from '../../../shared/node/safeSave'

// Run as a process of its own: saves ever new revisions of a document until it is killed. After each save that was
// reported as done it writes the revision to stdout.

const [, , how, path = ''] = process.argv

/** About a megabyte, so that a kill has something to hit. */
const FILLER = 'The rope from the ceiling reaches the ground. '.repeat(24_000)

function revision(number: number): string {
  const body = `${number}\n${FILLER.slice(number % 1000)}`
  return `${contentHash(body)}\n${body}`
}

for (let number = 1; ; number++) {
  if (how === 'in place') writeFileSync(path, revision(number))
  else {
    const saved = await safeSave(diskFileSystem, path, Buffer.from(revision(number)))
    if (!saved.ok) throw new Error(saved.error.message)
  }
  writeSync(1, `${number}\n`)
}
