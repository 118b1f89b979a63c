import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ folder: string, title: string, size: { width: number, height: number }, themes: string[], views?: string[] }} Set
 * @typedef {{ name: string, group: string }} View
 */

/** The sets that show every view stand side by side; the others have a part of their own. */
const WHOLE = ['light', 'dark', 'contrast']

/**
 * The page to flip through the gallery: every view in the three themes, then the sets for other windows and languages.
 * @param {string} folder where the pictures lie; only those that are there are shown
 * @param {Set[]} sets
 * @param {View[]} views
 * @returns {string} Markdown
 */
export function galleryPage(folder, sets, views) {
  const whole = sets.filter((set) => WHOLE.includes(set.folder))
  const parts = [
    '# Gallery',
    'Every view, state, dialog and list of the app, photographed in the running app by `npm run gallery`. A press on a picture shows it in full.',
  ]
  for (const group of new Set(views.map((view) => view.group))) {
    const rows = views.filter((view) => view.group === group)
    parts.push(
      `## ${group}`,
      table(
        ['', ...whole.map(({ title }) => title)],
        rows.map((view) => [words(view.name), ...whole.map((set) => picture(folder, set.folder, view.name, 300))]),
      ),
    )
  }
  for (const set of sets.filter(({ folder: name }) => !WHOLE.includes(name))) {
    const shown = views.filter(({ name }) => set.views?.includes(name) ?? true)
    const cells = shown.flatMap(({ name }) =>
      (set.themes.length > 1 ? set.themes.map((theme) => `${name}-${theme}`) : [name]).map(
        (file) => `${picture(folder, set.folder, file, 300)}<br>${words(file)}`,
      ),
    )
    parts.push(`## ${set.title}`, table(['', '', ''], inThrees(cells)))
  }
  return `${parts.join('\n\n')}\n`
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** @param {string[]} cells */
function inThrees(cells) {
  const rows = []
  for (let at = 0; at < cells.length; at += 3) rows.push([0, 1, 2].map((column) => cells[at + column] ?? ''))
  return rows
}

/** @param {string} folder @param {string} set @param {string} name @param {number} width */
function picture(folder, set, name, width) {
  const file = `${set}/${name}.png`
  if (!existsSync(join(folder, file))) return ''
  return `<a href="${file}"><img src="${file}" width="${width}" alt="${words(name)}"></a>`
}

/** @param {string} name */
function words(name) {
  const text = name.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
