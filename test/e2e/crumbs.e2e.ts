import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../shared/schema/file'
import { plan } from '../helpers/plan'
import { card, setUpCanvas } from './helpers/canvas'
import { fileOf } from './helpers/planFiles'

const canvas = setUpCanvas()

describe('the lines above a card', () => {
  it('are all shown in the inspector, the first ones at once', async () => {
    const links = ['s > d', 's > e', 's > f', 'd > i', 'e > i', 'f > i']
    const { page } = await canvas.openFile(
      fileOf(
        writeDocument(
          plan(
            { s: 'strategy', d: 'driver', e: 'driver', f: 'driver', i: { kind: 'initiative', title: 'Price review' } },
            links,
          ),
        ),
      ),
    )
    await card(page, 'Price review').click()
    const above = page.getByRole('navigation', { name: 'Above this card' })
    const lines = () => above.locator('ol').evaluateAll((all) => all.map((line) => line.textContent))
    await expect.poll(lines).toEqual(['SD', 'SE'])
    await above.getByRole('button', { name: '+1 line' }).click()
    await expect.poll(lines).toEqual(['SD', 'SE', 'SF'])
    await above.getByRole('button', { name: 'F' }).click()
    await expect.poll(() => page.locator('[data-field="title"]').inputValue()).toBe('F')
    await expect.poll(lines).toEqual(['S'])
  })
})
