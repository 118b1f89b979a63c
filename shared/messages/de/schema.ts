import type { Messages } from '../types'

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'wahr oder falsch',
  array: 'eine Liste',
  object: 'ein Datensatz',
  record: 'eine Sammlung von Datensätzen',
}

export const schema: Messages['schema'] = {
  notAPlan:
    'Diese Datei wurde nicht von Plumbline geschrieben. Pläne enden auf .plumb. Eine Gliederung als Text können Sie auf der Zeichenfläche einfügen oder mit „plumbline convert“ in einen Plan verwandeln.',
  tooNew: (version, own) =>
    `Die Datei hat die Formatversion ${version}; dieses Plumbline liest Version ${own}. Öffnen Sie sie mit einem neueren Plumbline.`,
  unknownVersion: (version) =>
    `Die Datei hat die Formatversion ${version}, die dieses Plumbline nicht aktualisieren kann.`,
  empty:
    'Die Datei ist leer. Wenn sie einen Plan enthielt, suchen Sie nach einer Sicherung oder einer früheren Version.',
  tooLarge: 'Die Datei ist größer als 64 MiB. Kein Plan braucht so viel; prüfen Sie, ob es die richtige Datei ist.',
  cutOff: 'Die Datei ist beschädigt: Sie bricht vor ihrem Ende ab.',
  damaged: 'Die Datei ist beschädigt und kann nicht gelesen werden.',
  damagedIn: (line) => `Die Datei ist in ${line} beschädigt: Ab dort kann sie nicht gelesen werden.`,
  tooDeep: (most) =>
    `Die Datei ist tiefer als ${most} Ebenen verschachtelt. Kein Plan braucht das; sie wurde nicht geöffnet.`,
  forbiddenKey: (key) =>
    `Die Datei verwendet den Schlüssel „${key}“, der nicht erlaubt ist. Entfernen Sie ihn und öffnen Sie die Datei noch einmal.`,
  keyMismatch: (key, id) =>
    `Der Datensatz unter „${key}“ nennt sich selbst „${id}“. Schlüssel und id müssen übereinstimmen.`,
  duplicateKey: (path) => `„${path}“ steht zweimal in der Datei; nur das letzte wurde gelesen.`,
  dangling: (collection, id, target, missing) =>
    `${collection} „${id}“ nennt ${target} „${missing}“, was es nicht gibt. Reparieren entfernt den Verweis.`,
  unreadable: (faults, more) =>
    `Ein Teil des Plans kann nicht gelesen werden. ${faults}${more > 0 ? ` · und ${more} weitere` : ''}`,
  theFile: 'die Datei',
  lostNoRecords: 'Keine Sammlung von Datensätzen.',
  lostKey: 'Schlüssel und id stimmen nicht überein.',
  fault: {
    missing: 'fehlt',
    type: (type) => `muss ${TYPES[type] ?? type} sein`,
    oneOf: (values) => `muss eines von diesen sein: ${values}`,
    kind: 'ist von keiner bekannten Art',
    tooSmall: (least) => `muss mindestens ${least} sein`,
    tooBig: (most) => `darf höchstens ${most} sein`,
    tooShort: (least) => `braucht mindestens ${least}`,
    tooLong: (most) => `hat mehr als ${most}`,
    unknown: 'passt nicht',
  },
  tooManyCharacters: (most) => `Kürzen Sie auf höchstens ${most} Zeichen.`,
  date: 'Schreiben Sie ein echtes Datum als JJJJ-MM-TT.',
  orderKey: 'Ein Ordnungsschlüssel besteht aus Buchstaben und Ziffern und endet nicht auf 0.',
  id: 'Nehmen Sie 1 bis 64 Buchstaben, Ziffern, „_“ oder „-“.',
  periodEnds: 'Ein Zeitraum endet an dem Tag, an dem er beginnt, oder später.',
  checkInSubject: 'Ein Fortschrittsvermerk gehört zu genau einer Kennzahl, einem Meilenstein oder einer Aktivität.',
  sayWhy: 'Sagen Sie, warum.',
}
