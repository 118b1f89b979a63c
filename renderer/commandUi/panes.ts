import { focusView } from '../canvas/canvasFocus'
import { showInspectorNow } from '../panels/inspector/hurry'
import { setActiveView, setPanels } from '../store/viewActions'
import { useView } from '../store/viewStore'

/** The parts of the window that keys go round, and where each is entered: the first of these that is there. */
const PANES = {
  drawing: [],
  outline: [],
  inspector: ['[data-field]', 'button'],
  findings: ['[data-finding][tabindex="0"]', 'input', 'button'],
  parking: ['li button', 'button'],
  toolbar: ['button'],
} as const satisfies Readonly<Record<string, readonly string[]>>
type Pane = keyof typeof PANES

const ORDER = Object.keys(PANES) as Pane[]
/** The window draws a panel some frames after it was opened. */
const FRAMES = 30

const elementOf = (pane: Pane): HTMLElement | null => document.querySelector(`[data-pane="${pane}"]`)

/** The pane that has the keyboard; none while a menu, a bar or nothing has it. */
function paneWithFocus(): Pane | undefined {
  const name = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  return ORDER.find((pane) => pane === name)
}

const isView = (pane: Pane | undefined): boolean => pane === 'drawing' || pane === 'outline'

/** Goes to the pane after or before the one with the keyboard, round and round. */
export function goToPane(step: 1 | -1): void {
  const shown = ORDER.filter((pane) => elementOf(pane) !== null)
  const here = shown.indexOf(paneWithFocus() ?? activePane())
  const next = shown.at((here + step + shown.length) % shown.length)
  if (next !== undefined) enterPane(next)
}

const activePane = (): Pane => (useView.getState().activeView === 'outline' ? 'outline' : 'drawing')

/** @returns false when the pane is not there, or nothing in it can take the keyboard */
function enterPane(pane: Pane): boolean {
  if (isView(pane)) {
    setActiveView(pane === 'outline' ? 'outline' : 'cascade')
    focusView()
    return true
  }
  if (pane === 'inspector') showInspectorNow()
  const element = elementOf(pane)
  const [first] = PANES[pane].flatMap((selector) => firstOf(element, selector) ?? [])
  first?.focus()
  return first !== undefined
}

function firstOf(pane: HTMLElement | null, selector: string): HTMLElement | undefined {
  const found = [...(pane?.querySelectorAll<HTMLElement>(selector) ?? [])]
  return found.find((one) => one.checkVisibility() && !one.matches(':disabled'))
}

/** Opens or closes the inspector. The keyboard does not go with it. */
export function toggleInspector(): void {
  const open = useView.getState().panels.inspector
  if (open && paneWithFocus() === 'inspector') focusView()
  setPanels({ inspector: !open })
}

/** Takes the keyboard to the first field of what is selected; from the inspector back, and closes it. */
export function toggleFields(): void {
  if (paneWithFocus() === 'inspector') return toggleInspector()
  setPanels({ inspector: true })
  enterWhenThere('inspector', FRAMES)
}

function enterWhenThere(pane: Pane, frames: number): void {
  if (!enterPane(pane) && frames > 0) requestAnimationFrame(() => enterWhenThere(pane, frames - 1))
}

/** Gives the keyboard back to the drawing or the outline. @returns false where no panel had it */
export function leavePanel(): boolean {
  const pane = paneWithFocus()
  if (pane === undefined || isView(pane)) return false
  focusView()
  return true
}
