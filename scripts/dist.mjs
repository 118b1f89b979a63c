// npm run dist: this system's installers, into release/. `npm run dist -- dir` makes only the unpacked app, which also
// works where Electron's download site cannot be reached.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureElectron } from './lib/electron.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { Problem, root, run, say, script, tool } from './lib/process.mjs'

await script(async () => {
  await ensurePackages()
  await ensureBuilt()
  const given = process.argv.slice(2)
  const electron = await ensureElectron()
  const args = given.includes('dir') ? ['--dir'] : given
  if (electron.kind === 'runtime') {
    if (!given.includes('dir')) {
      throw new Problem('installers are made from the declared Electron, which could not be downloaded here.')
    }
    say(`packaging with Electron ${electron.version}: for trying out, not for giving to anyone`)
    args.push(`--config.electronDist=${dirname(electron.path)}`, `--config.electronVersion=${electron.version}`)
  }
  const code = await run(...tool('electron-builder/cli.js', ['--publish', 'never', ...args]))
  // Left over from a distribution that was given as a folder; the fuses keep it from being loaded anyway.
  rmSync(join(root, 'release/linux-unpacked/resources/default_app.asar'), { force: true })
  return code
})
