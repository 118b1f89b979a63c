import { afterAll, afterEach, expect } from 'vitest'
import { type LaunchOptions, launchApp, type RunningApp, stubDialogs } from './launch'

/** Which button of "Save / Don't save / Cancel" a test presses when it closes the app. */
export const DO_NOT_SAVE = 1

/** How long an app may take to end, in milliseconds, on a machine that is busy. */
const END_WITHIN = 30_000

/** When apps end: after each test, or after the last one of a group whose tests build on each other. */
export type Span = 'test' | 'group'

export interface Apps {
  launch(options?: LaunchOptions): Promise<RunningApp>
}

/**
 * Starts apps for the tests of a group and ends them, whatever became of the test. Then nothing may have gone wrong in
 * their pages, unless the tests break something on purpose.
 */
export function setUpApps(span: Span = 'test', pageErrors: 'none' | 'some' = 'none'): Apps {
  const started: RunningApp[] = []
  const afterwards = span === 'test' ? afterEach : afterAll
  afterwards(async () => {
    const apps = started.splice(0)
    const ends = await Promise.allSettled(apps.map(end))
    for (const one of ends) if (one.status === 'rejected') throw one.reason
    if (pageErrors === 'none') for (const { errors } of apps) expect(errors).toEqual([])
  })
  return {
    async launch(options) {
      const running = await launchApp(options)
      started.push(running)
      return running
    },
  }
}

/** Ends an app in an orderly way and without saving. One that does not end is killed and counts as a failure. */
async function end(running: RunningApp): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The app does not end.')), END_WITHIN)
  })
  try {
    await Promise.race([closeUnsaved(running), late])
  } finally {
    clearTimeout(timer)
    await running.kill()
  }
}

async function closeUnsaved(running: RunningApp): Promise<void> {
  if (running.hasEnded()) return
  await stubDialogs(running.app, { message: DO_NOT_SAVE })
  await running.close()
}
