import { createRoot } from 'react-dom/client'
import { App } from './App'
import { watchCaret } from './commandUi/caret'
import { watchClipboard } from './commandUi/clipboard'
import { registerAllActions } from './commandUi/handlers/register'
import { watchKeyboard } from './commandUi/keyboard'
import { watchMouse } from './commandUi/mouse'
import { startWindow, watchWindow } from './commandUi/nativeWindow'
import { watchTouch } from './commandUi/touch'
import { watchDroppedFiles } from './dropFiles'
import { watchHints } from './panels/hints/hints'
import { watchAutosave } from './store/autosave'
import { watchConflicts } from './store/conflict'
import { watchFileHandles } from './store/fileHandles'
import { watchChecks } from './store/firstPicture'
import { watchLanguage } from './store/language'
import { useLongWork } from './store/longWork'
import { watchPlaces } from './store/places'
import { startPrefs } from './store/prefs'
import { watchRecovery } from './store/recovery'
import { watchUndo } from './store/undoing'

async function start(root: HTMLElement): Promise<void> {
  registerAllActions()
  watchWindow()
  watchKeyboard()
  watchMouse()
  watchCaret()
  watchTouch()
  watchClipboard()
  watchDroppedFiles()
  watchUndo()
  watchChecks()
  watchPlaces()
  watchRecovery()
  watchAutosave()
  watchConflicts()
  watchFileHandles()
  watchLanguage()
  watchHints()
  await startPrefs()
  // The first plan comes before the first paint, so that the welcome screen does not flash up in front of it.
  const page = createRoot(root)
  // Unless that plan is a large one: then the window shows how far it is.
  useLongWork.subscribe(({ work }) => work && page.render(<App />))
  await startWindow()
  page.render(<App />)
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')
void start(root)
