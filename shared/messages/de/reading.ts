import type { Messages } from '../types'

/** Keywords of outlines stay English, as they are written. */
export const reading: Messages['reading'] = {
  empty:
    'In diesem Text ist nichts zu lesen. Schreiben Sie eine Karte je Zeile und rücken Sie ein, was darunter hängt.',
  unevenIndent:
    'Diese Zeile ist weniger eingerückt als die vorige und mehr als deren Eltern; sie wird als Nachbar gelesen.',
  emptySection: (title) => `Unter „${title}“ steht nichts. Rücken Sie die Zeilen ein, die dazugehören.`,
  beforeCards: (text) => `„${text}“ steht vor jeder Karte und kommt in die Beschreibung des Plans.`,
  titleCut: (most) =>
    `Der Titel wird nach ${most} Zeichen abgeschnitten. Kürzen Sie ihn, oder schreiben Sie den Rest in eine Zeile „notes:“.`,
  nameCut: (most) => `Der Name wird nach ${most} Zeichen abgeschnitten. Kürzen Sie ihn.`,
  textCut: (most) =>
    `Der Text wird nach ${most} Zeichen abgeschnitten. Kürzen Sie ihn, oder verteilen Sie ihn auf mehrere Karten.`,
  ambiguousNumber: 'Eine Zahl wie 40.000 wird als 40 gelesen; schreiben Sie 40000 oder 40,000 für vierzigtausend.',
  strayNumber: 'Eine Zahl bleibt im Namen und ist kein Zielwert. Schreiben Sie „NAME 40 % -> 50 %“ oder „NAME: 50 %“.',
  noDate: (text) => `„${text}“ ist kein lesbares Datum; schreiben Sie es als 2027-06-30.`,
  changeOnly: (change) => `„by ${change}“ sagt, um wie viel, nicht, bis wohin. Schreiben Sie „40 % -> 50 %“.`,
  noTarget: 'Nach „->“ ist kein Zielwert zu lesen: Schreiben Sie eine Zahl, zum Beispiel 50 %.',
  strayDate: 'Ein Datum bleibt im Titel und ist keine Fälligkeit. Schreiben Sie es ans Ende: „by 2027-06-30“.',
  noRole: (text) =>
    `„${text}“ ist keine Rolle und wird weggelassen. Schreiben Sie executive, sales leader, manager, rep oder other.`,
  leftOut: (text, remedy) => `„${text}“ wird weggelassen. ${remedy}`,
  personForm: 'Schreiben Sie nach einem Namen „(Rolle), team …, reports to …, 10 h/week“.',
  teamForm: 'Schreiben Sie nach einem Team „led by …“ oder „part of …“.',
  accountForm:
    'Schreiben Sie nach einem Kunden „(customer)“ oder „(prospect)“, „owner …“, „segment …“, „potential 400,000“.',
  severalPeople: (name) =>
    `Mit „${name}“ könnten mehrere Personen gemeint sein; eine neue wird hinzugefügt. Schreiben Sie den vollen Namen, oder kennzeichnen Sie eine mit ^name.`,
  unlistedPerson: (name) =>
    `„${name}“ steht nicht unter „people:“ und wird hinzugefügt. Prüfen Sie die Schreibweise, oder führen Sie den Namen dort auf.`,
  severalTeams: (name) =>
    `Mehrere Teams heißen „${name}“; ein neues wird hinzugefügt. Kennzeichnen Sie eines mit ^name.`,
  severalAccounts: (name) =>
    `Mehrere Kunden heißen „${name}“; ein neuer wird hinzugefügt. Kennzeichnen Sie einen mit ^name.`,
  unlistedAccount: (name) =>
    `„${name}“ steht nicht unter „accounts:“ und wird hinzugefügt. Prüfen Sie die Schreibweise, oder führen Sie ihn dort auf.`,
  remedies: {
    date: 'Schreiben Sie ein Datum als 2027-06-30',
    status: 'Schreiben Sie „status: draft“, „active“, „closed“ oder „parked“',
    category: 'Schreiben Sie customers, products, market, profitability oder brand',
    priority: 'Schreiben Sie eine ganze Zahl ab 1',
    period: 'Nennen Sie einen Zeitraum des Plans',
    cadence: 'Schreiben Sie den Rhythmus als 3x/week',
    hours: 'Schreiben Sie Stunden als Zahl, zum Beispiel 0.5',
  },
  unknownField: (word) => `„${word}:“ ist hier kein bekanntes Feld`,
  belowActivity: 'Unter einer Aktivität hängt nichts',
  onlySome: (levels, field) => `„${field}:“ gibt es nur auf der Ebene ${levels.join(' oder ')}`,
  keptAsNote: (reason, text, card) => `${reason}; „${text}“ bleibt in den Notizen von „${card}“.`,
  lineKept: (reason, card) => `${reason}; die Zeile bleibt in den Notizen von „${card}“.`,
  misplaced: (level, text, card) =>
    `Das gibt es nur auf der Ebene ${level}; „${text}“ bleibt in den Notizen von „${card}“.`,
  emptyField: (field) =>
    `Hinter „${field}:“ steht nichts, also ändert es nichts. Schreiben Sie einen Wert, oder streichen Sie die Zeile.`,
  readAsText: (word) =>
    `Diese Zeile wird als Teil von „${word}:“ darüber gelesen. Rücken Sie sie weniger ein, dann wird sie eine Karte.`,
  oneOwner: (names, card) =>
    `Für eine Karte ist eine Person verantwortlich; „${names}“ bleibt in den Notizen von „${card}“.`,
  noCategory: (tag) =>
    `„#${tag}“ ist kein Wachstumstreiber und bleibt im Titel. Schreiben Sie #customers, #products, #market, #profitability oder #brand.`,
  noSuchCard: (name) =>
    `Keine Karte heißt „${name}“; schreiben Sie ihren Titel genau, oder kennzeichnen Sie sie mit ^name`,
  severalCards: (name) =>
    `Mehrere Karten heißen „${name}“; kennzeichnen Sie die gemeinte hinter ihrem Titel mit ^name und schreiben Sie „also: ^name“`,
  ownParent: 'Eine Karte kann sich nicht selbst unterstützen',
  hangsThere: (name) => `Die Karte hängt schon unter „${name}“`,
  noMonth: (text) => `„${text}“ ist kein Monat. Schreiben Sie „year starts: April“ oder eine Zahl von 1 bis 12.`,
  labelForm: (text) =>
    `Schreiben Sie eine Bezeichnung als „label: initiative = Rock, Rocks“; „${text}“ wird weggelassen.`,
  periodForm: (text) =>
    `Schreiben Sie einen Zeitraum als „period: FY 2027, 2027-01-01 to 2027-12-31“; „${text}“ wird weggelassen.`,
  unknownPeriod: (name) =>
    `Kein einzelner Zeitraum heißt „${name}“. Führen Sie ihn oben auf: „period: ${name}, 2027-01-01 to 2027-12-31“.`,
  periodTitle: (start, end) => `${start} bis ${end}`,
  shiftedYear: (name, start, end) =>
    `„${name}“ wird als ${start} bis ${end} gelesen: Ein Geschäftsjahr heißt nach dem Kalenderjahr, in dem es beginnt. Ist Ihres anders, sagen Sie es oben: „period: FY27, 2026-04-01 to 2027-03-31“.`,
  tableAsNotes:
    'Eine Tabelle kommt in die Notizen der Karte darüber. Damit Karten daraus werden, kopieren Sie sie aus der Tabellenkalkulation und fügen sie ein.',
  hangsFromNothing: (card, above) =>
    `„${card}“ hängt an nichts: Auf der Ebene darüber ${above === 0 ? 'steht keine Karte' : 'stehen mehrere Karten'}. Rücken Sie sie unter ihre Karte ein, oder schreiben Sie „also: TITEL“ darunter.`,
  onePerson: (name) => `„${name}“ gilt als eine Person. Für zwei schreiben Sie „@Ann, Bob“.`,
  omitted: (what, count) => `Weggelassen, weil eine Gliederung keinen Platz dafür hat: ${what} (${count}).`,
  omissions: {
    checkIns: 'Fortschrittsvermerke',
    reviews: 'Besprechungen',
    assessments: 'Einschätzungen',
    snapshots: 'Momentaufnahmen',
    suppressions: 'unterdrückte Befunde',
    rules: 'Einstellungen von Prüfungen',
    positions: 'von Hand gesetzte Karten',
    brokenLinks: 'kaputte Verbindungen',
  },
}
