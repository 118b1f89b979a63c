import { afterEach, describe, expect, it } from 'vitest'
import { checkedActions } from '../../../renderer/commandUi/checkedActions'
import { useView } from '../../../renderer/store/viewStore'
import { ACTIONS } from '../../../shared/actions/actions'

const before = useView.getState()

afterEach(() => useView.setState(before, true))

describe('what the menus tick', () => {
  it('is known of every action with an on and an off, and of no other', () => {
    const toggles = ACTIONS.filter((action) => action.toggle !== undefined).map(({ id }) => id)
    expect(Object.keys(checkedActions()).sort()).toEqual(toggles.sort())
  })

  it('is one of each choice', () => {
    useView.setState({ theme: 'dark', language: 'de', interfaceSize: '150', layout: 'split' })
    const on = Object.entries(checkedActions())
      .filter(([id, value]) => value && /^view\.(theme|language|size|cascade|outline|split)/.test(id))
      .map(([id]) => id)
    expect(on.sort()).toEqual(['view.language.de', 'view.size.150', 'view.split', 'view.theme.dark'])
  })

  it('is no status while nothing is selected', () => {
    const on = Object.entries(checkedActions()).filter(([id, value]) => value && id.startsWith('card.'))
    expect(on).toEqual([])
  })
})
