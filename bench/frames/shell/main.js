// One window around a page of the benchmark: as little Electron as there can be.
import { app, BrowserWindow } from 'electron'

const page = process.argv.find((argument) => argument.startsWith('--page='))?.slice('--page='.length) ?? 'about:blank'
const [width, height] = [1600, 1000]

// Not awaited: Electron gets ready only after this file has run.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width, height, useContentSize: true, webPreferences: { sandbox: true } })
  return window.loadURL(page)
})
app.on('window-all-closed', () => app.quit())
