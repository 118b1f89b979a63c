import { toForest } from '../outline/write/forest'
import { CARDS_ATTRIBUTE } from '../schema/clipboard'
import type { PlanDocument } from '../schema/document'
import { escapeXml } from './svgText'

/**
 * Cards as HTML for the clipboard: a nested list for word processors and mail, with the whole plan of the cards inside an
 * attribute, from which `readCardsHtml` gives them back with their links.
 */
export function cardsHtml(document: PlanDocument): string {
  const carried = encodeURIComponent(JSON.stringify(document))
  return `<meta charset="utf-8"><div ${CARDS_ATTRIBUTE}="${carried}">${nestedList(document)}</div>`
}

function nestedList(document: PlanDocument): string {
  let html = ''
  let depth = -1
  for (const placed of toForest(document)) {
    if (placed.depth > depth) html += '<ul>'.repeat(placed.depth - depth)
    else html += `</li>${'</ul></li>'.repeat(depth - placed.depth)}`
    depth = placed.depth
    html += `<li>${escapeXml(placed.node.title).replaceAll('\n', '<br>')}`
  }
  return html + '</li></ul>'.repeat(depth + 1)
}
