import type { Messages } from '../types'

export const exported: Messages['exported'] = {
  saved: (name) => `„${name}“ gespeichert.`,
  drag: 'Ziehen Sie es von hier in ein anderes Programm.',
  showInFolder: 'Im Ordner zeigen',
  forgotten:
    'Dieser Export ist nicht mehr bekannt. Suchen Sie die Datei in dem Ordner, in dem Sie sie gespeichert haben.',
  gone: (name) => `„${name}“ liegt nicht mehr dort, wohin es exportiert wurde. Exportieren Sie das Bild noch einmal.`,
  notWritten: (name, why) => `„${name}“ konnte nicht geschrieben werden. ${why}`,
  why: {
    'disk-full':
      'Der Datenträger ist voll. Schaffen Sie Platz und exportieren Sie noch einmal, oder wählen Sie einen anderen Datenträger.',
    'read-only': 'Der Datenträger ist schreibgeschützt. Exportieren Sie noch einmal in einen anderen Ordner.',
    'no-permission':
      'Sie dürfen dort nicht schreiben, oder ein anderes Programm hält die Datei. Exportieren Sie noch einmal in einen anderen Ordner.',
    'file-busy':
      'Ein anderes Programm hält die Datei. Schließen Sie sie dort und exportieren Sie noch einmal, oder wählen Sie einen anderen Namen.',
    'not-found':
      'Der Ordner ist nicht mehr da; vielleicht wurde sein Laufwerk entfernt. Exportieren Sie noch einmal in einen anderen Ordner.',
    'name-too-long': 'Der Dateiname ist zu lang. Exportieren Sie noch einmal unter einem kürzeren.',
    'too-many-files':
      'Auf diesem Rechner sind zu viele Dateien geöffnet. Schließen Sie einige Programme und exportieren Sie noch einmal.',
    'disk-error': 'Der Datenträger meldet einen Fehler. Exportieren Sie noch einmal auf einen anderen.',
    'verify-failed':
      'Was der Datenträger zurückgab, ist nicht das Geschriebene. Exportieren Sie noch einmal auf einen anderen.',
    'save-unconfirmed':
      'Die Datei ist da, aber der Datenträger hat nicht bestätigt, dass sie erhalten bleibt. Exportieren Sie noch einmal auf einen anderen.',
  },
}
