// Frames of the drawing in a real Electron. The work is done by a script of its own, which may need a virtual display.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['bench/frames/run.mjs', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
