import type { ElectronApplication, Page } from 'playwright-core'

/** The titles of all windows, as the system shows them. */
export function titles(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
}

/** Chooses an item of the native menu. */
export async function choose(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
}

/** Whether an item of the native menu can be chosen; undefined where there is none. */
export function menuEnabled(app: ElectronApplication, id: string): Promise<boolean | undefined> {
  return app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id)
}

/** The window's page has started and can be worked with. */
export async function becomesReady(page: Page, timeout?: number): Promise<void> {
  const options = timeout === undefined ? {} : { timeout }
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, options)
}

/** Opens one more window through the menu. */
export async function secondWindow(app: ElectronApplication): Promise<Page> {
  const [second] = await Promise.all([app.waitForEvent('window'), choose(app, 'file.newWindow')])
  await becomesReady(second)
  return second
}

/** Closes the first window as a person does. */
export async function pressClose(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

/** Resolves with the exit code when the app has ended by itself. */
export function ending(app: ElectronApplication): Promise<unknown> {
  return new Promise((done) => app.process().once('exit', done))
}
