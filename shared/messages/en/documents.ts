import { plural } from '../plural'

/** Opening, saving and bringing back plans. */
export const documents = {
  untitled: 'Untitled',
  noPlan: 'No plan is open.',
  newerPlan: 'A newer Plumbline made this plan, so it is read only. Save a copy to edit it.',
  notSavedYet: 'Not saved yet',
  readOnly: 'Read only',
  /** Why it is not saved: what became of the file. */
  outside: {
    changed: 'Not saved: changed outside',
    gone: 'File is gone',
    broken: 'File is damaged',
  },
  saving: 'Saving…',
  couldNotSave: 'Could not save',
  edited: 'Edited',
  saved: 'Saved',
  savedAt: (time: string) => `Saved ${time}`,
  savedSaid: 'Saved.',
  failedTitle: (file: string) => `“${file}” could not be saved`,
  failedText: (reason: string) => `${reason} Your work is still here, and a copy is kept for recovery.`,
  unknownReason: 'The reason is not known.',
  tryAgain: 'Try again',
  saveAs: 'Save as…',
  notNow: 'Not now',
  couldNotSaveBecause: (reason: string) => `Could not save: ${reason}`,
  readAgain: (file: string) => `“${file}” was changed outside and is shown as it is now.`,
  changed: (file: string) => `“${file}” changed outside.`,
  gone: (file: string) => `“${file}” is gone.`,
  conflict: {
    title: 'The file changed outside Plumbline',
    text: (file: string) =>
      `“${file}” was changed by another program or person since you opened it. Nothing has been overwritten.`,
    copy: 'Save mine as a copy…',
    overwrite: 'Overwrite with mine',
    theirs: 'Load theirs, drop mine',
  },
  isOpen: (plan: string, cards: string, n: number) => `${plan} is open. ${cards} ${plural(n, 'card', 'cards')}.`,
  /** Of several dropped files those that cannot be opened. */
  leftOut: (files: string, n: number) =>
    n === 1 ? `${files} is no plan and was left out.` : `${files} are no plans and were left out.`,
  andMore: (message: string, more: string) => `${message} (and ${more} more)`,
  openSound: 'Open what is sound',
  theFile: 'The file',
  cannotOpen: (file: string, reason: string) => `${file} cannot be opened. ${reason}`,
  recoveredPlan: 'Recovered plan',
  soundOpened: 'What was sound is open as a new plan. The original file is untouched.',
  workIsBack: 'Your unsaved work is back. Save it to keep it.',
  save: 'Save',
  notSafe: (reason: string) => `Unsaved work cannot be kept safe against a crash: ${reason}`,
}
