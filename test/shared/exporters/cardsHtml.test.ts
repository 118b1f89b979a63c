import { describe, expect, it } from 'vitest'
import { cardsHtml } from '../../../shared/exporters/cardsHtml'
import { readCardsHtml } from '../../../shared/importers/cardsHtml'
import { readDocument } from '../../../shared/schema/file'
import { planText, SMALL } from '../../e2e/helpers/plan'

function planOf(outline: string) {
  const read = readDocument(planText(outline))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.document
}

describe('cards on the clipboard', () => {
  it('come back with their links, whatever their titles are made of', () => {
    const document = planOf(`A "quoted" <b>&amp;\n  👩‍👩‍👧 مرحبا 汉字 %22 '--> </div>\n    x`)
    expect(readCardsHtml(cardsHtml(document))).toEqual(document)
    // As Windows hands them over.
    const wrapped = `<html><body><!--StartFragment-->${cardsHtml(document)}<!--EndFragment--></body></html>`
    expect(readCardsHtml(wrapped)).toEqual(document)
  })

  it('are a nested list for other programs, every tag closed', () => {
    const html = cardsHtml(planOf(SMALL))
    expect(html).toContain(
      '<ul><li>Sell uptime<ul><li>Win new plants<ul><li>Audit campaign<ul><li>Call ten plants</li>',
    )
    for (const tag of ['ul', 'li']) {
      expect(html.split(`<${tag}>`).length).toBe(html.split(`</${tag}>`).length)
    }
    expect(cardsHtml(planOf('<script>alert(1)</script>'))).not.toContain('<script')
  })

  it('are none where the HTML is somebody else’s, cut off or made up', () => {
    const html = cardsHtml(planOf(SMALL))
    expect(readCardsHtml('')).toBeUndefined()
    expect(readCardsHtml('<p>Hello</p>')).toBeUndefined()
    expect(readCardsHtml(html.slice(0, 200))).toBeUndefined()
    expect(readCardsHtml('<div data-plumbline-cards="%7B%7D">')).toBeUndefined()
    expect(readCardsHtml('<div data-plumbline-cards="%ZZ">')).toBeUndefined()
    expect(readCardsHtml('<div data-plumbline-cards="nonsense">')).toBeUndefined()
  })

  it('are read as strictly as a file: no forged ids, nothing from a newer version', () => {
    const document = planOf(SMALL)
    const [first, second] = Object.values(document.nodes)
    const carry = (plan: object) => `<div data-plumbline-cards="${encodeURIComponent(JSON.stringify(plan))}">`
    expect(readCardsHtml(carry(document))).toEqual(document)
    expect(readCardsHtml(carry({ ...document, nodes: { [first?.id ?? '']: second } }))).toBeUndefined()
    expect(readCardsHtml(carry({ ...document, formatVersion: { major: 99, minor: 0 } }))).toBeUndefined()
  })
})
