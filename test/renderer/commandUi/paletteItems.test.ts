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
