import type { Messages } from '../types'

/** Wie die App auf dem Schreibtisch lebt: Drucken, Rechtschreibung, lange Arbeiten, Hinweise. */
export const desktop: Messages['desktop'] = {
  copyingPicture: 'Das Bild für die Zwischenablage wird gemalt …',
  printing: 'Die Seite wird gezeichnet …',
  printCancelled: 'Das Drucken wurde abgebrochen.',
  noPicture: 'Das Bild der Karten ließ sich nicht herstellen. Ihr Text ist in der Zwischenablage.',
  printFailed: (reason) =>
    `Das Drucken ist misslungen${reason === '' ? '' : ` (${reason})`}. Exportieren Sie ein Bild und drucken Sie das.`,
  nothingToPrint: 'Es gibt noch nichts zu drucken: Der Plan hat keine Karten.',
  spelling: {
    add: 'Zum Wörterbuch hinzufügen',
    none: 'Keine Vorschläge',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    selectAll: 'Alles auswählen',
  },
  opening: {
    failed: 'Der Plan ließ sich nicht lesen. Versuchen Sie es noch einmal.',
    checking: 'Der Plan wird geprüft …',
    drawing: 'Es wird gezeichnet …',
    cancelled: 'Das Öffnen wurde abgebrochen.',
  },
  hints: {
    label: 'Hinweis',
    dismiss: 'Verstanden',
    shown: 'Die Hinweise erscheinen wieder.',
    build:
      'Tab legt eine Karte unter die ausgewählte, Eingabe eine daneben; nach dem Titel geht es mit Eingabe weiter.',
    connect: 'Ziehen Sie vom Punkt am unteren Rand einer Karte zu einer anderen, oder ins Freie für eine neue.',
    findings: 'F8 führt zur nächsten Lücke im Plan und sagt, wie sie sich schließen lässt.',
    palette: 'Strg+K findet jeden Befehl, jede Karte und jede Datei nach Namen.',
    paletteMac: '⌘K findet jeden Befehl, jede Karte und jede Datei nach Namen.',
  },
}
