import { plural } from '../plural'
import type { Messages } from '../types'

/** Befehle, die in der Palette nachfragen. */
export const choose: Messages['choose'] = {
  editMany: (count) => `${count} ${plural(count, 'Karte', 'Karten')} bearbeiten`,
  back: 'Zurück zu allen Befehlen',
  none: (query) => `Nichts heißt „${query}“. Versuchen Sie ein anderes Wort.`,
  step: (label, cards) => (cards === '' ? label : `${label} · ${cards}`),
  connect: {
    ask: 'Welche Karte?',
    empty: 'Es gibt keine Karte, mit der sie verbunden werden könnte.',
    undo: (name) => `Mit ${name} verbinden`,
  },
  assign: {
    ask: 'Wer ist verantwortlich?',
    nobody: 'Niemand',
    create: (name) => `Neue Person „${name}“`,
    undo: (name, count) => `${plural(count, 'Karte', `${count} Karten`)} ${name} zuweisen`,
    clear: (count) => `${plural(count, 'Karte', `${count} Karten`)} ohne Verantwortlichen`,
    done: (name) => `${name} zugewiesen.`,
    cleared: 'Niemand ist mehr verantwortlich.',
  },
  moveUnder: {
    ask: 'Unter welche Karte?',
    empty: 'Darüber gibt es keine Karte.',
    undo: (count, name) => `${plural(count, 'Karte', `${count} Karten`)} unter ${name} hängen`,
  },
  merge: {
    ask: 'Mit welcher Karte? Sie übernimmt alles, was die andere sagt.',
    empty: 'Es gibt keine andere Karte derselben Ebene, oder die ausgewählten liegen auf mehreren.',
  },
  park: { ask: 'Welche Karte kommt auf den Parkplatz?', done: (name) => `${name} ist auf dem Parkplatz.` },
  status: { ask: 'Welcher Status?' },
  period: {
    ask: 'Welcher Zeitraum?',
    none: 'Kein Zeitraum',
    create: (name, days) => `Neuer Zeitraum „${name}“, ${days}`,
    undo: (name) => `Zeitraum ${name} setzen`,
    clear: 'Zeitraum entfernen',
    onlyInitiatives: 'Nur Initiativen haben einen Zeitraum. Wählen Sie eine aus.',
    done: (name) => `Zeitraum: ${name}.`,
  },
  category: {
    ask: 'Wodurch wächst es?',
    none: 'Keine Art des Wachstums',
    undo: (name) => `Art des Wachstums setzen: ${name}`,
    clear: 'Art des Wachstums entfernen',
    done: (name) => `Art des Wachstums: ${name}.`,
  },
  priority: {
    ask: 'Welcher Rang?',
    none: 'Kein Rang',
    one: (priority) => `Rang ${priority}`,
    several: (first, last) => `Rang ${first} bis ${last}, in ihrer Reihenfolge`,
    held: (cards) => `jetzt: ${cards}`,
    undo: (name) => `${name} setzen`,
    clear: 'Rang entfernen',
    done: (name) => `${name}.`,
  },
  skipped: (count, _level, levels) =>
    `${count} ausgewählte ${plural(count, 'Karte gehört', 'Karten gehören')} nicht zur Ebene „${levels}“ und ${plural(count, 'bleibt, wie sie ist', 'bleiben, wie sie sind')}.`,
  measure: {
    ask: 'Zum Beispiel: Abschlussquote 40 % → 50 % bis 30. Juni',
    add: (text) => `„${text}“ hinzufügen`,
    empty: 'Schreiben Sie, was gemessen wird, von wo bis wohin und bis wann.',
    undo: (count) => `Messgröße ${plural(count, 'hinzufügen', `zu ${count} Karten hinzufügen`)}`,
    done: 'Messgröße hinzugefügt.',
  },
  filterBy: {
    ask: 'Welcher Treiber, welche Person, welcher Status …?',
    empty: 'Es gibt noch nichts, wonach sich filtern ließe.',
    chosen: (field) => `${field} · gewählt, herausnehmen`,
    done: (name) => `Filter: ${name}.`,
  },
  fix: { ask: 'Was soll geschehen?', empty: 'Zu dem, was hier befunden wurde, ist keine Abhilfe bekannt.' },
  suppress: { ask: 'Welcher Befund?', empty: 'Hier wurde nichts befunden.' },
  hearAgain: { ask: 'Welcher Befund soll wieder gemeldet werden?', empty: 'Nichts ist unterdrückt.' },
  sort: {
    ask: 'Nach welcher Spalte?',
    ownOrder: 'Reihenfolge des Plans',
    now: (down) => (down ? 'sortiert, absteigend' : 'sortiert, aufsteigend'),
  },
  columns: { ask: 'Welche Spalte?', shown: 'wird gezeigt' },
  goCard: { ask: 'Welche Karte?', empty: 'Der Plan hat noch keine Karten.' },
}
