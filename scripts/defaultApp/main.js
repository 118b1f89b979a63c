// What Electron's own default app does, for a runtime that comes without one:
// start the app in the folder that is the first plain argument.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
app.setName(described.productName ?? described.name)
app.setVersion(described.version)
app.setAppPath(folder)

// Awaited, so that the app's code runs before `ready`.
await import(pathToFileURL(join(folder, described.main)).href)
