import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Bridged } from './helpers/bridged'
import { card } from './helpers/canvas'
import { stubDialogs } from './helpers/launch'
import { secondWindow, titles } from './helpers/native'
import { SMALL } from './helpers/plan'
import { fileOf, NORTH, planFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

const data = setUpUserData()
let file = ''
let folder = ''

beforeEach(() => {
  file = fileOf(NORTH, 'north.plumb')
  folder = dirname(file)
})

/** Puts a file into a field of the page: a page cannot make one that lies on the disk. */
async function hold(page: Page, ...paths: string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'drop'
    input.multiple = true
    document.body.append(input)
  })
  await page.setInputFiles('#drop', paths)
}

describe('a file', () => {
  it('named on the command line is shown, and listed among the recent ones', async () => {
    const { app, page } = await data.launch({ files: [file] })
    await expect.poll(() => titles(app)).toEqual(['north.plumb — Plumbline'])
    const recents = () => page.evaluate(() => (window as unknown as Bridged).plumbline.recents.list())
    await expect.poll(recents).toMatchObject({ ok: true, value: [{ name: 'north.plumb', folder }] })
    const isListed = () =>
      app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()?.items[0]?.submenu?.items.some((item) =>
          item.submenu?.items.some((recent) => recent.label.startsWith('north.plumb')),
        ),
      )
    await expect.poll(isListed).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(NORTH)
  })

  it('of a second start is opened in the app that runs already', async () => {
    const { app } = await data.launch()
    expect(await data.startAgain(file)).toBe(0)
    await expect.poll(() => titles(app)).toEqual(['north.plumb — Plumbline'])
  })

  it('is one of several that are started at once, each with a window of its own', async () => {
    const { app } = await data.launch()
    const names = ['a', 'b', 'c']
    for (const name of names) writeFileSync(join(folder, `${name}.plumb`), NORTH)
    await Promise.all(names.map((name) => data.startAgain(join(folder, `${name}.plumb`))))
    const expected = names.map((name) => `${name}.plumb — Plumbline`)
    await expect.poll(async () => (await titles(app)).sort()).toEqual(expected)
  })

  it('named at the start is opened, and so is one that is double-clicked later', async () => {
    const { app } = await data.launch({ files: [planFile('Be first', 'One')] })
    await expect.poll(() => titles(app)).toEqual(['plan.plumb — Plumbline'])
    await data.startAgain(file)
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual(['north.plumb — Plumbline', 'plan.plumb — Plumbline'])
  })

  it('handed over by macOS is opened in the window without a plan', async () => {
    const { app } = await data.launch()
    await app.evaluate(({ app: electron }, path) => {
      electron.emit('open-file', { preventDefault: () => undefined }, path)
    }, file)
    await expect.poll(() => titles(app)).toEqual(['north.plumb — Plumbline'])
  })

  it('is remembered here and by the system', async () => {
    const { app, page } = await data.launch()
    await app.evaluate(({ app: electron }) => {
      const seen = globalThis as { recent?: string[] }
      seen.recent = []
      electron.addRecentDocument = (path: string) => void seen.recent?.push(path)
    })
    await stubDialogs(app, { open: [file] })
    await page.keyboard.press('Control+o')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => app.evaluate(() => (globalThis as { recent?: string[] }).recent)).toEqual([file])
    const submenu = () =>
      app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items[0]?.submenu?.items.find((item) => item.label === 'Open recent')
          ?.submenu?.items.map((item) => item.label.split(' — ')[0]),
      )
    await expect.poll(submenu).toEqual(['north.plumb'])
  })

  it('dropped on the window is opened', async () => {
    const { page } = await data.launch()
    await hold(page, planFile(SMALL))
    const accepted = await page.evaluate(() => {
      const [dropped] = (document.querySelector('#drop') as HTMLInputElement).files ?? []
      const dataTransfer = new DataTransfer()
      if (dropped) dataTransfer.items.add(dropped)
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
      document.body.dispatchEvent(over)
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      return over.defaultPrevented
    })
    expect(accepted).toBe(true)
    await card(page, 'Sell uptime').first().waitFor()
  })

  it('dropped with others opens in a window of its own, and what is no plan is named', async () => {
    const { app, page } = await data.launch()
    const paths = ['b', 'c'].map((name) => join(folder, `${name}.plumb`))
    for (const path of paths) writeFileSync(path, NORTH)
    const picture = join(folder, 'photo.png')
    writeFileSync(picture, 'not a plan')
    await hold(page, picture, file, ...paths)
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      for (const dropped of (document.querySelector('#drop') as HTMLInputElement).files ?? [])
        dataTransfer.items.add(dropped)
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await page.locator('[data-tone]').filter({ hasText: '“photo.png” is no plan' }).waitFor()
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual(['b.plumb — Plumbline', 'c.plumb — Plumbline', 'north.plumb — Plumbline'])
  })

  it('dropped on the window is one that only the preload can find', async () => {
    const { page } = await data.launch()
    await hold(page, file)
    const opened = await page.evaluate(async () => {
      const [dropped] = (document.querySelector('#drop') as HTMLInputElement).files ?? []
      return dropped && (window as unknown as Bridged).plumbline.documents.openDropped(dropped)
    })
    expect(opened).toMatchObject({ ok: true, value: { name: 'north.plumb', text: NORTH } })
  })

  it('held over the window is awaited there, until it is carried away', async () => {
    const { page } = await data.launch()
    await hold(page, file)
    const drag = (kind: string) =>
      page.evaluate((name) => {
        const dataTransfer = new DataTransfer()
        const [held] = (document.querySelector('#drop') as HTMLInputElement).files ?? []
        if (held) dataTransfer.items.add(held)
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
      }, kind)
    const awaited = () => page.locator('[data-dropping]').count()
    await drag('dragover')
    await expect.poll(awaited).toBe(1)
    await drag('dragleave')
    await expect.poll(awaited).toBe(0)
  })

  it('that breaks off before its first card says that nothing of it is whole', async () => {
    const broken = join(folder, 'broken.plumb')
    writeFileSync(broken, '{"format": "plumbline", "nodes": {')
    const { page } = await data.launch({ files: [broken] })
    await page.getByText('No card in it is whole').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Open what is sound' }).count()).toBe(0)
  })

  it('that is no plan is left as it is, and the window says what is wrong with it', async () => {
    const huge = join(folder, 'huge.plumb')
    writeFileSync(huge, '')
    truncateSync(huge, 65 * 1024 * 1024)
    const { app, page } = await data.launch({ files: [huge] })
    await page.getByText('65 MiB').first().waitFor()
    await expect.poll(() => titles(app)).toEqual(['Plumbline'])
  })

  it('that is open already brings its window to the front', async () => {
    const { app } = await data.launch({ files: [file] })
    await expect.poll(() => titles(app)).toEqual(['north.plumb — Plumbline'])
    const second = await secondWindow(app)
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        window.focus = () => void Object.assign(globalThis, { inFront: window.getTitle() })
    })
    await stubDialogs(app, { open: [file] })
    const answer = await second.evaluate(() => (window as unknown as Bridged).plumbline.documents.open())
    expect(answer).toMatchObject({ ok: false, error: { code: 'already-open' } })
    const inFront = await app.evaluate(() => (globalThis as { inFront?: string }).inFront)
    expect(inFront).toBe('north.plumb — Plumbline')
  })

  it('of the app’s kind belongs to it: extension, type and role are declared for the installers', () => {
    const declared = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8')
    expect(declared).toMatch(/fileAssociations:\n\s+- ext: plumb/)
    expect(declared).toMatch(/mimeType: application\/vnd\.plumbline\+json/)
    expect(declared).toMatch(/role: Editor/)
  })
})
