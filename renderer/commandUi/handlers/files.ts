import { printPlan } from '../../print/printPlan'
import { type ActionHandler, registerActions } from '../../store/actions'
import { bridge } from '../../store/bridge'
import { closePlan, newDocument, openFile, openRecent, openSample, save, saveAs } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { openDialog, toast } from '../../store/viewActions'
import { hasPlan } from './conditions'

const withPlan = (run: () => void): ActionHandler => ({ run, enabled: hasPlan })
let autosave = true

/** Whether autosave is on, for the menu's tick. */
export const autosaveOn = (): boolean => autosave

/** Making, opening, saving and exporting plans. */
export function registerFileActions(): () => void {
  void bridge()
    .prefs.get()
    .then((prefs) => prefs.ok && (autosave = prefs.value.autosave))
  const endPrefs = bridge().on('prefsChanged', (prefs) => (autosave = prefs.autosave))
  const endActions = registerActions({
    'file.new': () => void newDocument(),
    'file.newFromTemplate': () => openDialog({ type: 'new' }),
    'file.newWindow': () => void bridge().window.openNew(),
    'file.open': () => void openFile(),
    'file.sample.distributor': () => void openSample('distributor'),
    'file.sample.software': () => void openSample('software'),
    'file.sample.rollup': () => void openSample('rollup'),
    'file.save': withPlan(() => void save()),
    'file.saveAs': withPlan(() => void saveAs()),
    'file.autosave': () => void bridge().prefs.set({ autosave: !autosave }),
    'file.reveal': { run: () => void reveal(), enabled: () => useDocument.getState().file.handle !== undefined },
    'file.exportSvg': withPlan(() => openDialog({ type: 'export', format: 'svg' })),
    'file.exportPng': withPlan(() => openDialog({ type: 'export', format: 'png' })),
    'file.print': withPlan(() => void printPlan()),
    'file.quit': () => void bridge().app.quit(),
    'file.close': () => void (hasPlan() ? closePlan() : bridge().window.close()),
  })
  return () => {
    endPrefs()
    endActions()
  }
}

/** Actions that need to be told which one: a recent file. */
export function runWithArgument(id: string, argument: string): void {
  if (id === 'file.openRecent') void openRecent(argument)
}

async function reveal(): Promise<void> {
  const { handle } = useDocument.getState().file
  if (handle === undefined) return
  const shown = await bridge().documents.reveal(handle)
  if (!shown.ok) toast(() => shown.error.message, { tone: 'error' })
}
