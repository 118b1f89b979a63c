import type { Messages } from '../types'

export const files: Messages['files'] = {
  line: (number) => `Zeile ${number}`,
  notSaved: (name, why) => `„${name}“ konnte nicht gespeichert werden. ${why}`,
  notOpened: (name, why) => `„${name}“ konnte nicht geöffnet werden. ${why}`,
  save: {
    ENOSPC:
      'Der Datenträger ist voll. Schaffen Sie Platz und speichern Sie noch einmal, oder wählen Sie mit „Speichern unter“ einen anderen Ort.',
    EDQUOT:
      'Ihr Platz auf diesem Datenträger ist aufgebraucht. Schaffen Sie Platz und speichern Sie noch einmal, oder wählen Sie mit „Speichern unter“ einen anderen Ort.',
    EROFS: 'Der Datenträger ist schreibgeschützt. Wählen Sie mit „Speichern unter“ einen anderen Ort.',
    EACCES: 'Sie dürfen dort nicht schreiben. Wählen Sie mit „Speichern unter“ einen anderen Ort.',
    EPERM:
      'Das System erlaubt es nicht; vielleicht hält ein anderes Programm die Datei. Versuchen Sie es noch einmal, oder wählen Sie mit „Speichern unter“ einen anderen Ort.',
    EBUSY:
      'Ein anderes Programm hält die Datei. Schließen Sie sie dort und speichern Sie noch einmal, oder wählen Sie mit „Speichern unter“ einen anderen Ort.',
    ENOENT: 'Die Datei oder ihr Ordner ist nicht mehr da. Wählen Sie mit „Speichern unter“ einen anderen Ort.',
    ENOTDIR: 'Ihr Ordner ist nicht mehr da. Wählen Sie mit „Speichern unter“ einen anderen Ort.',
    ENAMETOOLONG: 'Der Dateiname ist zu lang. Wählen Sie einen kürzeren.',
    EMFILE:
      'Auf diesem Rechner sind zu viele Dateien geöffnet. Schließen Sie einige Programme und versuchen Sie es noch einmal.',
    EIO: 'Der Datenträger meldet einen Fehler. Wählen Sie mit „Speichern unter“ einen anderen Ort.',
  },
  saveUnknown: (system) => `Das System meldet ${system}. Wählen Sie mit „Speichern unter“ einen anderen Ort.`,
  read: {
    ENOENT: 'Sie ist nicht mehr da. Vielleicht wurde sie verschoben, umbenannt oder gelöscht.',
    EACCES: 'Sie dürfen sie nicht lesen. Fragen Sie den Eigentümer, oder kopieren Sie sie in Ihren eigenen Ordner.',
    EPERM: 'Das System erlaubt es nicht. Fragen Sie den Eigentümer, oder kopieren Sie sie in Ihren eigenen Ordner.',
    EISDIR: 'Das ist ein Ordner. Wählen Sie eine Datei darin.',
    ELOOP: 'Das ist eine Verknüpfung, die auf sich selbst zurückführt.',
    EIO: 'Der Datenträger meldet einen Fehler. Kopieren Sie die Datei auf einen anderen und versuchen Sie es noch einmal.',
  },
  readUnknown: (system) => `Das System meldet ${system}. Versuchen Sie es noch einmal.`,
  isFolder: (name) => `„${name}“ ist ein Ordner. Wählen Sie eine Datei darin.`,
  isDevice: (name) => `„${name}“ ist ein Gerät, keine Datei. Wählen Sie eine Datei.`,
  isNoFile: (name) => `„${name}“ ist keine Datei. Wählen Sie einen anderen Namen.`,
  notText: (name) =>
    `„${name}“ ist keine Textdatei in UTF-8, also kein Plan. Wählen Sie eine .plumb-Datei; es wurde nichts verändert.`,
  tooLarge: (name, size, most) =>
    `„${name}“ hat ${size} MiB; geöffnet werden Pläne bis ${most} MiB. Teilen Sie ihn in kleinere Pläne auf.`,
  notVerified: (name) =>
    `„${name}“ konnte nicht gespeichert werden: Was der Datenträger zurückgab, ist nicht, was geschrieben wurde. Wählen Sie mit „Speichern unter“ einen anderen Datenträger.`,
  changedOutside: (name) =>
    `„${name}“ wurde seit dem Öffnen von einem anderen Programm geändert. Behalten Sie Ihren Stand, übernehmen Sie den anderen, oder speichern Sie unter einem anderen Namen.`,
  unconfirmed: (name) =>
    `„${name}“ wurde geschrieben, aber der Datenträger hat nicht bestätigt, dass es von Dauer ist. Speichern Sie noch einmal, oder wählen Sie mit „Speichern unter“ einen anderen Datenträger.`,
  recoveryMissing: 'Diese nicht gespeicherte Arbeit ist nicht mehr da.',
  recoveryDamaged: 'Diese nicht gespeicherte Arbeit war beschädigt und wurde beiseitegelegt.',
  canvasMissing: (cause) =>
    `PNG braucht das optionale Paket @napi-rs/canvas, das nicht geladen werden konnte (${cause}). Führen Sie „npm install @napi-rs/canvas“ aus, oder exportieren Sie SVG.`,
  badScale: 'Der Maßstab muss eine Zahl über 0 sein, zum Beispiel 2.',
  fontsMissing: (names) =>
    `Die Schriften ${names} wurden nicht gefunden. Installieren Sie Plumbline neu, oder stellen Sie den Ordner assets/fonts wieder her.`,
  pictureLarge: (p) =>
    `Das Bild hat ${p.width} × ${p.height} Pixel. Manche Programme öffnen keines, das auf einer Seite mehr als ${p.side} hat: Wählen Sie dann einen kleineren Maßstab oder SVG.`,
  outlineTooLarge: 'Die Gliederung ist größer als 20 MiB. Teilen Sie sie in mehrere Pläne auf.',
  outlineNotText:
    'Das ist keine Textdatei. Speichern Sie die Gliederung als reinen Text (UTF-8) und versuchen Sie es noch einmal.',
}
