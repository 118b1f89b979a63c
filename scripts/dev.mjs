// npm run dev: the app with hot reload of the page and restart of the main process.
import { forgetBuild } from './lib/build.mjs'
import { withDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { run, script, tool } from './lib/process.mjs'
import { setUpElectron } from './lib/setup.mjs'

await script(async () => {
  await ensurePackages()
  const electron = await setUpElectron()
  forgetBuild()
  const sandbox = electron.args.includes('--no-sandbox') ? ['--noSandbox'] : []
  const given = process.argv.slice(2)
  const [node, args] = tool('electron-vite/bin/electron-vite.js', ['dev', '--watch', ...sandbox, '--', ...given])
  return await run(...withDisplay(node, args), { env: { ...process.env, ELECTRON_EXEC_PATH: electron.path } })
})
