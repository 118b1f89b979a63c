import { describe, expect, it } from 'vitest'
import { resolveScheme } from '../../../renderer/theme/resolveScheme'

describe('resolveScheme', () => {
  it.each([
    ['system', false, false, 'light'],
    ['system', true, false, 'dark'],
    ['system', false, true, 'contrast'],
    ['system', true, true, 'contrastDark'],
    ['light', true, true, 'light'],
    ['dark', false, true, 'dark'],
    ['contrast', false, false, 'contrast'],
    ['contrast', true, false, 'contrastDark'],
  ] as const)('turns %s on a system with dark %s and contrast %s into %s', (preference, dark, contrast, theme) => {
    expect(resolveScheme(preference, { dark, contrast })).toBe(theme)
  })
})
