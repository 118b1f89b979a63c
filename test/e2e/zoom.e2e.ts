import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fit, setUpCanvas } from './helpers/canvas'
import { look } from './helpers/look'
import { SMALL } from './helpers/plan'

const told = (page: Page): Promise<string | null> => page.getByRole('button', { name: /: fit plan$/ }).textContent()

describe('the zoom', () => {
  const canvas = setUpCanvas()

  it('goes through round values by key and by button, from what Fit gave to the next one', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+0')
    await expect.poll(() => told(page)).toBe('100 %')
    for (const expected of ['125 %', '150 %', '200 %', '250 %', '300 %', '400 %', '400 %']) {
      await page.keyboard.press('Control+=')
      await expect.poll(() => told(page)).toBe(expected)
    }
    await page.keyboard.press('Control+0')
    const out = page.getByRole('button', { name: 'Zoom out' })
    for (const expected of ['75 %', '67 %', '50 %', '33 %', '25 %', '20 %']) {
      await out.click()
      await expect.poll(() => told(page)).toBe(expected)
    }
    await fit(page)
    const { zoom } = await look(page)
    const steps = [0.5, 0.67, 0.75, 1, 1.25]
    expect(steps).not.toContain(zoom)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => (await look(page)).zoom).toBe(steps.find((step) => step > zoom))
  })

  it('is any value under the wheel', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+0')
    await expect.poll(() => told(page)).toBe('100 %')
    await page.mouse.move(500, 400)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -3)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await look(page)).zoom).toBeGreaterThan(1)
    expect((await look(page)).zoom).toBeLessThan(1.25)
  })
})
