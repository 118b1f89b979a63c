import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Recents } from '../../electron/files/recents'
import type { Settings } from '../../electron/settingsSchema'
import { DEFAULT_SETTINGS, MAX_RECENTS, repairSettings, settings } from '../../electron/settingsSchema'

const GOOD: Settings = {
  prefs: { ...DEFAULT_SETTINGS.prefs, theme: 'dark', hintsDismissed: ['tab'] },
  recents: [{ path: '/a.plumb', openedAt: '2027-01-01T00:00:00Z' }],
  window: { x: 0, y: 0, width: 900, height: 700, maximized: true },
}

describe('repairSettings', () => {
  it('leaves sound settings as they are', () => {
    expect(repairSettings(GOOD)).toEqual({ settings: GOOD, repaired: false })
    expect(repairSettings(DEFAULT_SETTINGS)).toEqual({ settings: DEFAULT_SETTINGS, repaired: false })
  })

  it('keeps what has no default, such as which panels are open', () => {
    const panels = { inspector: false, findings: true, minimap: false }
    const chosen = { ...GOOD, prefs: { ...GOOD.prefs, panels } }
    expect(repairSettings(chosen)).toEqual({ settings: chosen, repaired: false })
    const spoilt = { ...GOOD, prefs: { ...GOOD.prefs, panels: { inspector: 7 } } }
    expect(repairSettings(spoilt)).toEqual({ settings: GOOD, repaired: true })
  })

  it('starts with the defaults when there is nothing, without calling it damage', () => {
    expect(repairSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: false })
    expect(repairSettings({})).toEqual({ settings: DEFAULT_SETTINGS, repaired: false })
  })

  it('adds settings that are new in this version', () => {
    const { autosave: _, ...older } = GOOD.prefs
    expect(repairSettings({ ...GOOD, prefs: older })).toEqual({ settings: GOOD, repaired: false })
  })

  it('replaces only what cannot be used', () => {
    const { settings: repaired, repaired: was } = repairSettings({
      ...GOOD,
      prefs: { ...GOOD.prefs, autosave: 'perhaps' },
    })
    expect(was).toBe(true)
    expect(repaired).toEqual(GOOD)
    const lost = repairSettings({ ...GOOD, recents: [7, ...GOOD.recents], window: { x: 'left' } })
    expect(lost).toEqual({ settings: { prefs: GOOD.prefs, recents: GOOD.recents }, repaired: true })
  })

  it('gives valid settings whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (prefs, recents) => {
        const { settings: repaired } = repairSettings({ prefs, recents, window: prefs })
        expect(settings.safeParse(repaired).success).toBe(true)
        expect(settings.safeParse(repairSettings(recents).settings).success).toBe(true)
      }),
    )
  })
})

describe('Recents', () => {
  function recents(): { list: Recents; told: number[] } {
    let current = DEFAULT_SETTINGS
    const told: number[] = []
    const list = new Recents({
      get: () => current,
      change: (part) => {
        current = settings.parse({ ...current, ...part })
      },
    })
    list.listen((all) => told.push(all.length))
    return { list, told }
  }

  it('puts the last used first, each once, and forgets the oldest', () => {
    const { list } = recents()
    for (let i = 0; i < MAX_RECENTS + 2; i++) list.add(`/plans/${i}.plumb`, `t${i}`)
    list.add('/plans/5.plumb', 'again')
    const names = list.list().map((recent) => recent.name)
    expect(names).toHaveLength(MAX_RECENTS)
    expect(names[0]).toBe('5.plumb')
    expect(new Set(names).size).toBe(MAX_RECENTS)
    expect(names).not.toContain('0.plumb')
  })

  it('tells two files of one name apart by folder and id, and hides the path behind the id', () => {
    const { list } = recents()
    list.add('/a/plan.plumb', '1')
    list.add('/b/plan.plumb', '2')
    const [b, a] = list.list()
    expect([b?.folder, a?.folder]).toEqual(['/b', '/a'])
    expect(list.pathOf(a?.id ?? '')).toBe('/a/plan.plumb')
    expect(list.pathOf('/a/plan.plumb')).toBeUndefined()
  })

  it('removes one, clears all, and tells about each change', () => {
    const { list, told } = recents()
    list.add('/a', '1')
    list.add('/b', '2')
    list.remove(list.list()[0]?.id ?? '')
    expect(list.list().map((recent) => recent.name)).toEqual(['a'])
    expect(list.clear()).toEqual([])
    expect(told).toEqual([1, 2, 1, 0])
  })
})
