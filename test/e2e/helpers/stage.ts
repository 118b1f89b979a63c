import { chooseAction, type Start, VIEWS, type View } from '../../../scripts/lib/views.mjs'
import { type LaunchOptions, launchApp, type RunningApp, stubDialogs } from './launch'
import { exampleFile } from './plan'

/** A running app that can be led to any view of the table. */
export interface Staged extends RunningApp {
  act(action: string): Promise<void>
}

/** What the app can be started with, and the views that are reached from there. */
export const STARTS: readonly (readonly [Start, readonly View[]])[] = [
  ...new Map(VIEWS.map(({ start }) => [start, VIEWS.filter((view) => view.start === start)])),
]

/** Starts the app for a group of views. Plans are copies; the system's questions are answered "Don't save". */
export async function stage(start: Start, options: LaunchOptions = {}): Promise<Staged> {
  const files = start === 'welcome' || start === 'empty' ? [] : [exampleFile(start)]
  const running = await launchApp({ size: { width: 1280, height: 800 }, files, ...options })
  // A view that does not come says so soon.
  running.page.setDefaultTimeout(8000)
  const act = (action: string) => chooseAction(running.app, action)
  await stubDialogs(running.app, { message: 1 })
  if (start === 'empty') await act('file.new')
  if (start !== 'welcome') await running.page.locator('[data-canvas]').waitFor()
  return { ...running, act }
}

/** Chooses a theme, as the menu does, and waits until the window wears it. */
export async function wear({ page, act }: Staged, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await act(`view.theme.${theme}`)
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme)
}
