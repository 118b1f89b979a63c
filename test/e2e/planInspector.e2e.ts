import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenCanvas, savedPlan, setUpCanvas } from './helpers/canvas'
import { pick, setText } from './helpers/panels'
import { SMALL } from './helpers/plan'

describe('the inspector of the plan', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  it('edits the plan itself when nothing is selected', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Plan', exact: true }).waitFor()
    await setText(page, 'plan.title', 'Sales plan 2027')
    await setText(page, 'plan.company', 'Northgate')
    await setText(page, 'plan.confidentiality', 'Board only')
    await setText(page, 'plan.currency', 'EUR')
    await pick(page, 'plan.yearStartMonth', 'July')
    const { doc } = await savedPlan(open)
    expect(doc.plan).toMatchObject({
      title: 'Sales plan 2027',
      company: 'Northgate',
      confidentiality: 'Board only',
      currency: 'EUR',
    })
    expect(doc.settings.yearStartMonth).toBe(7)
    await page.getByRole('heading', { name: 'Sales plan 2027' }).waitFor()
  })

  it('manages people, with their manager and team', async () => {
    const { page } = open
    await page.getByRole('button', { name: /^People/ }).click()
    await page.getByRole('button', { name: 'Add person' }).waitFor()
    const before = await page.getByRole('list', { name: 'People' }).getByRole('listitem').count()
    await page.getByRole('button', { name: 'Add person' }).focus()
    await page.keyboard.press('Enter')
    // The name is next: pressing on makes no further records.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('person.name')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('list', { name: 'People' }).getByRole('listitem').count()).toBe(before + 1)
    await page.getByRole('textbox', { name: 'Name' }).fill('Priya Nair')
    await page.getByRole('textbox', { name: 'Hours a week for activities' }).fill('24')
    await page.getByRole('combobox', { name: 'Team' }).fill('Outside Sales')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Support promised' }).fill('A joint walk a month')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    const { doc } = await savedPlan(open)
    const priya = Object.values(doc.people).find((person) => person.name === 'Priya Nair')
    expect(priya).toMatchObject({ capacityHours: 24, support: 'A joint walk a month' })
    expect(doc.teams[priya?.teamId ?? ('' as never)]?.name).toBe('Outside Sales')
  })

  it('renames a level everywhere', async () => {
    const { page } = open
    await page.getByRole('button', { name: /^Names of the levels/ }).click()
    await page.getByRole('textbox', { name: 'One' }).nth(2).fill('rock')
    await page.getByRole('textbox', { name: 'Several' }).nth(2).fill('rocks')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Rock/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await savedPlan(open)).doc.labels)
      .toEqual({ initiative: { one: 'rock', many: 'rocks' } })
  })
})
