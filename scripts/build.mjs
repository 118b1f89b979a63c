// npm run build: the app and the command line tool, into out/.
import { rebuild } from './lib/build.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { script } from './lib/process.mjs'

await script(async () => {
  await ensurePackages()
  await rebuild()
})
