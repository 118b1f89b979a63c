import { join } from 'node:path'
import { app, ipcMain, nativeTheme, protocol, session } from 'electron'
import { diskFileSystem } from '../shared/node/fileSystem'
import { sweepTemporaries } from '../shared/node/temporaries'
import { emit } from './app/appWindow'
import { keepInterfaceSize } from './app/interfaceSize'
import { launchOf, readArguments } from './app/launchArguments'
import { guardQuit, onSecondStart, openAtStart, openFromOutside, reviveCrashed } from './app/lifecycle'
import { AppMenu } from './app/menu'
import { closeNetwork } from './app/network'
import { isOwnPage } from './app/origin'
import { mapFiles, SCHEMES } from './app/protocol'
import { lockPages, lockSession } from './app/security'
import { createServices } from './app/services'
import { createHandlers } from './ipc/handlers'
import { currentTheme, followTheme } from './ipc/handlers/window'
import { registerHandlers } from './ipc/register'
import type { Services } from './ipc/services'

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const launch = readArguments(process.argv, process.cwd(), process.defaultApp)
const openedBeforeReady: string[] = []

// Chromium refuses its sandbox to root, and with --no-sandbox a forced one would end every child process at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
protocol.registerSchemesAsPrivileged(SCHEMES)
closeNetwork(app, devServer)
lockPages(app, devServer)
app.on('open-file', (event, path) => {
  event.preventDefault()
  openedBeforeReady.push(path)
})

if (app.requestSingleInstanceLock({ ...launch })) void start()
else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  lockSession(session.defaultSession, mapFiles(join(import.meta.dirname, '../renderer')), devServer)
  const services = await createServices(devServer)
  const menu = new AppMenu(services.windows, services.recents, devServer !== undefined)
  registerHandlers(ipcMain, {
    handlers: createHandlers(services),
    isOwnPage: (url) => isOwnPage(url, devServer),
    windowOf: (id) => services.windows.byId(id),
  })
  connect(services, menu)
  menu.build()
  void services.dictionaries.start()
  openAtStart(services, { ...launch, files: [...openedBeforeReady, ...launch.files] })
  await sweep(services)
}

function connect(services: Services, menu: AppMenu): void {
  const { windows, settings } = services
  followTheme(settings.get().prefs.theme)
  nativeTheme.on('updated', () => {
    for (const window of windows.all()) emit(window, 'systemTheme', currentTheme())
  })
  windows.listen({
    opened: (window) => {
      reviveCrashed(window, () => performance.now())
      keepInterfaceSize(window, () => settings.get().prefs.interfaceSize)
    },
    changed: () => menu.update(),
    focused: ({ id, document }) => {
      if (document?.handle) void services.outside.look(id, document.handle)
    },
    closed: (window) => {
      services.handles.forgetWindow(window.id)
      services.exported.forgetWindow(window.id)
      services.outside.forgetWindow(window.id)
      services.recovery.forgetWindow(window.id)
    },
  })
  services.recents.listen((recents) => {
    menu.update()
    for (const window of windows.all()) emit(window, 'recentsChanged', recents)
  })
  watchFiles(services)
  guardQuit(services)
  app.on('second-instance', (_event, _argv, _cwd, given) => void onSecondStart(services, launchOf(given)))
  app.removeAllListeners('open-file').on('open-file', (event, path) => {
    event.preventDefault()
    void openFromOutside(services, path)
  })
  app.on('activate', () => {
    if (windows.all().length === 0) services.openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/**
 * So often, in milliseconds, a window's file is asked for, with the focus or without. A folder that tells of its changes
 * by itself would not do: network shares do not tell, and Windows lets nobody rename or eject what is being watched.
 */
const GLANCE_MS = 1000

function watchFiles({ windows, outside }: Services): void {
  const glances = setInterval(() => {
    for (const { id, document } of windows.all()) if (document?.handle) void outside.glance(id, document.handle)
  }, GLANCE_MS)
  glances.unref()
}

/** Removes what saves that were cut off left in the folders of recent plans. */
async function sweep(services: Services): Promise<void> {
  const folders = new Set([services.recoveryFolder, ...services.recents.list().map((recent) => recent.folder)])
  for (const folder of folders) await sweepTemporaries(diskFileSystem, folder, Date.now())
}
