import type { Messages } from '../types'

export const fields: Messages['fields'] = {
  choose: 'Auswählen …',
  clear: (label) => `${label} leeren`,
  showChoices: (label) => `Auswahl zeigen: ${label}`,
  pickFromCalendar: (label) => `${label}: im Kalender auswählen`,
  remove: (name) => `${name} entfernen`,
  create: (noun, name) => `${noun} „${name}“ anlegen`,
  entry: 'Eintrag',
  typeToCreate: 'Geben Sie einen Namen ein, um ihn anzulegen.',
  nothingMatches: 'Nichts gefunden.',
  typeName: 'Namen eingeben …',
  tooMany: (count) => `${count} zu viel`,
  atLeastOne: 'Geben Sie mindestens ein Zeichen ein.',
  shorten: (limit) => `Kürzen Sie auf höchstens ${limit} Zeichen.`,
  number: {
    notANumber: 'Geben Sie eine Zahl ein, zum Beispiel 40 oder 1.200,5.',
    notWhole: 'Geben Sie eine ganze Zahl ein, zum Beispiel 3.',
    tooSmall: (least) => `Geben Sie mindestens ${least} ein.`,
    tooGreat: (most) => `Geben Sie höchstens ${most} ein.`,
    missing: 'Geben Sie eine Zahl ein.',
  },
  date: {
    example: 'z. B. 30.6.',
    remedy: 'Geben Sie ein Datum ein, zum Beispiel 30.6.2026, 30. Juni, Ende Q2 oder in 3 Wochen.',
    noSuchDay: (remedy) => `Diesen Tag gibt es nicht. ${remedy}`,
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    clear: 'Leeren',
    today: 'Heute',
  },
}
