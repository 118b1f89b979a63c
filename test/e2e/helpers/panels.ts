import type { Locator, Page } from 'playwright-core'

/** Opens the list of findings, which smaller windows start without. */
export async function openFindings(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: /^Show \d+ findings?/ })
  if ((await show.count()) > 0) await show.click()
  await page.locator('[aria-label="Findings"] h2').waitFor()
}

/** Finds a card by its words and leaves it selected. */
export async function findAndSelect(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find cards' }).fill(words)
  await page.locator('search [role="status"]').filter({ hasText: /^1 of/ }).waitFor()
  await page.keyboard.press('Escape')
}

/** A control of the inspector by the field that it edits. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[data-inspector] [data-field="${name}"]`)
}

/** Types into a field of the inspector and commits it. */
export async function setText(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text)
  await field(page, name).blur()
}

/** Chooses an entry of a fixed list. */
export async function pick(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

/** Types a name into a combobox and takes what is offered for it: the entry of that name, or a new one. */
export async function combine(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text)
  await page.getByRole('option').first().waitFor()
  await field(page, name).press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
