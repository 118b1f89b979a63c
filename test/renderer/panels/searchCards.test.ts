import { describe, expect, it } from 'vitest'
import { searchCards } from '../../../renderer/panels/find/searchCards'
import { importOutline } from '../../../shared/importers/outline'
import { createIndex } from '../../../shared/model/index/createIndex'
import { fromTemplate } from '../../../shared/templates/fromTemplate'
import { TEMPLATES } from '../../../shared/templates/index'

let serial = 0
const env = { newId: () => `id${++serial}`, today: '2027-02-10' }

function indexOf(outline: string) {
  const read = importOutline(outline, env)
  if (!read.ok) throw new Error(read.error.message)
  return createIndex(read.value.document)
}

const index = indexOf('Grow with clinics\n  Win clinics\n    Mailing\n      Call clinic heads @Ana Torres')
const titles = (query: string, limit?: number) => searchCards(index, query, limit).map((id) => index.node(id)?.title)

describe('searchCards', () => {
  it('finds by title, best first', () => {
    expect(titles('win clin')).toEqual(['Win clinics'])
    expect(titles('clinic')).toHaveLength(3)
  })

  it('finds by the owner’s name', () => {
    expect(titles('ana tor')).toEqual(['Call clinic heads'])
  })

  it('finds nothing for an empty or unknown query', () => {
    expect(titles(' ')).toEqual([])
    expect(titles('hospital')).toEqual([])
  })

  it('keeps to its limit', () => {
    expect(titles('clinic', 2)).toHaveLength(2)
  })

  it('finds a measure in every template that has one', () => {
    const found = TEMPLATES.flatMap((template) => {
      const plan = createIndex(fromTemplate(template, env))
      const card = plan.allCards().find((node) => plan.measures(node.id).length > 0)
      const name = card && plan.measures(card.id)[0]?.name
      return card && name ? [searchCards(plan, name).includes(card.id)] : []
    })
    expect(found.length).toBeGreaterThan(2)
    expect(found.every(Boolean)).toBe(true)
  })
})
