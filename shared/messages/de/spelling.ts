import type { Messages } from '../types'

export const spelling: Messages['spelling'] = {
  title: 'Rechtschreibung',
  intro:
    'Titel, Notizen und alle anderen Texte werden beim Schreiben geprüft. Plumbline benutzt niemals das Netz und holt deshalb kein Wörterbuch von selbst: Fügen Sie für jede Sprache, in der Sie schreiben, die Datei hinzu.',
  system:
    'Die Rechtschreibprüfung von macOS prüft Titel, Notizen und alle anderen Texte. Ihre Sprachen wählen Sie in den Systemeinstellungen unter „Tastatur“.',
  installed: 'Wörterbücher',
  none: 'Es gibt noch kein Wörterbuch: Nichts wird unterstrichen.',
  active: 'in Gebrauch',
  unusable: 'für diese Version nicht brauchbar',
  add: 'Wörterbuch hinzufügen …',
  remove: (language) => `${language} entfernen`,
  showFolder: 'Ordner zeigen',
  where: 'Woher Wörterbücher kommen',
  release: (electron) =>
    `Die Datei hunspell_dictionaries.zip von Electron ${electron} enthält eines für jede Sprache: Entpacken Sie sie und wählen Sie zum Beispiel de-DE-3-0.bdic. Holen lässt sie sich auf jedem Rechner, von github.com/electron/electron/releases.`,
  debian:
    'Neuere Debian- und Ubuntu-Systeme haben solche Dateien in /usr/share/hunspell-bdic, sobald ein Hunspell-Wörterbuch installiert ist.',
  folder: (folder) => `Plumbline bewahrt sie in ${folder} auf.`,
  added: (language) => `${language} wird ab jetzt geprüft.`,
  removed: (language) => `${language} wird nicht mehr geprüft.`,
  files: 'Wörterbuch',
  notADictionary: (name) =>
    `„${name}“ ist kein Wörterbuch für diese Rechtschreibprüfung. Wählen Sie eine Datei, die auf .bdic endet; .dic und .aff sind nicht brauchbar.`,
  damaged: (name) =>
    `„${name}“ ist beschädigt: Die Prüfsumme stimmt nicht. Holen Sie die Datei noch einmal und fügen Sie sie dann hinzu.`,
  tooLarge: (name) => `„${name}“ ist größer als jedes Wörterbuch (32 MiB). Wählen Sie eine .bdic-Datei.`,
  unknownLanguage: (name) =>
    `Der Name „${name}“ sagt nicht, für welche Sprache es ist. Benennen Sie die Datei nach dem Kürzel der Sprache, etwa en-US.bdic oder de-DE.bdic, und fügen Sie sie noch einmal hinzu.`,
  notLoaded: (language) =>
    `Das Wörterbuch für ${language} wurde kopiert, aber diese Version kann es nicht benutzen. Nehmen Sie das aus der hunspell_dictionaries.zip derselben Electron-Version.`,
  notCopied: (name, why) => `„${name}“ konnte nicht in den Ordner der App kopiert werden. ${why}`,
  why: {
    'disk-full': 'Der Datenträger ist voll. Schaffen Sie Platz und fügen Sie es noch einmal hinzu.',
    'read-only': 'Der Datenträger ist schreibgeschützt. Fragen Sie, wer diesen Rechner betreut.',
    'no-permission': 'Sie dürfen dort nicht schreiben. Fragen Sie, wer diesen Rechner betreut.',
    'file-busy': 'Ein anderes Programm hält die Datei. Schließen Sie sie dort und fügen Sie sie noch einmal hinzu.',
    'not-found': 'Der Ordner ist nicht mehr da; vielleicht wurde sein Laufwerk entfernt.',
    'disk-error': 'Der Datenträger meldet einen Fehler. Versuchen Sie es noch einmal.',
  },
  notInstalled: 'Dieses Wörterbuch ist nicht mehr da.',
}
