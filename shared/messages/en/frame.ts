import { plural } from '../plural'

/** The window around the plan: toolbar, rail, status bar, messages, search, parking lot. */
export const frame = {
  opening: 'Opening…',
  dropHere: 'Drop plans to open them',
  working: 'Work in progress',
  toolbar: 'Toolbar',
  untitledPlan: 'Untitled plan',
  readOnlyMark: ' · read only',
  history: 'History',
  undo: (step: string) => `Undo: ${step}`,
  redo: (step: string) => `Redo: ${step}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  inDrawing: (action: string) => `${action}: only in the drawing`,
  drawing: 'Drawing',
  words: {
    tidy: 'Tidy',
    focus: 'Focus',
    fit: 'Fit',
    filter: 'Filter',
    find: 'Find',
    commands: 'Commands',
    export: 'Export',
  },
  allCommands: 'Commands: find and run any',
  add: 'Add',
  views: 'Views',
  hideFindings: 'Hide findings',
  hideInspector: 'Hide inspector',
  showFindings: (count: string, n: number) => `Show ${count} ${plural(n, 'finding', 'findings')}`,
  hideParking: 'Hide parking lot',
  showParking: (count: string) => `Show parking lot (${count})`,
  checksAndLimits: 'Checks and limits',
  messages: 'Messages',
  dismissMessage: 'Dismiss message',
  undoThis: 'Undo',
  undone: (step: string) => `Undone: ${step}.`,
  redone: (step: string) => `Redone: ${step}.`,
  /** The parts of the window beside the drawing. */
  sides: { findings: 'Left side', outline: 'Beside the drawing', inspector: 'Right side' },
  widthOf: {
    findings: 'Width of the panel at the left',
    outline: 'Width of the outline',
    inspector: 'Width of the inspector',
  },
  banner: {
    newer: (file: string) =>
      `Newer format: “${file}” is read only in this Plumbline. What only the newer one knows is not in a copy.`,
    saveCopy: 'Save a copy…',
    changed: (file: string) => `“${file}” changed outside Plumbline. Until you decide, your edits are not saved to it.`,
    gone: (file: string) =>
      `“${file}” is gone: it was deleted, moved or renamed outside Plumbline. The plan is safe here until you close it.`,
    broken: (file: string) =>
      `“${file}” was damaged outside Plumbline and can no longer be read. The plan is safe here until you close it.`,
    saveAgain: 'Save again',
    decide: 'Decide…',
  },
  find: {
    label: 'Find cards',
    placeholder: 'Find in titles, people, notes…',
    none: 'No match',
    at: (at: string, of: string) => `${at} of ${of}`,
    /** More match than are walked. */
    over: (count: string) => `over ${count}`,
    /** Which field of the card matches, and what it says. */
    where: (field: string, text: string) => `${field}: ${text}`,
    /** Of a match that is parked, while the parking lot is closed. */
    away: 'In the parking lot: Enter goes there',
    level: 'Level',
    measure: 'Measure',
    previous: 'Previous match',
    next: 'Next match',
    close: 'Close find',
  },
  parking: {
    title: 'Parking lot',
    empty: 'Nothing is parked',
    emptyText: 'Park a card to keep a good idea out of this year’s plan without losing it.',
    back: 'Back on the drawing, as a draft.',
    bringBackStep: 'Bring back',
    drag: 'Drag it onto the drawing to bring it back',
    stays: (card: string) => `${card} stays parked.`,
    bringBack: (card: string) => `Bring back ${card}`,
  },
  status: {
    bar: 'Status',
    zoom: (percent: string) => `Zoom ${percent}: fit plan`,
    noRopes: 'No ropes yet',
    ropes: (grounded: string, all: string, n: number) =>
      `${grounded} of ${all} ${plural(n, 'rope reaches', 'ropes reach')} the ground`,
    ropesHint: 'Show what the checks say about ropes',
    over: (initiatives: string) => `More active ${initiatives} in a year than the plan's limit. Show the finding`,
    within: (initiatives: string) => `Active ${initiatives} in a year, and the limit. Select them`,
    noFindings: 'No findings',
    showOnly: (severities: string) => `Show only ${severities}`,
  },
}
