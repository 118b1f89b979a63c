import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import type { RunningApp } from './helpers/launch'
import { choose, menuEnabled } from './helpers/native'

describe('printing', () => {
  const apps = setUpApps()

  interface Printed {
    readonly pdf: string
    readonly options: unknown
    /** What is seen of the page on paper. */
    readonly shown: string
    readonly words: string
    readonly background: string
  }
  type Seen = { printed?: Printed | undefined }

  /** Prints into a PDF in place of the system's dialog, which a test cannot reach. */
  async function printed({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<Printed> {
    await app.evaluate(({ BrowserWindow }) => {
      const seen = globalThis as Seen
      seen.printed = undefined
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return
      const look = `({
        shown: [...document.body.children].filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.dataset.print ?? one.id).join(),
        words: document.querySelector('[data-print]').textContent,
        background: getComputedStyle(document.body).backgroundColor,
      })`
      const paint = async (options: unknown, done?: (ok: boolean, reason: string) => void) => {
        const facts = (await contents.executeJavaScript(look)) as Pick<Printed, 'shown' | 'words' | 'background'>
        const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true })
        seen.printed = { pdf: pdf.toString('base64'), options, ...facts }
        done?.(true, '')
      }
      contents.print = (options, done) => void paint(options, done)
    })
    await page.emulateMedia({ media: 'print' })
    await choose(app, 'file.print')
    const result = () => app.evaluate(() => (globalThis as Seen).printed)
    await expect.poll(async () => (await result()) !== undefined).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    const found = await result()
    if (found === undefined) throw new Error('Nothing was printed.')
    return found
  }

  const canPrint = (app: ElectronApplication) => menuEnabled(app, 'file.print')

  it('puts the drawing, and nothing of the window, on one white page that lies as the drawing does', async () => {
    const { app, page } = await apps.launch({ args: ['--sample'], colorScheme: 'dark' })
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => canPrint(app)).toBe(true)
    const { pdf, options, shown, words, background } = await printed({ app, page })
    expect(options).toMatchObject({ landscape: true, printBackground: true })
    expect(shown).toBe('landscape')
    expect(words).toContain('Sales plan 2027')
    expect(background).toBe('rgb(255, 255, 255)')
    const bytes = Buffer.from(pdf, 'base64')
    const text = bytes.toString('latin1')
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))
    // For a look at it.
    if (process.env['PLUMBLINE_PRINT_OUT']) writeFileSync(process.env['PLUMBLINE_PRINT_OUT'], bytes)
    // Nothing of it stays behind on the screen.
    await expect.poll(() => page.locator('[data-print]').count()).toBe(0)
  })

  it('says so where there is nothing to print', async () => {
    const { app, page } = await apps.launch()
    await page.keyboard.press('Control+n')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => canPrint(app)).toBe(true)
    await choose(app, 'file.print')
    await page.getByText('There is nothing to print yet').waitFor()
  })
})
