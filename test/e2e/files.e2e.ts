import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Bridged } from './helpers/bridged'
import { dialogsAsked, type RunningApp, stubDialogs } from './helpers/launch'
import { choose, ending, pressClose, titles } from './helpers/native'
import { fileOf, NORTH } from './helpers/planFiles'
import { addCard, expectUnsaved, makeWork, WORK } from './helpers/unsaved'
import { setUpUserData } from './helpers/userData'

const data = setUpUserData()
let file = ''
let folder = ''

beforeEach(() => {
  file = fileOf(NORTH, 'north.plumb')
  folder = dirname(file)
})

async function openPlan(): Promise<RunningApp> {
  const running = await data.launch({ files: [file] })
  await expect.poll(() => titles(running.app)).toEqual(['north.plumb — Plumbline'])
  return running
}

describe('saving', () => {
  it('asks where an unsaved plan goes, then keeps its file up to date', async () => {
    const running = await data.launch()
    await makeWork(running)
    const place = join(folder, 'new.plumb')
    await stubDialogs(running.app, { save: place })
    await choose(running.app, 'file.save')
    await expect.poll(() => titles(running.app)).toEqual(['new.plumb — Plumbline'])
    expect(readFileSync(place, 'utf8')).toContain(WORK)
    expect(readdirSync(folder).sort()).toEqual(['new.plumb', 'north.plumb'])
    await expect.poll(data.recoveries).toEqual([])
    await addCard(running, 'Then be second')
    await expect.poll(() => readFileSync(place, 'utf8')).toContain('Then be second')
  })

  it('leaves the first file as it was after "Save as"', async () => {
    const running = await openPlan()
    await running.page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.set({ autosave: false }))
    await makeWork(running)
    await stubDialogs(running.app, { save: join(folder, 'copy.plumb') })
    await choose(running.app, 'file.saveAs')
    await expect.poll(() => titles(running.app)).toEqual(['copy.plumb — Plumbline'])
    expect(readFileSync(file, 'utf8')).toBe(NORTH)
    expect(readFileSync(join(folder, 'copy.plumb'), 'utf8')).toContain(WORK)
  })

  it('writes nothing when the person cancels the dialog', async () => {
    const running = await data.launch()
    await makeWork(running)
    await stubDialogs(running.app, {})
    await choose(running.app, 'file.save')
    await expect.poll(() => dialogsAsked(running.app)).toBe(1)
    // From the question on it is "saving", and "edited" again once the answer has been dealt with.
    await running.page.locator('[data-status="save"][data-state="edited"]').waitFor()
    await expectUnsaved(running)
    expect(readdirSync(folder)).toEqual(['north.plumb'])
  })

  it('does not overwrite what another program wrote meanwhile', async () => {
    const running = await openPlan()
    await running.page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.set({ autosave: false }))
    await makeWork(running)
    const theirs = NORTH.replace('North region', 'South region')
    writeFileSync(file, theirs)
    await choose(running.app, 'file.save')
    await running.page.getByText('changed').first().waitFor()
    expect(readFileSync(file, 'utf8')).toBe(theirs)
  })
})

describe('closing', () => {
  it('closes at once when nothing is unsaved', async () => {
    const { app } = await openPlan()
    const ended = ending(app)
    await pressClose(app)
    expect(await ended).toBe(0)
  })

  it('stays when the person cancels', async () => {
    const running = await data.launch()
    const { app } = running
    await makeWork(running)
    await stubDialogs(app, { message: 2 })
    await pressClose(app)
    await expect.poll(() => dialogsAsked(app)).toBe(1)
    await addCard(running, 'Work on after closing')
    await app.evaluate(({ app: electron }) => electron.quit())
    await expect.poll(() => dialogsAsked(app)).toBe(2)
    await addCard(running, 'Work on after quitting')
    await expectUnsaved(running)
  })

  it('saves when the person says so, also on quitting', async () => {
    const running = await data.launch()
    const { app } = running
    await makeWork(running)
    const place = join(folder, 'saved.plumb')
    await stubDialogs(app, { message: 0, save: place })
    const ended = ending(app)
    await app.evaluate(({ app: electron }) => electron.quit())
    await ended
    expect(readFileSync(place, 'utf8')).toContain(WORK)
    expect(data.recoveries()).toEqual([])
  })

  it('forgets the work when the person says so', async () => {
    const running = await data.launch()
    const { app } = running
    await makeWork(running)
    await expect.poll(() => data.recoveries().join()).toContain(WORK)
    await stubDialogs(app, { message: 1 })
    const ended = ending(app)
    await pressClose(app)
    await ended
    expect(data.recoveries()).toEqual([])
  })
})
