import { ensureBuilt } from './build.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureSystemPackages, hasDisplay, sandboxArguments } from './linux.mjs'

/**
 * Everything between a fresh clone and a running app, short of the packages: a current build, an Electron, and what
 * it needs of the system.
 * @returns {Promise<import('./electron.mjs').Electron & { args: string[] }>} Electron, and the arguments it needs here
 */
export async function setUp() {
  await ensureBuilt()
  return await setUpElectron()
}

/** The same without the build. */
export async function setUpElectron() {
  const electron = await ensureElectron()
  await ensureSystemPackages(electron.path, { virtualDisplay: !hasDisplay() })
  return { ...electron, args: await sandboxArguments(electron.path) }
}
