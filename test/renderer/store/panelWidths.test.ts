import { describe, expect, it } from 'vitest'
import { otherPanels, panelsFor } from '../../../renderer/store/panelWidths'

describe('the panels a window opens with', () => {
  it.each([
    [640, false, false],
    [900, false, false],
    [960, true, false],
    [1280, true, false],
    [1400, true, true],
    [3840, true, true],
  ])('at %i px', (width, inspector, findings) => {
    expect(panelsFor(width)).toEqual({ inspector, findings, minimap: true })
  })

  it('are other ones only when one opened or closed', () => {
    const panels = { inspector: true, findings: false, minimap: true }
    expect(otherPanels(panels, { ...panels })).toBe(false)
    expect(otherPanels(panels, { ...panels, findings: true })).toBe(true)
  })
})
