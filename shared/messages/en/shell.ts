import { plural } from '../plural'

/** Native menus, dialogs and notices: what the desktop shell says. */
export const shell = {
  untitled: 'Untitled',
  /** Name of the file that a plan without a title is saved as. */
  untitledPlan: 'Untitled plan',
  /** Name of the file where the title alone is a name that the system keeps for itself: `con`. */
  planNamed: (title: string) => `${title} plan`,
  /** What macOS has beside: the app's own menu and that of its windows. */
  mac: {
    about: (app: string) => `About ${app}`,
    services: 'Services',
    hide: (app: string) => `Hide ${app}`,
    hideOthers: 'Hide others',
    showAll: 'Show all',
    quit: (app: string) => `Quit ${app}`,
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring all to front',
  },
  noRecentPlans: 'No recent plans',
  /** @param step as the commands name it: "Add initiative"; only its own capital is lowered, "OKR import" stays */
  undo: (step: string) => `Undo ${lowerFirst(step)}`,
  redo: (step: string) => `Redo ${lowerFirst(step)}`,
  open: 'Open',
  save: 'Save',
  dontSave: "Don't save",
  saveChanges: (name: string) => `Save the changes to “${name}”?`,
  saveChangesDetail: 'Without saving, they are lost.',
  openAddress: (host: string) => `Open ${host}?`,
  openMail: 'Open your e-mail program?',
  addressRefused: 'Only https and mailto addresses can be opened.',
  planFiles: 'Plumbline plan',
  allFiles: 'All files',
  formats: { svg: 'SVG drawing', png: 'PNG image' },
  recentForgotten: 'This plan is no longer in the list of recent plans.',
  notAFile: 'What you dropped is not a file on this computer. Save it to a folder first, then drop it from there.',
  planTooLarge: 'This plan has more than 64 MiB. Split it into smaller plans, then save again.',
  alreadyOpen: (name: string) => `“${name}” is open in another window, which is in front now.`,
  unknownHandle: 'This file is no longer open here. Open it again, or use “Save as”.',
  refused: 'This request does not come from a window of the app.',
  exportTooLarge: 'The picture is larger than 512 MiB. Choose a smaller scale, or draw it with the command line.',
  badRequest: 'Not what this request takes.',
  internal: 'Something went wrong inside the app. Try again; your plan is still here.',
  hung: 'The window does not answer.',
  hungDetail: (app: string) =>
    `${app} keeps a copy of unsaved work: after closing, it is offered when you start again.`,
  wait: 'Wait',
  closeWindow: 'Close window',
  failing: 'The window keeps failing.',
  failingDetail: (app: string) =>
    `Close ${app} and start it again. Unsaved work up to the last second is kept and will be offered.`,
  settingsRepaired:
    'Your settings were damaged. What could be read was kept, the rest is back to its defaults; the old file lies beside the new one as “settings.json.bak”. Your plans are not affected.',
  recoveryOff: 'The app cannot keep copies of unsaved work: its data folder is not writable. Save often.',
  recoveryDamaged: (count: number) =>
    `${plural(count, 'One piece', `${count} pieces`)} of unsaved work could not be read and was put aside in the app's “recovery” folder. Your saved plans are not affected.`,
}

function lowerFirst(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
