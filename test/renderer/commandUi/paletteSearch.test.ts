import { afterEach, describe, expect, it } from 'vitest'
import { actionItems, rankItems } from '../../../renderer/commandUi/palette/paletteItems'
import type { ActionId } from '../../../shared/actions/actions'
import { type Language, setLanguage } from '../../../shared/messages/language'

afterEach(() => setLanguage('en'))

function found(language: Language, query: string, recent: readonly string[] = []): readonly string[] {
  setLanguage(language)
  const items = actionItems(
    () => true,
    () => undefined,
  )
  return rankItems(items, query, recent).map((item) => item.key)
}

type Case = readonly [query: string, first: ActionId, unwanted?: readonly ActionId[]]

const ENGLISH: readonly Case[] = [
  ['exp', 'file.exportSvg', ['file.open', 'edit.paste']],
  ['export', 'file.exportSvg', ['view.unfoldAll']],
  ['png', 'file.exportPng', ['file.exportSvg']],
  ['expng', 'file.exportPng', ['file.exportSvg']],
  ['export png', 'file.exportPng', ['file.exportSvg']],
  ['owner', 'plan.people', ['file.newWindow', 'help.guide', 'card.addHere', 'view.zoomOut']],
  ['assign', 'card.assign', ['view.theme.light']],
  ['fnd', 'go.find', ['view.theme.dark', 'edit.undo', 'file.autosave']],
  ['find', 'go.find', ['view.fit', 'file.print']],
  ['finding', 'view.findings', ['go.find']],
  ['save', 'file.save', ['view.cascade']],
  ['open', 'file.open', ['view.outline']],
  ['new', 'file.new', ['view.tidy']],
  ['new card below', 'card.addChild', ['card.addSiblingAfter']],
  ['ncb', 'card.addChild', ['file.new']],
  ['tidy', 'view.tidy', ['view.fit']],
  ['tdy', 'view.tidy', ['view.theme.dark']],
  ['undo', 'edit.undo', ['edit.redo']],
  ['print', 'file.print', ['plan.periods', 'file.exportSvg']],
  ['dark', 'view.theme.dark', ['edit.duplicate']],
  ['dark mode', 'view.theme.dark', ['view.theme.light']],
  ['zoom', 'view.zoomIn', ['view.cascade']],
  ['german', 'view.language.de', ['card.addHere']],
  ['park', 'card.parkByName', ['view.theme.dark']],
  ['people', 'plan.people', ['edit.duplicate']],
  ['rename', 'edit.rename', ['file.reveal']],
  ['collapse', 'card.collapse', ['file.close']],
  ['align left', 'card.arrange.left', ['card.arrange.right']],
  ['about', 'help.about', ['file.newWindow']],
  ['filter', 'view.filter', ['view.fit']],
  ['suppress', 'finding.suppress', ['view.theme.dark']],
  ['fix', 'finding.fix', ['view.fit']],
  ['unmute', 'finding.hearAgain', []],
  ['explain', 'finding.about', ['file.exportSvg']],
  ['widen', 'view.focusWider', ['edit.undo']],
  ['wider', 'view.focusWider', ['edit.undo']],
  ['narrow', 'view.focusNarrower', ['edit.undo']],
  ['full screen', 'view.fullScreen', ['file.save']],
  ['quit', 'file.quit', ['edit.undo']],
  ['bring back', 'card.bringBack', ['go.back']],
  ['indent', 'outline.indent', ['edit.undo']],
  ['outdent', 'outline.outdent', ['outline.indent']],
  ['fold all', 'outline.foldAll', ['file.save']],
  ['sort', 'outline.sortBy', ['file.save']],
]

const GERMAN: readonly Case[] = [
  ['exp', 'file.exportSvg', ['file.open', 'edit.paste']],
  ['png', 'file.exportPng', ['file.exportSvg']],
  ['verantwortlich', 'plan.people', ['file.newWindow', 'view.zoomIn']],
  ['owner', 'plan.people', ['file.newWindow', 'help.guide']],
  ['suchen', 'go.find', ['edit.undo']],
  ['speichern', 'file.save', ['file.print']],
  ['neu', 'file.new', ['edit.undo']],
  ['neue karte darunter', 'card.addChild', ['card.addSiblingAfter']],
  ['ruckg', 'edit.undo', ['edit.redo']],
  ['drucken', 'file.print', ['view.theme.dark']],
  ['drckn', 'file.print', ['view.theme.dark']],
  ['undo', 'edit.undo', ['edit.redo']],
  ['dunkelmodus', 'view.theme.dark', ['view.theme.light']],
  ['hell', 'view.theme.light', ['file.new']],
  ['aufraumen', 'view.tidy', ['view.focus']],
  ['befund', 'view.findings', ['go.find']],
  ['parken', 'card.parkByName', ['view.theme.dark']],
  ['einklappen', 'card.collapse', ['view.zoomIn']],
  ['englisch', 'view.language.en', ['view.language.de']],
  ['losch', 'edit.delete', ['file.close']],
  ['unterdrucken', 'finding.suppress', []],
  ['beheben', 'finding.fix', []],
  ['erweitern', 'view.focusWider', []],
  ['vollbild', 'view.fullScreen', []],
  ['beenden', 'file.quit', []],
  ['zuruckholen', 'card.bringBack', []],
  ['einrucken', 'outline.indent', []],
  ['sortieren', 'outline.sortBy', []],
]

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
] as const)('typing in the palette, %s', (language, cases) => {
  const rows = cases.map(([query, first, unwanted = []]) => ({ query, first, unwanted }))

  it.each(rows)('$query finds $first first', ({ query, first, unwanted }) => {
    const keys = found(language, query)
    expect(keys[0]).toBe(first)
    for (const key of unwanted) expect(keys).not.toContain(key)
  })

  it('puts what was used lately first among hits of the same kind', () => {
    expect(found(language, 'exp', ['file.exportPng'])[0]).toBe('file.exportPng')
    expect(found(language, 'png', ['edit.undo'])[0]).toBe('file.exportPng')
  })

  it('finds every command by its own name', () => {
    setLanguage(language)
    const items = actionItems(
      () => true,
      () => undefined,
    )
    // Two commands of different submenus may bear the same name.
    for (const { key, label } of items) expect(found(language, label)[0], label).toBe(key)
  })
})
