import { describe, expect, it } from 'vitest'
import { exportOutline } from '../../../shared/exporters/outline'
import { importOutline } from '../../../shared/importers/outline'
import type { PlanDocument } from '../../../shared/schema/document'
import type { PlanNode } from '../../../shared/schema/nodes'

function read(text: string): { doc: PlanDocument; warnings: string[] } {
  let count = 0
  const result = importOutline(text, { newId: () => `x${++count}`, today: '2027-05-01' })
  if (!result.ok) throw new Error(result.error.message)
  return { doc: result.value.document, warnings: result.value.warnings.map(({ message }) => message) }
}

function card(doc: PlanDocument, title: string): PlanNode | undefined {
  return Object.values(doc.nodes).find((node) => node.title === title)
}

describe('a German outline', () => {
  const text = `Plan: Wachstum 2027
Unternehmen: Nordwerk GmbH
Zeitraum: 2027

Erste Wahl der Molkereien werden
  warum: Molkereien kaufen jeden Monat
  Treiber: Neue Kunden #customers !1
    Initiative: 20 Molkereien gewinnen @Anna Berg
      Status: Entwurf
      Kennzahl: Abschlussquote 32,5 % -> 40 % bis 30.11.2027
      Meilenstein: Liste fertig bis 31. Januar 2027
      Aktivität: Molkereien anrufen
        Rhythmus: zweimal im Monat
        Rolle: Innendienst
`
  it('is read by its German keywords, days and decimal commas', () => {
    const { doc, warnings } = read(text)
    expect(warnings).toEqual([])
    expect(doc.plan).toMatchObject({ title: 'Wachstum 2027', company: 'Nordwerk GmbH' })
    expect(card(doc, 'Erste Wahl der Molkereien werden')).toMatchObject({ why: 'Molkereien kaufen jeden Monat' })
    expect(card(doc, 'Neue Kunden')).toMatchObject({ kind: 'driver', category: 'customers', priority: 1 })
    expect(card(doc, '20 Molkereien gewinnen')).toMatchObject({ kind: 'initiative', status: 'draft' })
    expect(card(doc, 'Molkereien anrufen')).toMatchObject({
      kind: 'activity',
      cadence: { count: 2, per: 'month' },
      role: 'Innendienst',
    })
    const [measure] = Object.values(doc.measures)
    expect(measure).toMatchObject({ name: 'Abschlussquote', from: 32.5, to: 40, unit: '%', due: '2027-11-30' })
    expect(Object.values(doc.milestones)[0]).toMatchObject({ title: 'Liste fertig', due: '2027-01-31' })
  })

  it('is written with the English keywords, so that it reads the same everywhere', () => {
    const { doc } = read(text)
    const written = exportOutline(doc)
    expect(written.text).toContain('[draft]')
    expect(written.text).not.toMatch(/Kennzahl|Treiber|Zeitraum/)
  })
})

describe('a German cadence', () => {
  it.each([
    ['täglich', { count: 1, per: 'day' }],
    ['3x pro Woche', { count: 3, per: 'week' }],
    ['5 mal je Tag', { count: 5, per: 'day' }],
    ['einmal im Quartal', { count: 1, per: 'quarter' }],
    ['jede Woche', { count: 1, per: 'week' }],
    ['jährlich', { count: 0.25, per: 'quarter' }],
  ])('%s is understood', (text, cadence) => {
    const { doc } = read(`A\n  B\n    C\n      Anrufen\n        Rhythmus: ${text}\n`)
    expect(card(doc, 'Anrufen')).toMatchObject({ cadence })
  })
})
