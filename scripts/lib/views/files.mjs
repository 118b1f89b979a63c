import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { viewFile } from './viewFile.mjs'

const EXAMPLE = new URL('../../../examples/software.plumb', import.meta.url)

/** @typedef {import('./steps.mjs').Stage} Stage */

/** Opens a plan of its own through the dialog of the system. @param {Stage} stage @param {(plan: string) => string} [change] */
async function openOwn({ app, page, act }, change = (plan) => plan) {
  const path = viewFile('Growth 2027.plumb')
  writeFileSync(path, change(readFileSync(EXAMPLE, 'utf8')))
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    // "Don't save".
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  }, path)
  if ((await page.locator('[data-canvas], [data-outline]').count()) > 0) await act('file.close')
  await page.locator('[data-canvas], [data-outline]').waitFor({ state: 'detached' })
  await act('file.open')
  return path
}

/** Opens it, and edits it. @param {Stage} stage */
async function openAndEdit(stage) {
  const { page, act } = stage
  const path = await openOwn(stage)
  await page.locator('[data-canvas]').waitFor()
  await act('view.cascade')
  await act('edit.selectAll')
  await act('card.pin')
  await page.locator('[data-status="save"][data-state="edited"]').waitFor()
  return path
}

/**
 * What becomes of files. A view may leave a plan open, so those of the welcome screen come first.
 * @type {import('./steps.mjs').View[]}
 */
export const FILES = [
  {
    name: 'failed-open',
    group: 'Start',
    start: 'files',
    open: async (stage) => {
      await openOwn(stage, (plan) => plan.replace('"kind": "prospect"', '"kind": "friend"'))
      await stage.page.locator('[role="alert"] button').first().waitFor()
    },
  },
  {
    name: 'recovery-offers',
    group: 'Start',
    start: 'files',
    open: async ({ page, act }) => {
      const text = readFileSync(EXAMPLE, 'utf8')
      const works = [
        { key: 'one', name: 'Growth 2027.plumb', cards: 41, text },
        { key: 'two', name: 'First call when a plant stands still', cards: 7, text },
      ]
      await page.evaluate(`Promise.all(${JSON.stringify(works)}.map((work) => plumbline.recovery.write(work)))`)
      // It is offered where no window has it open: this one says that it begins anew.
      await page.evaluate('plumbline.window.ready()')
      await act('file.new')
      await page.locator('[data-canvas]').waitFor()
      await act('file.close')
      await page.locator('[aria-labelledby="recovery-title"]').waitFor()
    },
  },
  {
    name: 'opening',
    group: 'Start',
    start: 'files',
    open: async ({ page, app, act }) => {
      // As on a drive that does not answer.
      await app.evaluate(({ ipcMain }) => {
        ipcMain.removeHandler('plumbline:documents.openSample')
        ipcMain.handle('plumbline:documents.openSample', () => new Promise(() => undefined))
      })
      await act('file.sample.rollup')
      await page.locator('[data-opening]').waitFor()
    },
  },
  {
    name: 'banner-newer',
    group: 'Messages',
    start: 'files',
    open: async (stage) => {
      await openOwn(stage, (plan) => plan.replace(/("formatVersion": \{\s*"major": )\d+/, '$199'))
      await stage.page.locator('[data-banner="newer"]').waitFor()
    },
  },
  {
    name: 'banner-conflict',
    group: 'Messages',
    start: 'files',
    open: async (stage) => {
      await stage.page.evaluate('plumbline.prefs.set({ autosave: false })')
      const path = await openAndEdit(stage)
      writeFileSync(path, readFileSync(EXAMPLE, 'utf8').replace('Dairies', 'Farms'))
      await stage.page.locator('[data-banner="changed"]').waitFor()
      await stage.page.evaluate('plumbline.prefs.set({ autosave: true })')
    },
  },
  {
    name: 'banner-gone',
    group: 'Messages',
    start: 'files',
    open: async (stage) => {
      const path = await openOwn(stage)
      await stage.page.locator('[data-canvas]').waitFor()
      rmSync(path)
      await stage.page.locator('[data-banner="gone"]').waitFor()
    },
  },
  {
    name: 'save-failed',
    group: 'Messages',
    start: 'files',
    open: async (stage) => {
      const path = await openAndEdit(stage)
      // A folder in its place: nothing can be written there.
      rmSync(path)
      mkdirSync(path)
      await stage.act('file.save')
      await stage.page.locator('[data-status="save"][data-state="failed"]').waitFor()
      await stage.page.locator('section [data-tone="error"]').waitFor()
    },
  },
]
