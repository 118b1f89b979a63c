import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chooseAction } from '../../scripts/lib/views.mjs'
import { dictionaryOf } from '../helpers/bdic'
import { boxOf, card, setUpCanvas } from './helpers/canvas'
import { type RunningApp, stubDialogs } from './helpers/launch'
import { SMALL } from './helpers/plan'
import { tempFolder } from './helpers/temp'
import { setUpUserData } from './helpers/userData'

const WORDS = ['call', 'ground', 'plant', 'plants', 'rope', 'strategy', 'ten', 'visit']

function given(name: string, bytes: Buffer): string {
  const path = join(tempFolder('words'), name)
  writeFileSync(path, bytes)
  return path
}

/** Types into the notes of a card, then looks at the menu of the first word. */
async function menuOf(running: RunningApp, text: string): Promise<readonly string[]> {
  await card(running.page, 'Price review').first().click()
  return menuIn(running, running.page.locator('[data-inspector] [data-field="notes"]'), text)
}

/** Types into a field and right-clicks the first word; answers the labels of the menu that comes. */
async function menuIn({ app, page }: RunningApp, field: Locator, text: string): Promise<readonly string[]> {
  await watchMenus(app)
  await field.fill('')
  await field.pressSequentially(`${text} `)
  const box = await boxOf(field)
  // The middle of the first line, on a drawing of any scale.
  const at = await field.evaluate((element: HTMLTextAreaElement) => {
    const { paddingLeft, paddingTop, lineHeight } = getComputedStyle(element)
    const scale = element.getBoundingClientRect().width / element.offsetWidth
    const number = (length: string) => Number.parseFloat(length)
    return { x: scale * (number(paddingLeft) + 12), y: scale * (number(paddingTop) + number(lineHeight) / 2) }
  })
  await page.mouse.click(box.x + at.x, box.y + at.y, { button: 'right' })
  const labels = () => app.evaluate(() => (globalThis as { labels?: string[] }).labels)
  await expect.poll(labels).toBeDefined()
  return (await labels()) ?? []
}

/** Notes what a native menu would show, in its place. */
async function watchMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    const seen = globalThis as { labels?: string[] | undefined }
    seen.labels = undefined
    Menu.prototype.popup = function popup() {
      seen.labels = this.items.filter((item) => item.type !== 'separator').map((item) => item.label)
    }
  })
}

async function addDictionary({ app, page }: RunningApp, path: string): Promise<void> {
  await stubDialogs(app, { message: 1, open: [path] })
  await chooseAction(app, 'edit.spelling')
  const dialog = page.getByRole('dialog', { name: 'Spelling' })
  await dialog.getByRole('button', { name: 'Add a dictionary…' }).click()
}

describe('a dictionary', () => {
  const canvas = setUpCanvas()
  const data = setUpUserData()
  const open = () => canvas.open(SMALL, { userData: data.folder })

  it('is chosen in the app, and marks misspelled words from then on, without a restart', async () => {
    const running = await open()
    expect((await menuOf(running, 'plannt'))[0]).toBe('Undo')
    await addDictionary(running, given('en_US.bdic', dictionaryOf(WORDS)))
    const { page } = running
    await page.locator('[data-dictionary="en-US"][data-active]').waitFor()
    expect(existsSync(join(data.folder, 'Dictionaries/en-US-10-1.bdic'))).toBe(true)
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await menuOf(running, 'plannt')).toEqual(expect.arrayContaining(['plant', 'Add to dictionary']))
    expect((await menuOf(running, 'strategy'))[0]).toBe('Undo')
    await card(page, 'Price review').first().click()
    await page.keyboard.press('F2')
    const title = page.locator('[data-card] textarea')
    expect(await menuIn(running, title, 'plannt')).toContain('plant')
    await expect.poll(() => title.count()).toBe(1)
  })

  it('is still there after a restart, until it is removed', async () => {
    const first = await open()
    await addDictionary(first, given('en-US-10-1.bdic', dictionaryOf(WORDS)))
    await first.page.locator('[data-dictionary="en-US"][data-active]').waitFor()
    await first.close()
    const second = await open()
    expect(await menuOf(second, 'plannt')).toContain('plant')
    await chooseAction(second.app, 'edit.spelling')
    await second.page.getByRole('button', { name: /^Remove / }).click()
    await second.page.getByText('There is no dictionary yet').waitFor()
    expect(existsSync(join(data.folder, 'Dictionaries/en-US-10-1.bdic'))).toBe(false)
    await second.page.getByRole('button', { name: 'Done' }).click()
    expect((await menuOf(second, 'plannt'))[0]).toBe('Undo')
  })

  it('that is none, or that names no language, is refused with what to do', async () => {
    const running = await open()
    const { page } = running
    await addDictionary(running, given('en_US.dic', Buffer.from('49271\nrope/S\n')))
    await page.getByRole('alert').filter({ hasText: '“en_US.dic” is not a dictionary' }).waitFor()
    await page.keyboard.press('Escape')
    await addDictionary(running, given('words.bdic', dictionaryOf(WORDS)))
    await page.getByRole('alert').filter({ hasText: 'Rename it' }).waitFor()
    expect(existsSync(join(data.folder, 'Dictionaries/words.bdic'))).toBe(false)
  })
})
