import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { RunningApp } from './launch'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Two of axe-core's rules do not know lists and menus that lie over the page:
 * - `region` lets a dialog stand outside of landmarks; a menu or a list box, which belongs to its button, may as well.
 * - The focus guards of @base-ui are stops before and after a popup that pass the focus on at once, so nobody rests on
 *   what is hidden there (the tests of the keyboard walk through them).
 */
const SETTINGS = `axe.configure({ checks: [{ id: 'region', options: {
  regionMatcher: 'dialog, [role=dialog], [role=alertdialog], [role=menu], [role=listbox], svg' } }] })`

/** What axe-core checks about colours, besides what only the strictest level asks for. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const PAGE = `{ exclude: [['[data-base-ui-focus-guard]']] }`

/**
 * What axe-core finds wrong with the page as it is now, one line each: rule, element, reason.
 * @param rules `colours`: only what another theme can change
 */
export async function violations(
  { page }: Pick<RunningApp, 'page'>,
  rules: 'all' | 'colours' = 'all',
): Promise<string[]> {
  // Through the debugger, as the page's content security policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source}; ${SETTINGS}`)
  const only = rules === 'colours' ? `runOnly: ${JSON.stringify(COLOUR_RULES)},` : ''
  const run = `axe.run(${PAGE}, { ${only} resultTypes: ['violations'] })`
  const found: unknown = await page.evaluate(`${run}.then((results) => JSON.stringify(results.violations))`)
  const list = JSON.parse(String(found)) as AxeResults['violations']
  return list.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  )
}
