import { bridge } from './bridge'
import { useDocument } from './documentStore'
import { outsideOf } from './outside'
import { save } from './saving'
import { onChange } from './session'
import { useView } from './viewStore'

/** A plan with a file is saved this long after the last edit, in milliseconds. */
const PAUSE = 2000

let timer: ReturnType<typeof setTimeout> | undefined
let enabled = true

/** Saves plans that have a file when editing pauses, unless the person switched that off. */
export function watchAutosave(): () => void {
  void bridge()
    .prefs.get()
    .then((prefs) => prefs.ok && setAutosave(prefs.value.autosave))
  const endPrefs = bridge().on('prefsChanged', (prefs) => setAutosave(prefs.autosave))
  const endChanges = onChange((session) => {
    clearTimeout(timer)
    if (enabled && session.isDirty) timer = setTimeout(saveNow, PAUSE)
  })
  return () => {
    endPrefs()
    endChanges()
    clearTimeout(timer)
  }
}

function setAutosave(next: boolean): void {
  enabled = next
  if (!next) clearTimeout(timer)
}

function saveNow(): void {
  const { plan, file, saveState, saveError } = useDocument.getState()
  // A card that is just being named is not part of the plan yet.
  if (useView.getState().editing?.fresh) {
    timer = setTimeout(saveNow, PAUSE)
    return
  }
  // After a refusal the person decides; trying again and again would only repeat the message.
  if (plan === undefined || file.handle === undefined || file.readOnly || saveState === 'failed') return
  if (outsideOf({ saveError }) !== undefined) return
  if (plan.session.isDirty) void save({ quiet: true })
}
