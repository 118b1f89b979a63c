import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../shared/templates/index'
import { type RunningApp, stubDialogs } from './helpers/launch'
import { planText, SMALL } from './helpers/plan'
import { fileOf, planFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

const SIZE = { width: 1280, height: 800 }

describe('the welcome screen', () => {
  const data = setUpUserData()
  const start = () => data.launch({ size: SIZE })

  /** Opens a file through the stubbed dialog. */
  async function openThroughDialog({ app, page }: RunningApp, file: string): Promise<void> {
    await stubDialogs(app, { open: [file] })
    await page.getByRole('button', { name: /^Open…/ }).click()
  }

  it('starts a plan from each template', async () => {
    const { page, errors } = await start()
    for (const template of TEMPLATES) {
      await page.locator(`[data-template="${template.id}"]`).click()
      await page.locator('[data-canvas]').waitFor()
      const cards = page.locator('[data-card]')
      if (template.outline === '') await page.locator('[data-empty-canvas]').waitFor()
      else await cards.first().waitFor()
      await expect.poll(async () => (await cards.count()) > 0).toBe(template.outline !== '')
      await page.keyboard.press('Control+w')
      await page.getByRole('heading', { name: 'Start from a template' }).waitFor()
    }
    expect(errors).toEqual([])
  })

  it('draws a small picture of every template', async () => {
    const { page } = await start()
    await page
      .locator('canvas')
      .nth(TEMPLATES.length - 1)
      .waitFor()
    const painted = () =>
      page.locator('canvas').evaluateAll((all) =>
        all.map((one) => {
          const canvas = one as HTMLCanvasElement
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
          return new Set(Array.from({ length: pixels.length / 4 }, (_, i) => `${pixels[4 * i]},${pixels[4 * i + 1]}`))
            .size
        }),
      )
    await expect.poll(async () => Math.min(...(await painted()))).toBeGreaterThan(1)
  })

  it('names its ways to help in words', async () => {
    const { page } = await start()
    const help = page.locator('aside').getByRole('button', { name: /^How Plumbline works/ })
    await expect.poll(() => help.textContent()).toContain('How Plumbline works')
    await page
      .locator('aside')
      .getByRole('button', { name: /^Command palette/ })
      .click()
    await page.getByRole('combobox').waitFor()
  })

  it('opens a sample', async () => {
    const { page } = await start()
    await page.getByRole('button', { name: /^Example: software company About 40 cards/ }).click()
    await page.locator('[data-status="ropes"]').waitFor()
    await expect.poll(() => page.locator('[data-status="ropes"]').textContent()).toMatch(/^(\d+) of \1 ropes/)
  })

  it('lists the files opened last, opens them again and forgets them', async () => {
    const file = planFile(SMALL, 'Recent plan')
    const running = await start()
    const { page } = running
    await openThroughDialog(running, file)
    await page.getByRole('heading', { name: 'Recent plan' }).waitFor()
    await page.keyboard.press('Control+w')
    const recent = page.getByRole('region', { name: 'Recent' }).getByRole('button', { name: /^plan.plumb/ })
    await recent.click()
    await page.getByRole('heading', { name: 'Recent plan' }).waitFor()
    await page.keyboard.press('Control+w')
    await recent.waitFor()
    await page.getByRole('button', { name: 'Forget plan.plumb' }).click()
    await recent.waitFor({ state: 'detached' })
    expect(readFileSync(file, 'utf8')).toContain('Recent plan')
  })

  it('says what is wrong with a damaged file and opens what is sound, the file untouched', async () => {
    const text = planText(SMALL).replace(/"status": "\w+"/, '"status": "dreaming"')
    const file = fileOf(text)
    const running = await start()
    const { page } = running
    await openThroughDialog(running, file)
    const alert = page.getByRole('alert').filter({ hasText: 'could not be opened' })
    await alert.waitFor()
    await expect.poll(() => alert.textContent()).toContain('nodes.')
    await page.getByRole('button', { name: /^Open what is sound \(8 cards\) as a new plan/ }).click()
    await page.locator('[data-card]').first().waitFor()
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it.each([
    ['a file that is no plan', 'Dear diary'],
    ['a plan of a foreign format', '{"format": "mindmap", "nodes": {}}'],
    ['an empty file', ''],
  ])('refuses %s with a reason and goes on', async (_, text) => {
    const file = fileOf(text, 'foreign.plumb')
    const running = await start()
    const { page } = running
    await openThroughDialog(running, file)
    await page.getByRole('alert').filter({ hasText: '“foreign.plumb” could not be opened' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: /^Open what is sound/ }).count()).toBe(0)
    // What is no plan is not offered again.
    await expect.poll(() => page.getByRole('button', { name: 'Forget foreign.plumb' }).count()).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(text)
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await page.getByRole('button', { name: 'New plan' }).click()
    await page.locator('[data-canvas]').waitFor()
  })

  /** Works on a new plan until the work is recorded, and crashes. */
  async function crashAtWork(): Promise<void> {
    const { page, kill } = await start()
    await page.getByRole('button', { name: 'New plan' }).click()
    await page.locator('[data-field="plan.title"]').fill('Work in progress')
    await expect.poll(() => data.recoveries().join()).toContain('Work in progress')
    await kill()
  }

  it('offers the unsaved work of a run that was killed', async () => {
    await crashAtWork()
    const { page } = await start()
    await page.getByRole('heading', { name: 'Unsaved work was kept for you' }).waitFor()
    await page.getByText(/0 cards · last edited .*, \d\d:\d\d/).waitFor()
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('heading', { name: 'Work in progress' }).waitFor()
    await expect.poll(() => page.locator('[data-status="save"]').getAttribute('data-state')).toBe('edited')
  })

  it('throws unsaved work away only after asking', async () => {
    await crashAtWork()
    const { page } = await start()
    await page.getByRole('button', { name: 'Discard…' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Restore' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Discard…' }).click()
    await page.getByRole('button', { name: 'Throw away' }).click()
    await page.getByRole('heading', { name: 'Unsaved work was kept for you' }).waitFor({ state: 'detached' })
    await expect.poll(() => data.recoveries()).toEqual([])
  })
})
