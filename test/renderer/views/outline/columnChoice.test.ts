import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useView } from '../../../../renderer/store/viewStore'
import { fitColumns, toggleColumn, wantedColumns } from '../../../../renderer/views/outline/columnChoice'

const before = useView.getState()

beforeEach(() => useView.setState({ outlineColumns: null, shownColumns: ['owner', 'status', 'due', 'findings'] }))
afterEach(() => useView.setState(before, true))

const wanted = () => wantedColumns(useView.getState())

describe('the choice of columns', () => {
  it('is what there is room for until somebody chooses', () => {
    expect([...wanted()].sort()).toEqual(['due', 'findings', 'owner', 'status'])
    expect(useView.getState().outlineColumns).toBeNull()
  })

  it('begins with what is shown; what was chosen last is wanted most', () => {
    toggleColumn('priority')
    expect(useView.getState().outlineColumns).toEqual(['due', 'owner', 'status', 'findings', 'priority'])
    expect(useView.getState().announcement.text).toBe('Priority shown.')
    toggleColumn('due')
    toggleColumn('priority')
    toggleColumn('due')
    expect(wanted()).toEqual(['owner', 'status', 'findings', 'due'])
  })

  it('keeps what there is no room for now', () => {
    toggleColumn('priority')
    useView.setState({ shownColumns: ['priority'] })
    toggleColumn('period')
    expect(wanted()).toEqual(['due', 'owner', 'status', 'findings', 'priority', 'period'])
  })

  it('can hide all of them, and goes back to what fits', () => {
    for (const column of wanted()) toggleColumn(column)
    expect(useView.getState().outlineColumns).toEqual([])
    fitColumns()
    expect(useView.getState().outlineColumns).toBeNull()
  })
})
