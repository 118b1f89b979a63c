import type { Prefs } from '../../shared/ipc/prefs'
import { resolveScheme, type SystemLook } from '../theme/resolveScheme'
import { bridge } from './bridge'
import { otherPanels, panelsFor, watchCramped, watchWidth } from './panelWidths'
import { redraw } from './session'
import { setLayout, setPanels } from './viewActions'
import { useView } from './viewStore'

/** Changes of panels are remembered this long after they come to rest, in milliseconds. */
const REST = 400

const REMEMBERED = ['panels', 'layout', 'columnWidths', 'outlineColumns'] as const

/** Panels and theme as the person left them, and kept for the next time. Resolves when they are in place. */
export async function startPrefs(): Promise<void> {
  const stored = await bridge().prefs.get()
  if (stored.ok) take(stored.value)
  watchScheme()
  watchWidth()
  watchCramped()
  bridge().on('prefsChanged', ({ theme, language, interfaceSize }) =>
    useView.setState({ theme, language, interfaceSize }),
  )
  bridge().on('systemTheme', ({ dark }) => settleScheme({ dark }))
  useView.subscribe((next, before) => {
    if (next.theme !== before.theme) settleScheme()
    if (!next.narrow && !before.narrow && otherPanels(next.panels, before.panels)) chosen = true
    if (REMEMBERED.some((one) => next[one] !== before[one])) remember()
    if (next.scheme !== before.scheme) redraw()
  })
}

function take({ view, panels, panelSizes, ...others }: Prefs): void {
  const { theme, language, interfaceSize, columnWidths, outlineColumns } = others
  setLayout(view)
  useView.setState({ theme, language, interfaceSize, columnWidths, outlineColumns })
  chosen = panels !== undefined
  setPanels({ ...(panels ?? panelsFor(window.innerWidth)), sizes: panelSizes })
}

/** Whether the person ever opened or closed a panel. */
let chosen = false

let system: SystemLook = { dark: false, contrast: false }

function watchScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const contrast = window.matchMedia('(prefers-contrast: more)')
  dark.addEventListener('change', () => settleScheme({ dark: dark.matches }))
  contrast.addEventListener('change', () => settleScheme({ contrast: contrast.matches }))
  settleScheme({ dark: dark.matches, contrast: contrast.matches })
}

function settleScheme(change: Partial<SystemLook> = {}): void {
  system = { ...system, ...change }
  const { theme, scheme } = useView.getState()
  const next = resolveScheme(theme, system)
  if (next !== scheme) useView.setState({ scheme: next })
}

let timer: ReturnType<typeof setTimeout> | undefined

function remember(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const { layout: view, panels, narrow, columnWidths, outlineColumns } = useView.getState()
    const { inspector, findings, minimap, sizes } = panels
    const open = chosen && !narrow ? { panels: { inspector, findings, minimap } } : {}
    const columns = { columnWidths: { ...columnWidths }, outlineColumns }
    void bridge().prefs.set({ view, ...open, panelSizes: { ...sizes }, ...columns })
  }, REST)
}
