import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import { said } from './helpers/canvas'
import { stubDialogs } from './helpers/launch'
import { tempFolder } from './helpers/temp'

/** Twenty cards, as a person types them. The last activity of each initiative is followed by the next initiative. */
const CASCADE = {
  strategy: 'Earn by uptime instead of parts',
  drivers: [
    {
      title: 'Win 12 food plants by 31 Dec 2027',
      initiatives: [
        {
          title: 'Audit 30 plants by 30 Jun 2027',
          activities: ['Call ten plant managers a week', 'Walk two plants a week'],
        },
        {
          title: 'Sign 12 service contracts by 31 Dec 2027',
          activities: ['Send three offers a week', 'Coach one offer a week'],
        },
      ],
    },
    {
      title: 'Grow service margin from 22 % to 28 % by 31 Dec 2027',
      initiatives: [
        {
          title: 'Move 40 customers to the new price list by 30 Sep 2027',
          activities: [
            'Quote from the price guide daily',
            'Review ten lost quotes a month',
            'Explain prices to two customers a week',
          ],
        },
      ],
    },
    {
      title: 'Keep 95 % of key accounts until 31 Dec 2027',
      initiatives: [
        {
          title: 'Hold 24 account reviews by 30 Nov 2027',
          activities: [
            'Prepare one review a week',
            'Hold two reviews a month',
            'Write one action list a week',
            'Call five accounts a week',
            'Thank one customer a week',
          ],
        },
      ],
    },
  ],
}

/** Every title, in the order of typing. */
const TITLES = [
  CASCADE.strategy,
  ...CASCADE.drivers.flatMap((driver) => [
    driver.title,
    ...driver.initiatives.flatMap((initiative) => [initiative.title, ...initiative.activities]),
  ]),
]

describe('a person without a mouse', () => {
  const apps = setUpApps()

  it('gets from the empty window to a checked cascade of twenty cards and its picture', async () => {
    const { app, page } = await apps.launch({ size: { width: 1280, height: 800 } })
    const picture = join(tempFolder('keys'), 'cascade.png')
    await stubDialogs(app, { save: picture, message: 1 })
    await forbidMouse(page)

    await page.keyboard.press('Control+n')
    await page.locator('[data-empty-canvas]').waitFor()
    await page.keyboard.press('Enter')
    await type(page, CASCADE.strategy, 'Tab')
    for (const [i, driver] of CASCADE.drivers.entries()) {
      if (i > 0) await page.keyboard.press('Enter')
      await type(page, driver.title, 'Tab')
      for (const [j, initiative] of driver.initiatives.entries()) {
        if (j > 0) await page.keyboard.press('Enter')
        await type(page, initiative.title, 'Tab')
        for (const activity of initiative.activities) await type(page, activity, 'Enter')
        await page.keyboard.press('Escape')
        await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
        await goUp(page, initiative.title)
      }
      await goUp(page, driver.title)
    }
    await expect.poll(() => countedCards(page)).toBe(TITLES.length)
    expect(TITLES).toHaveLength(20)

    const unowned = await findings(page)
    await giveOwner(page)
    await expect.poll(() => findings(page)).toBeLessThan(unowned)
    await expect.poll(() => page.locator('[data-status="ropes"]').textContent()).toMatch(/(\d+) of \1 ropes/)
    await page.keyboard.press('F8')
    await expect.poll(() => said(page)).toMatch(/ 1 of \d+: /)

    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => existsSync(picture)).toBe(true)
    await expect.poll(() => readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
  })
})

/** Whoever uses the mouse fails the run. */
async function forbidMouse(page: Page): Promise<void> {
  const never = () => {
    throw new Error('This person has no mouse.')
  }
  Object.assign(page.mouse, { move: never, down: never, up: never, click: never, dblclick: never, wheel: never })
}

/** Types the title of a new card; the key goes on to the next one. */
async function type(page: Page, title: string, key: 'Enter' | 'Tab'): Promise<void> {
  const field = page.locator('[data-card] textarea')
  await field.waitFor()
  await page.keyboard.insertText(title)
  await page.keyboard.press(key)
  await expect.poll(() => field.inputValue()).toBe('')
}

/** Walks up the ropes to a card. */
async function goUp(page: Page, title: string): Promise<void> {
  const there = () => page.locator('[data-canvas] [role="img"]').first().getAttribute('aria-label')
  for (let steps = 0; steps < 6; steps++) {
    const here = await there()
    if (here?.includes(title) === true) return
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(there).not.toBe(here)
  }
  throw new Error(`There is no way up to “${title}”.`)
}

async function countedCards(page: Page): Promise<number> {
  await page.keyboard.press('Control+a')
  await expect.poll(() => said(page)).toMatch(/All \d+ cards are selected/)
  return Number(/\d+/.exec(await said(page))?.[0])
}

/** Gives all selected cards one owner, through the palette. */
async function giveOwner(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('assign to')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Assign to…' }).waitFor()
  await page.keyboard.insertText('Ana Weber')
  await page.getByRole('option', { name: /Ana Weber/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Assign to…' }).waitFor({ state: 'detached' })
}

/** What the status bar counts. */
async function findings(page: Page): Promise<number> {
  const counts = await page
    .locator('[data-status="error"], [data-status="warning"], [data-status="info"]')
    .allTextContents()
  return counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0)
}
