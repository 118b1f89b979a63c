import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setUpApps } from './helpers/apps'
import { card, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'
import { planFile } from './helpers/planFiles'

describe('spelling', () => {
  const apps = setUpApps()
  const canvas = setUpCanvas()

  /** Asks for the menu of a text field, as Chromium does after a right click; answers its labels. */
  function textMenu(app: ElectronApplication, misspelledWord: string, isEditable = true) {
    return app.evaluate(
      ({ BrowserWindow, Menu }, [word, editable]) => {
        const seen = globalThis as { labels?: string[]; done?: string[] }
        seen.labels = []
        seen.done = []
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (!contents) return undefined
        Menu.prototype.popup = function popup() {
          seen.labels = this.items.filter((item) => item.type !== 'separator').map((item) => item.label)
          this.items[0]?.click()
          this.items.find((item) => item.label === 'Add to dictionary')?.click()
        }
        contents.replaceMisspelling = (text: string) => void seen.done?.push(`replace ${text}`)
        contents.session.addWordToSpellCheckerDictionary = (text: string) => {
          seen.done?.push(`learn ${text}`)
          return true
        }
        const flags = { canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
        contents.emit(
          'context-menu',
          {},
          {
            isEditable: editable,
            misspelledWord: word,
            dictionarySuggestions: word === '' ? [] : ['strategy', 'stratify'],
            editFlags: flags,
          },
        )
        return { labels: seen.labels, done: seen.done }
      },
      [misspelledWord, isEditable] as const,
    )
  }

  it('offers what was meant, and learns a word, in the native menu of a text field', async () => {
    const { app } = await apps.launch({ files: [planFile(SMALL)] })
    const shown = await textMenu(app, 'stratgy')
    expect(shown?.labels?.slice(0, 3)).toEqual(['strategy', 'stratify', 'Add to dictionary'])
    expect(shown?.labels).toContain('Paste')
    expect(shown?.done).toEqual(['replace strategy', 'learn stratgy'])
    expect((await textMenu(app, ''))?.labels?.[0]).toBe('Undo')
    expect((await textMenu(app, '', false))?.labels).toEqual([])
  })

  it('is on for titles and notes, and silent without a dictionary', async () => {
    const { app, page } = await canvas.open(SMALL)
    await card(page, 'Price review').first().click()
    await page.keyboard.press('F2')
    const title = page.locator('[data-card] textarea')
    await title.waitFor()
    await expect.poll(() => title.evaluate((field) => (field as HTMLTextAreaElement).spellcheck)).toBe(true)
    await page.keyboard.press('Escape')
    const notes = page.locator('[data-inspector] [data-field="notes"]')
    await expect.poll(() => notes.evaluate((field) => (field as HTMLTextAreaElement).spellcheck)).toBe(true)
    await expect
      .poll(() => app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages()))
      .toEqual([])
  })

  it('fetches nothing: no address on the network can be reached at all', async () => {
    const { app } = await apps.launch()
    let hits = 0
    const server = createServer((_request, response) => {
      hits++
      response.end('dictionary')
    })
    onTestFinished(() => void server.close())
    await new Promise<void>((done) => void server.listen(0, done))
    const { port } = server.address() as AddressInfo
    const outcomes = await app.evaluate(
      ({ net }, address) =>
        Promise.all(
          [`http://localhost:${address}/`, `http://127.0.0.1:${address}/`, 'https://redirector.gvt1.com/'].map((url) =>
            net.fetch(url).then(
              () => 'reached',
              () => 'refused',
            ),
          ),
        ),
      port,
    )
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
    expect(hits).toBe(0)
  })
})
