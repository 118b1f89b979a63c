import type { Prefs } from '../../shared/ipc/prefs'
import { bridge } from './bridge'
import { otherPanels, panelsFor, watchWidth } from './panelWidths'
import { redraw } from './session'
import { setLayout, setPanels } from './viewActions'
import { useView } from './viewStore'

/** Changes of panels are remembered this long after they come to rest, in milliseconds. */
const REST = 400

/** Panels and theme as the person left them, and kept for the next time. Resolves when they are in place. */
export async function startPrefs(): Promise<void> {
  const stored = await bridge().prefs.get()
  if (stored.ok) take(stored.value)
  watchScheme()
  watchWidth()
  bridge().on('prefsChanged', ({ theme }) => useView.setState({ theme }))
  bridge().on('systemTheme', ({ dark }) => resolveScheme(dark))
  useView.subscribe((next, before) => {
    if (next.theme !== before.theme) resolveScheme()
    if (!next.narrow && !before.narrow && otherPanels(next.panels, before.panels)) chosen = true
    if (next.panels !== before.panels || next.layout !== before.layout) remember()
    if (next.scheme !== before.scheme) redraw()
  })
}

function take({ theme, view, panels, panelSizes }: Prefs): void {
  setLayout(view)
  useView.setState({ theme })
  chosen = panels !== undefined
  setPanels({ ...(panels ?? panelsFor(window.innerWidth)), sizes: panelSizes })
}

/** Whether the person ever opened or closed a panel. */
let chosen = false

let systemDark = false

function watchScheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', () => resolveScheme(system.matches))
  resolveScheme(system.matches)
}

function resolveScheme(dark: boolean = systemDark): void {
  systemDark = dark
  const { theme, scheme } = useView.getState()
  const next = theme === 'system' ? (dark ? 'dark' : 'light') : theme
  if (next !== scheme) useView.setState({ scheme: next })
}

let timer: ReturnType<typeof setTimeout> | undefined

function remember(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const { layout: view, panels, narrow } = useView.getState()
    const { inspector, findings, minimap, sizes } = panels
    const open = chosen && !narrow ? { panels: { inspector, findings, minimap } } : {}
    void bridge().prefs.set({ view, ...open, panelSizes: { ...sizes } })
  }, REST)
}
