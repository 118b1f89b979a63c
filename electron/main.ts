import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, net, protocol, session } from 'electron'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'"

// Chromium refuses its sandbox to root, and with --no-sandbox a forced one would end every child process at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

async function start(): Promise<void> {
  await app.whenReady()
  session.defaultSession.protocol.handle('app', async (request) => {
    const path = new URL(request.url).pathname
    const file = await net.fetch(pathToFileURL(join(import.meta.dirname, '../renderer', path)).href)
    const headers = new Headers(file.headers)
    headers.set('content-security-policy', policy)
    return new Response(file.body, { headers })
  })
  const window = new BrowserWindow({ webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs') } })
  const devServer = process.env['ELECTRON_RENDERER_URL']
  await window.loadURL(devServer ?? 'app://plumbline/index.html')
}

void start()
