import { plural } from '../plural'
import type { Messages } from '../types'

export const doing: Messages['doing'] = {
  lastAlready: 'Sie ist schon die letzte.',
  firstAlready: 'Sie ist schon die erste.',
  movedTo: (place, of) => `Auf Platz ${place} von ${of} verschoben.`,
  unpinned: 'Gelöst.',
  pinned: 'Angeheftet: Aufräumen lässt sie, wo sie ist.',
  nothingHangs: 'An dieser Karte hängt nichts.',
  fitAgain: 'Zum Lesen groß genug gezeigt. Nochmals „Einpassen“ zeigt den ganzen Plan.',
  expanded: 'Ausgeklappt.',
  collapsed: (count) => `Eingeklappt: ${count} Karten verborgen.`,
  statusIs: (status) => `Status: ${status}.`,
  parked: (count, n) => `${n === 1 ? 'Die Karte ist' : `${count} Karten sind`} auf dem Parkplatz.`,
  untangled: 'Seile entwirrt.',
  alreadyUntangled: 'Es gibt keine Seile zu entwirren.',
  alreadyTidy: 'Schon aufgeräumt.',
  ropeCut: 'Seil gelöst.',
  deletedOne: (card) => `${card} gelöscht.`,
  nowLoose: (count, n) =>
    n === 1 ? 'Eine Karte darunter hängt jetzt an nichts.' : `${count} Karten darunter hängen jetzt an nichts.`,
  deleted: (count, n) => (n === 1 ? 'Karte gelöscht.' : `${count} Karten gelöscht.`),
  allSelected: (count) => `Alle ${count} Karten ausgewählt.`,
  allShown: 'Alle Karten sind wieder zu sehen.',
  lineOfSight: 'Sichtlinie. Minus verengt, Plus erweitert, Escape führt zurück.',
  lineDepth: (depth, n) => `Sichtlinie: ${depth} ${plural(n, 'Seil', 'Seile')} nach oben und unten.`,
  onClipboard: (count, n) => `${count} ${plural(n, 'Karte', 'Karten')} in der Zwischenablage.`,
  notOnClipboard:
    'Die Karten ließen sich nicht in die Zwischenablage legen. Bleiben Sie in diesem Fenster und kopieren Sie noch einmal.',
  reading: 'Das Kopierte wird gelesen …',
  pasting: 'Es wird eingefügt …',
  copying: 'Es wird kopiert …',
  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  tooMuch: 'Das ist mehr, als der Rechner auf einmal bearbeiten kann. Versuchen Sie es mit weniger Karten.',
  paste: 'Einfügen',
  pasteLines: (count) => `${count} Zeilen einfügen`,
  indentation: 'Einrückung wird zu Ebenen.',
  keptAsNotes: (count) => ` ${count} Zeilen bleiben als Notizen erhalten.`,
  titlesShortened: (count, n, most) =>
    n === 1
      ? ` Ein Titel ist länger als ${most} Zeichen: Er wird gekürzt, der ganze Text steht dann in den Notizen.`
      : ` ${count} Titel sind länger als ${most} Zeichen: Sie werden gekürzt, der ganze Text steht dann in den Notizen.`,
  titleShortened: (most) => `Der Titel endet nach ${most} Zeichen. Der ganze Text steht in den Notizen.`,
  manyCards: (count) => `${count} Karten`,
  pasteCards: (count) => `${count} Karten einfügen`,
  oneCard: 'Eine Karte',
  pasted: (count) => `${count} Karten eingefügt.`,
  palette: {
    title: 'Befehlspalette',
    input: 'Befehl, Karte oder Datei',
    placeholder: 'Befehl, Karte oder Datei eingeben …',
    commands: 'Befehle',
    openRecent: 'Zuletzt geöffnet',
    fileKeywords: 'Datei öffnen',
    none: (query) => `Nichts heißt „${query}“. Versuchen Sie ein anderes Wort.`,
    results: (count, n) => `${count} ${plural(n, 'Treffer', 'Treffer')}`,
  },
}
