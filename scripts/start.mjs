// npm start: from a fresh clone to the running app with the sample plan. `npm start -- my.plumb` opens that file.
import { hasDisplay } from './lib/linux.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { root, run, say, script } from './lib/process.mjs'
import { setUp } from './lib/setup.mjs'

await script(async () => {
  await ensurePackages()
  const electron = await setUp()
  if (!hasDisplay()) {
    say('no display here (DISPLAY and WAYLAND_DISPLAY are not set): running the demo instead of opening a window')
    return await run(process.execPath, ['scripts/demo.mjs'])
  }
  const given = process.argv.slice(2)
  say(`opening Plumbline in Electron ${electron.version}`)
  return await run(electron.path, [...electron.args, root, ...(given.length > 0 ? given : ['--sample'])])
})
