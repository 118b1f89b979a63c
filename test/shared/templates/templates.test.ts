import { afterEach, describe, expect, it } from 'vitest'
import { importOutline } from '../../../shared/importers/outline'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createChecker } from '../../../shared/rules/engine'
import { planDocument } from '../../../shared/schema/document'
import { fromTemplate } from '../../../shared/templates/fromTemplate'
import { findTemplate, TEMPLATES } from '../../../shared/templates/index'

function env(today = '2027-01-05') {
  let count = 0
  return { newId: () => `t${++count}`, today }
}

const started = TEMPLATES.filter((template) => template.outline !== '')

describe('templates', () => {
  it('are at least six, with ids of their own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(6)
    expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(TEMPLATES.length)
  })

  it('are found by id', () => {
    expect(findTemplate('software')?.title).toBe('Software company')
    expect(findTemplate('rocket')).toBeUndefined()
  })

  afterEach(() => setLanguage('en'))

  it.each(LANGUAGES.flatMap((language) => started.map((template) => ({ id: template.id, language, template }))))(
    '$id reads without a warning and has no finding in $language',
    ({ language, template }) => {
      setLanguage(language)
      const outline = importOutline(template.outline.replaceAll('YYYY', '2027'), env())
      expect(outline.ok && outline.value.warnings).toEqual([])
      const plan = fromTemplate(template, env())
      expect(planDocument.safeParse(plan).success).toBe(true)
      expect(createChecker().check(createIndex(plan), undefined, '2027-01-05').findings).toEqual([])
    },
  )

  it.each(started)('$id has the same shape in every language', (template) => {
    const [english, german] = LANGUAGES.map((language) => {
      setLanguage(language)
      const { nodes, links, measures, milestones, people, teams } = fromTemplate(template, env())
      const kinds = Object.values(nodes).map(({ kind }) => kind)
      return [kinds, ...[links, measures, milestones, people, teams].map((records) => Object.keys(records).length)]
    })
    expect(german).toEqual(english)
  })

  it('start blank without a card', () => {
    expect(fromTemplate(TEMPLATES[0] ?? started[0]!, env()).nodes).toEqual({})
  })

  it('plan the next year from October on', () => {
    const template = started[0]!
    expect(fromTemplate(template, env('2027-09-30')).plan.title).toBe('Sales plan 2027')
    expect(fromTemplate(template, env('2027-10-01')).plan.title).toBe('Sales plan 2028')
  })

  it('that do not read are a fault of the template', () => {
    expect(() => fromTemplate({ id: 'x', title: 'X', description: '', outline: '\n' }, env())).toThrow('Template x')
  })
})
