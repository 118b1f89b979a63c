import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanNode } from '../../shared/schema/nodes'
import { card, fit, type OpenCanvas, savedPlan, setUpCanvas } from './helpers/canvas'
import { combine, field, pick, setText } from './helpers/panels'
import { SMALL } from './helpers/plan'

describe('the inspector', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  async function choose(title: string): Promise<void> {
    await fit(open.page)
    await card(open.page, title).first().click()
    await field(open.page, 'title').waitFor()
  }

  async function saved(title: string): Promise<{ node: PlanNode; doc: Awaited<ReturnType<typeof savedPlan>>['doc'] }> {
    const { doc } = await savedPlan(open)
    const node = Object.values(doc.nodes).find((one) => one.title === title)
    if (!node) throw new Error(`No card “${title}” in the file.`)
    return { node, doc }
  }

  it('edits every field of a strategy', async () => {
    const { page } = open
    await choose('Sell uptime')
    await setText(page, 'title', 'Sell uptime, not parts')
    await setText(page, 'what', 'Become the first call')
    await setText(page, 'why', 'Plants pay for hours, not bearings')
    await setText(page, 'notes', 'Agreed in March')
    await pick(page, 'status', 'Active')
    await combine(page, 'ownerId', 'Dana Whitfield')
    const { node, doc } = await saved('Sell uptime, not parts')
    expect(node).toMatchObject({
      what: 'Become the first call',
      why: 'Plants pay for hours, not bearings',
      notes: 'Agreed in March',
      status: 'active',
    })
    expect(Object.values(doc.people)).toEqual([expect.objectContaining({ id: node.ownerId, name: 'Dana Whitfield' })])
  })

  it('edits every field of a driver', async () => {
    const { page } = open
    await choose('Win new plants')
    await pick(page, 'category', 'New customers')
    await setText(page, 'priority', '1')
    await setText(page, 'why', 'Half of the plants never heard of us')
    await setText(page, 'idealCustomer', 'One site, own maintenance')
    await combine(page, 'targetAccountIds', 'Lakehead Steel')
    await combine(page, 'targetAccountIds', 'Harbor Foods')
    const { node, doc } = await saved('Win new plants')
    expect(node).toMatchObject({
      category: 'customers',
      priority: 1,
      why: 'Half of the plants never heard of us',
      idealCustomer: 'One site, own maintenance',
    })
    const names = node.kind === 'driver' ? node.targetAccountIds?.map((id) => doc.accounts[id]?.name) : []
    expect(names).toEqual(['Lakehead Steel', 'Harbor Foods'])
  })

  it('edits every field of an initiative', async () => {
    const { page } = open
    await choose('Audit campaign')
    await setText(page, 'why', 'Audits open doors')
    await setText(page, 'impact', 'A third of new sales')
    await setText(page, 'expectations', 'Every rep leads two audits')
    await setText(page, 'resources', 'One engineer')
    await combine(page, 'periodId', 'Q3 2027')
    await combine(page, 'ownerId', 'dana whitfield')
    const { node, doc } = await saved('Audit campaign')
    expect(node).toMatchObject({
      why: 'Audits open doors',
      impact: 'A third of new sales',
      expectations: 'Every rep leads two audits',
      resources: 'One engineer',
    })
    const period = node.kind === 'initiative' && node.periodId ? doc.periods[node.periodId] : undefined
    expect(period).toMatchObject({ title: 'Q3 2027', start: '2027-07-01', end: '2027-09-30' })
    expect(Object.keys(doc.people)).toEqual([node.ownerId])
  })

  it('edits every field of an activity', async () => {
    const { page } = open
    await choose('Call ten plants')
    await setText(page, 'role', 'Inside sales')
    await combine(page, 'peopleIds', 'Amara Osei')
    await combine(page, 'peopleIds', 'Cole Hanson')
    await setText(page, 'cadence', '10')
    await pick(page, 'cadence.per', 'a day')
    await setText(page, 'hoursEach', '0,5')
    await setText(page, 'start', '1 Feb 2027')
    await setText(page, 'end', '30.6.2027')
    await setText(page, 'prospects', 'Food plants within an hour')
    await combine(page, 'accountIds', 'Harbor Foods')
    await setText(page, 'criteria', 'More than twenty pumps')
    await setText(page, 'emphasis', 'Seals and repair kits')
    await setText(page, 'support', 'Manager listens in on Mondays')
    await setText(page, 'accountability', 'Weekly list')
    const { node, doc } = await saved('Call ten plants')
    expect(node).toMatchObject({
      role: 'Inside sales',
      cadence: { count: 10, per: 'day' },
      hoursEach: 0.5,
      start: '2027-02-01',
      end: '2027-06-30',
      prospects: 'Food plants within an hour',
      criteria: 'More than twenty pumps',
      emphasis: 'Seals and repair kits',
      support: 'Manager listens in on Mondays',
      accountability: 'Weekly list',
    })
    if (node.kind !== 'activity') throw new Error('Not an activity.')
    expect(node.peopleIds?.map((id) => doc.people[id]?.name)).toEqual(['Amara Osei', 'Cole Hanson'])
    expect(node.accountIds?.map((id) => doc.accounts[id]?.name)).toEqual(['Harbor Foods'])
  })

  it('clears fields that are emptied', async () => {
    const { page } = open
    await choose('Call ten plants')
    await setText(page, 'role', '')
    await setText(page, 'end', '')
    await setText(page, 'cadence', '')
    await page.getByRole('button', { name: 'Remove Cole Hanson' }).click()
    const { node } = await saved('Call ten plants')
    expect(node).not.toHaveProperty('role')
    expect(node).not.toHaveProperty('end')
    expect(node).not.toHaveProperty('cadence')
    expect(node).toHaveProperty('peopleIds.length', 1)
  })

  it('adds, edits, reorders and deletes measures', async () => {
    const { page } = open
    await choose('Audit campaign')
    await field(page, 'measures').click()
    await setText(page, 'measures.name', 'Close rate')
    await setText(page, 'measures.from', '40 %')
    await setText(page, 'measures.to', '50')
    await setText(page, 'measures.unit', '%')
    await setText(page, 'measures.due', 'end of Q2 2027')
    await pick(page, 'measures.direction', 'Increase')
    await pick(page, 'measures.timing', 'Lead (effort)')
    await field(page, 'measures').click()
    await field(page, 'measures.name').nth(1).fill('New clients')
    await field(page, 'measures.to').nth(1).fill('10')
    await page.getByRole('button', { name: 'Move New clients up' }).click()
    const before = await savedPlan(open)
    const audit = Object.values(before.doc.nodes).find((node) => node.title === 'Audit campaign')?.id ?? ''
    expect(before.measures(audit)).toMatchObject([
      { name: 'New clients', to: 10 },
      { name: 'Close rate', from: 40, to: 50, unit: '%', due: '2027-06-30', direction: 'increase', timing: 'lead' },
    ])
    await page.getByRole('button', { name: 'Delete New clients' }).click()
    await expect.poll(async () => (await savedPlan(open)).measures(audit)).toHaveLength(1)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedPlan(open)).measures(audit)).toHaveLength(2)
  })

  it('adds, dates, reaches and deletes milestones', async () => {
    const { page } = open
    await choose('Audit campaign')
    await field(page, 'milestones').click()
    await page.keyboard.type('Checklist agreed')
    await setText(page, 'milestones.due', '15 Mar 2027')
    await field(page, 'milestones').click()
    await page.keyboard.type('First audit done')
    await field(page, 'milestones.done').first().check()
    await field(page, 'milestones.doneOn').waitFor()
    await setText(page, 'milestones.doneOn', '14 Mar 2027')
    const plan = await savedPlan(open)
    const audit = Object.values(plan.doc.nodes).find((node) => node.title === 'Audit campaign')?.id ?? ''
    expect(plan.milestones(audit)).toMatchObject([
      { title: 'Checklist agreed', due: '2027-03-15', done: '2027-03-14' },
      { title: 'First audit done' },
    ])
    await page.getByRole('button', { name: 'Delete Checklist agreed' }).click()
    await expect.poll(async () => (await savedPlan(open)).milestones(audit)).toHaveLength(1)
  })

  it('explains a date that there is not, and takes it once it is right', async () => {
    const { page } = open
    await choose('Call ten plants')
    await setText(page, 'end', '31 Feb 2027')
    const note = page.getByRole('alert').filter({ hasText: 'There is no such day' })
    await note.waitFor()
    await expect.poll(() => field(page, 'end').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => note.textContent()).toContain('Type a date such as')
    await setText(page, 'end', '28 Feb 2027')
    await note.waitFor({ state: 'detached' })
    await expect.poll(async () => (await saved('Call ten plants')).node).toMatchObject({ end: '2027-02-28' })
  })

  it('picks a date from the calendar with the keyboard', async () => {
    const { page } = open
    await choose('Call ten plants')
    await setText(page, 'start', '1 Feb 2027')
    await page.getByRole('button', { name: 'Pick start from a calendar' }).click()
    await page.getByRole('button', { name: '1 Feb 2027', exact: true }).waitFor()
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => field(page, 'start').inputValue()).toBe('9 Mar 2027')
  })

  it('refuses words for a number and says what to type', async () => {
    const { page } = open
    await choose('Win new plants')
    await setText(page, 'priority', 'first')
    await page.getByText('Type a number, such as 40').waitFor()
    await field(page, 'priority').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => field(page, 'priority').inputValue()).toBe('1')
  })

  it('counts the characters of a long title and keeps a longer one out of the plan', async () => {
    const { page } = open
    await choose('Remote support')
    await field(page, 'title').fill('界'.repeat(301))
    await page.getByText('301 / 300').waitFor()
    await page.getByText('Shorten to at most 300 characters.').waitFor()
    await field(page, 'title').fill('界'.repeat(300))
    await page.getByText('300 / 300').waitFor()
    await field(page, 'title').blur()
    await expect.poll(async () => (await saved('界'.repeat(300))).node.kind).toBe('initiative')
    await setText(page, 'title', 'Remote support')
  })

  it('makes one undo step of one stay in a field, and follows an undo from outside', async () => {
    const { page } = open
    await choose('Price review')
    const undo = page.getByRole('button', { name: /^Undo: / })
    const before = await undo.getAttribute('aria-label')
    await field(page, 'impact').click()
    await page.keyboard.type('Two points of margin', { delay: 20 })
    // After a pause what is typed is in the plan.
    await expect.poll(() => undo.getAttribute('aria-label')).not.toBe(before)
    await page.keyboard.type(' in a year', { delay: 20 })
    await field(page, 'impact').blur()
    await expect.poll(() => field(page, 'impact').inputValue()).toBe('Two points of margin in a year')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[data-field="impact"]')?.value === '')
    await page.keyboard.press('Control+y')
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('[data-field="impact"]')?.value ===
        'Two points of margin in a year',
    )
  })

  it('saves what is still being typed', async () => {
    const { page } = open
    await choose('Price review')
    await field(page, 'resources').click()
    await page.keyboard.type('A pricing tool')
    await expect.poll(async () => (await saved('Price review')).node).toMatchObject({ resources: 'A pricing tool' })
  })

  it('ties a card to another parent, notes how it contributes, and cuts the rope', async () => {
    const { page } = open
    await choose('Price review')
    await combine(page, 'parents', 'Win new plants')
    const note = page.getByRole('textbox', { name: 'How it contributes: Win new plants' })
    await note.fill('Better prices open doors')
    await note.blur()
    const plan = await savedPlan(open)
    const review = Object.values(plan.doc.nodes).find((node) => node.title === 'Price review')?.id ?? ''
    expect(plan.parentLinks(review).map((link) => link.note)).toEqual([undefined, 'Better prices open doors'])
    await page.getByRole('button', { name: 'Cut the rope to Win new plants' }).click()
    await expect.poll(async () => (await savedPlan(open)).parents(review)).toHaveLength(1)
  })

  it('adds a child by typing its name', async () => {
    const { page } = open
    await choose('Remote support')
    await combine(page, 'children', 'Answer within an hour')
    const plan = await savedPlan(open)
    const support = Object.values(plan.doc.nodes).find((node) => node.title === 'Remote support')?.id ?? ''
    expect(plan.children(support).map((id) => plan.node(id)?.title)).toEqual(['Answer within an hour'])
    await field(page, 'title').waitFor()
    await expect.poll(() => field(page, 'title').inputValue()).toBe('Remote support')
  })

  it('walks up the breadcrumbs', async () => {
    const { page } = open
    await choose('Visit two plants')
    const above = page.getByRole('navigation', { name: 'Above this card' }).getByRole('button')
    await expect
      .poll(() => above.allTextContents())
      .toEqual(['Sell uptime, not parts', 'Win new plants', 'Audit campaign'])
    await above.nth(1).click()
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[data-field="title"]')?.value === 'Win new plants',
    )
  })

  it('sets owner and status of several cards as one step each', async () => {
    const { page } = open
    await fit(page)
    await card(page, 'Call ten plants').first().click()
    await card(page, 'Visit two plants')
      .first()
      .click({ modifiers: ['Shift'] })
    await page.getByRole('heading', { name: '2 cards selected' }).waitFor()
    await combine(page, 'ownerId', 'Nina Petrov')
    await page.getByRole('button', { name: 'Park', exact: true }).click()
    const parked = await saved('Visit two plants')
    expect(parked.node).toMatchObject({ status: 'parked' })
    expect(parked.doc.people[parked.node.ownerId ?? ('' as never)]?.name).toBe('Nina Petrov')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    const after = await saved('Visit two plants')
    expect(after.node.status).not.toBe('parked')
    expect(after.node.ownerId).toBe(parked.node.ownerId)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await saved('Visit two plants')).node).not.toHaveProperty('ownerId')
    await expect.poll(async () => (await saved('Call ten plants')).node).not.toHaveProperty('ownerId')
  })

  it('parks a card with what hangs from it alone, as one step', async () => {
    const { page } = open
    await choose('Audit campaign')
    await pick(page, 'status', 'Parked')
    const statuses = async () => {
      const { doc } = await savedPlan(open)
      const of = (title: string) => Object.values(doc.nodes).find((node) => node.title === title)?.status
      return ['Audit campaign', 'Call ten plants', 'Visit two plants', 'Win new plants'].map(of)
    }
    const [parked, , , above] = await statuses()
    await expect.poll(() => statuses()).toEqual([parked, parked, parked, above])
    expect([parked, above]).toEqual(['parked', 'active'])
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => statuses()).not.toContain('parked')
  })

  it('writes nothing to the console', () => {
    expect(open.errors).toEqual([])
  })
})
