import type { Locator, Page } from 'playwright-core'
import { LETTER_WAIT } from '../../../renderer/commandUi/letterKeys'
import { still } from '../../../scripts/lib/views/still.mjs'
import { DO_NOT_SAVE, type Span, setUpApps } from './apps'
import { type LaunchOptions, type RunningApp, stubDialogs } from './launch'
import { outlineOf } from './plan'
import { planFile, readPlan } from './planFiles'

/** The window of most tests. */
const SIZE = { width: 1500, height: 950 }

export interface OpenCanvas extends RunningApp {
  /** The plan's file. */
  readonly file: string
}

export interface Canvas {
  /** Starts the app with a plan made of indented titles and shows all of it. */
  open(outline: string, options?: LaunchOptions): Promise<OpenCanvas>
  /** The same for a plan file, which the app may write to. */
  openFile(file: string, options?: LaunchOptions): Promise<OpenCanvas>
  /** What was opened last. */
  readonly current: OpenCanvas
}

/** Opens drawings for the tests of a group, and ends their apps as `setUpApps` does. */
export function setUpCanvas(span: Span = 'test'): Canvas {
  const apps = setUpApps(span)
  let open: OpenCanvas | undefined
  async function openFile(file: string, options: LaunchOptions = {}): Promise<OpenCanvas> {
    const running = await apps.launch({ size: SIZE, files: [file], ...options })
    await stubDialogs(running.app, { message: DO_NOT_SAVE })
    await running.page.locator('[data-canvas]').waitFor()
    await fit(running.page)
    open = { ...running, file }
    return open
  }
  return {
    open: (outline, options) => openFile(planFile(outline), options),
    openFile,
    get current() {
      if (open === undefined) throw new Error('No drawing was opened.')
      return open
    },
  }
}

/** Shows all of the plan, and waits until the picture stands still. */
export async function fit(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Shift+Digit1')
  await still(page)
}

/** A card by words of its title, all of which it says, however little it shows. */
export function card(page: Page, title: string): Locator {
  return page.locator(`[data-card][aria-label*=${JSON.stringify(title)}]`)
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('The element is not on the screen.')
  return box
}

export async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(locator)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses, moves in steps as a hand does, and lets go. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

/** How many cards are selected. */
export async function selectedCount(page: Page): Promise<number> {
  return page.locator('[data-card][data-selected]').count()
}

/** Saves and reads the file back: what is really in the plan, as indented titles. */
export async function savedOutline({ page, file }: OpenCanvas): Promise<string> {
  return outlineOf(await savedPlan({ page, file }))
}

export async function savedPlan({
  page,
  file,
}: Pick<OpenCanvas, 'page' | 'file'>): Promise<ReturnType<typeof readPlan>> {
  await page.keyboard.press('Control+s')
  await page.locator('[data-status="save"][data-state="saved"]').waitFor()
  return readPlan(file)
}

/**
 * Types a title into the open editor and commits it with a key. The next card, with which Enter goes on after that of a
 * new one, is taken back.
 */
export async function typeTitle(page: Page, title: string, key = 'Enter'): Promise<void> {
  const field = page.locator('[data-card] textarea')
  const goesOn = (await field.getAttribute('enterkeyhint')) === 'next'
  await page.keyboard.insertText(title)
  await page.keyboard.press(key)
  if (key === 'Enter' && goesOn) await takeNextBack(page)
}

/** Takes back the empty card that Enter has gone on to. */
export async function takeNextBack(page: Page): Promise<void> {
  await page.locator('[data-card] textarea:placeholder-shown').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
}

/**
 * Presses the single letter of a command and waits until it is clear that no word follows: by the page's own clock, on
 * which the letter's time runs out first.
 */
export async function pressLetter(page: Page, letter: string): Promise<void> {
  await page.keyboard.press(letter)
  await page.evaluate(async (wait) => {
    await new Promise((done) => setTimeout(done, wait))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, LETTER_WAIT)
}

/** What the live region says now. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('[data-live]').textContent()) ?? ''
}
