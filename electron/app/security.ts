import type { App, Session, WebContents, WebPreferences } from 'electron'
import { isOwnPage } from './origin'
import type { FileMap } from './protocol'
import { servePage } from './protocol'

/** How every page runs: in Chromium's sandbox, apart from Node and from the preload's world. */
export function pagePreferences(preload: string, development: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: true,
    devTools: development,
  }
}

/** Refuses every way in which a page could leave, multiply or reach further. To be called before the app is ready. */
export function lockPages(app: App, devServer: string | undefined): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents, devServer))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
}

function lockPage(contents: WebContents, devServer: string | undefined): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    // The development server reloads its page when a module changes; nothing else goes anywhere.
    if (devServer === undefined || !isOwnPage(event.url, devServer)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Serves the page, and refuses permissions, devices, downloads and every address that is not the app's own. */
export function lockSession(session: Session, files: FileMap, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowed(permission, requestingUrl, devServer)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin, devServer))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.protocol.handle('app', (request) => servePage(files, (url) => isOwnPage(url), request))
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url, devServer) }))
}

/** The app's own page may put cards with their picture on the clipboard, which it does on Copy; nothing else is allowed. */
export function isAllowed(permission: string, origin: string, devServer: string | undefined): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnPage(origin, devServer)
}

/** Tells whether a page may load an address at all. */
export function mayLoad(address: string, devServer: string | undefined): boolean {
  if (isOwnPage(address, devServer)) return true
  if (/^(data|blob):/.test(address)) return true
  if (devServer === undefined) return false
  return address.startsWith('devtools:') || isOwnPage(address.replace(/^ws/, 'http'), devServer)
}
