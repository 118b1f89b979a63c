import { describe, expect, it, vi } from 'vitest'
import { actionItems, rankItems } from '../../../renderer/commandUi/palette/paletteItems'
import { ACTIONS, type ActionId } from '../../../shared/actions/actions'

const all = actionItems(
  () => true,
  () => undefined,
)

describe('the palette', () => {
  it('offers every action but those that are left out with a reason', () => {
    const expected = ACTIONS.filter((action) => action.except?.palette === undefined).map((one) => one.id)
    expect(all.map((item) => item.key).toSorted()).toEqual(expected.toSorted())
  })

  it('leaves out what cannot be done now', () => {
    const items = actionItems(
      (id) => id === 'file.save',
      () => undefined,
    )
    expect(items.map((item) => item.key)).toEqual(['file.save'])
  })

  it('runs the action of an entry', () => {
    const run = vi.fn<(id: ActionId) => void>()
    actionItems(() => true, run)
      .find((item) => item.key === 'view.tidy')
      ?.run()
    expect(run).toHaveBeenCalledWith('view.tidy')
  })

  it('finds by label, by other words and by the name of the menu', () => {
    expect(rankItems(all, 'tidy', [])[0]?.key).toBe('view.tidy')
    expect(rankItems(all, 'bitmap', [])[0]?.key).toBe('file.exportPng')
    expect(rankItems(all, 'file new plan', [])[0]?.key).toBe('file.new')
    expect(rankItems(all, 'xyzzy', [])).toEqual([])
  })

  it('puts what acts on the selected cards first, under their name, and what was used last before it', () => {
    const shown = rankItems(all, '', ['view.fit', 'card.setStatus'], '“Freight recovery”')
    const groups = [...new Set(shown.map((item) => item.group))]
    expect(groups).toEqual(['“Freight recovery”', 'Commands'])
    const under = (group: string) => shown.filter((item) => item.group === group).map((item) => item.key)
    expect(under('“Freight recovery”').slice(0, 3)).toEqual(['card.setStatus', 'card.connect', 'card.moveUnder'])
    expect(under('“Freight recovery”')).toContain('edit.duplicate')
    expect(under('Commands').slice(0, 2)).toEqual(['view.fit', 'card.parkByName'])
    expect(shown).toHaveLength(all.length)
    expect(rankItems(all, '', []).every((item) => item.group === undefined)).toBe(true)
  })

  it.each([
    ['owner', 'plan.people', 'card.assign'],
    ['period', 'plan.periods', 'card.setPeriod'],
    ['status', 'card.setStatus', 'card.setStatus'],
    // A whole name is what is meant.
    ['undo', 'edit.undo', 'edit.undo'],
    ['print', 'file.print', 'file.print'],
    ['find', 'go.find', 'go.find'],
  ])('with cards selected understands “%s” as done to them', (query, without, withCards) => {
    expect(rankItems(all, query, [])[0]?.key).toBe(without)
    expect(rankItems(all, query, ['plan.people'], '3 cards')[0]?.key).toBe(withCards)
  })

  it('puts what was used last first', () => {
    expect(
      rankItems(all, '', ['view.fit', 'edit.undo'])
        .slice(0, 2)
        .map((item) => item.key),
    ).toEqual(['view.fit', 'edit.undo'])
    const plain = rankItems(all, 'export', []).map((item) => item.key)
    const used = rankItems(all, 'export', [plain[1] ?? '']).map((item) => item.key)
    expect(used[0]).toBe(plain[1])
  })
})
