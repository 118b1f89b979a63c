import { expect } from 'vitest'
import type { RunningApp } from './launch'
import { choose, menuEnabled, titles } from './native'

/** The title of the card that makes a plan unsaved. */
export const WORK = 'Be first in service'

/** Adds a card through the native menu, to a new plan where none is open: work that is not saved. */
export async function makeWork(running: RunningApp): Promise<void> {
  const title = async () => (await titles(running.app))[0]
  if ((await title()) === 'Plumbline') {
    await choose(running.app, 'file.new')
    await expect.poll(title).not.toBe('Plumbline')
  }
  await expect.poll(() => menuEnabled(running.app, 'card.addStrategy')).toBe(true)
  await addCard(running, WORK)
  await expectUnsaved(running)
}

/** Adds a strategy card through the native menu. */
export async function addCard({ app, page }: RunningApp, title: string): Promise<void> {
  await choose(app, 'card.addStrategy')
  // The menu works through two processes: typing before the field is there would go elsewhere.
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement)
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !(document.activeElement instanceof HTMLTextAreaElement))
}

/** The window's title says that there is something to save. */
export async function expectUnsaved({ app }: RunningApp): Promise<void> {
  await expect.poll(async () => (await titles(app))[0]).toMatch(/^•/)
}
