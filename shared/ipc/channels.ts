/**
 * Every question the page may ask the main process, by group. The preload exposes one named function for each;
 * there is no general "send". The contract holds the schemas for the same names.
 */
export const CHANNELS = {
  app: ['info', 'openExternal', 'quit'],
  documents: [
    'open',
    'openRecent',
    'openDropped',
    'openBeside',
    'openSample',
    'save',
    'saveAs',
    'reload',
    'reveal',
    'checkOutside',
    'release',
    'remember',
  ],
  exports: ['save', 'reveal', 'drag'],
  recents: ['list', 'remove', 'clear'],
  recovery: ['list', 'write', 'read', 'discard'],
  prefs: ['get', 'set'],
  spelling: ['list', 'add', 'remove', 'showFolder'],
  window: [
    'ready',
    'setDocument',
    'setProgress',
    'askUnsaved',
    'answerClose',
    'edit',
    'print',
    'openNew',
    'close',
    'toggleFullScreen',
  ],
} as const

/** Everything the main process tells the page unasked. */
export const EVENTS = [
  'action',
  'openDocument',
  'closeRequested',
  'systemTheme',
  'languageChanged',
  'externalChange',
  'prefsChanged',
  'recentsChanged',
] as const

export type Group = keyof typeof CHANNELS
export type Method<G extends Group> = (typeof CHANNELS)[G][number]
export type EventName = (typeof EVENTS)[number]

/** Stands for the path of something dropped that does not lie on the disk: no system allows this sign in a path. */
export const NO_FILE = '\u0000'

/** The name on the wire, e.g. `plumbline:documents.open`. */
export function wireName(group: string, method: string): string {
  return `plumbline:${group}.${method}`
}

/** The name on the wire of an event, e.g. `plumbline:on.action`. */
export function eventWireName(event: string): string {
  return `plumbline:on.${event}`
}
