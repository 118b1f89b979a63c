import { chooseAction, type Start, VIEWS, type View } from '../../../scripts/lib/views.mjs'
import { DO_NOT_SAVE, setUpApps } from './apps'
import { type LaunchOptions, type RunningApp, stubDialogs } from './launch'
import { exampleFile } from './planFiles'

/** A running app that can be led to any view of the table. */
export interface Staged extends RunningApp {
  act(action: string): Promise<void>
}

/** What the app can be started with, and the views that are reached from there. */
export const STARTS: readonly (readonly [Start, readonly View[]])[] = [
  ...new Map(VIEWS.map(({ start }) => [start, VIEWS.filter((view) => view.start === start)])),
]

/**
 * What starts the app for views, and ends it as `setUpApps` does. Plans are copies; the system's questions are answered
 * "Don't save".
 */
export function setUpStage(
  ...settings: Parameters<typeof setUpApps>
): (start: Start, options?: LaunchOptions) => Promise<Staged> {
  const apps = setUpApps(...settings)
  return async (start, options) => {
    const files = start === 'welcome' || start === 'empty' || start === 'files' ? [] : [exampleFile(start)]
    const running = await apps.launch({ size: { width: 1280, height: 800 }, files, ...options })
    // A view that does not come says so soon.
    running.page.setDefaultTimeout(8000)
    const act = (action: string) => chooseAction(running.app, action)
    await stubDialogs(running.app, { message: DO_NOT_SAVE })
    if (start === 'empty') await act('file.new')
    if (start !== 'welcome' && start !== 'files') await running.page.locator('[data-canvas]').waitFor()
    return { ...running, act }
  }
}

/**
 * Chooses a theme, as the menu does, and waits until the window wears it. High contrast is white on black where the system
 * is dark.
 */
export async function wear(
  { page, act }: Staged,
  theme: 'light' | 'dark' | 'contrast' | 'contrastDark',
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'contrastDark' ? 'dark' : 'light' })
  await act(theme === 'contrastDark' ? 'view.theme.contrast' : `view.theme.${theme}`)
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme)
}
