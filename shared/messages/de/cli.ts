import { plural } from '../plural'
import type { Messages } from '../types'
import { levels } from './levels'

const findings = (count: string, n: number) => `${count} ${plural(n, 'Befund', 'Befunde')}`

export const cli: Messages['cli'] = {
  error: 'Fehler',
  note: 'Hinweis',
  standardInput: 'Standardeingabe',
  unexpected: (what) => `Das hat nicht geklappt (${what}). Bitte melden Sie es, wenn möglich mit der Datei.`,
  input: {
    ENOENT: 'Diese Datei gibt es nicht. Prüfen Sie den Pfad.',
    EACCES: 'Sie dürfen sie nicht lesen.',
    EPERM: 'Das System erlaubt das Lesen nicht.',
    EISDIR: 'Das ist ein Ordner. Nennen Sie eine Datei darin.',
    ELOOP: 'Das ist eine Verknüpfung, die auf sich selbst zurückführt.',
    device: 'Das ist ein Gerät. Nennen Sie eine Datei.',
    unknown: (system) => `Das kann nicht gelesen werden; das System meldet ${system}.`,
    tooLarge: (most) => `Das ist größer als ${most} MiB. Kein Plan braucht so viel.`,
    notText:
      'Das ist kein Text in UTF-8. Nennen Sie eine .plumb-Datei oder eine Gliederung, die als UTF-8 gespeichert ist.',
  },
  output: {
    failed: (path, why) => `„${path}“ kann nicht geschrieben werden: ${why}.`,
    isInput: (path) =>
      `„${path}“ ist die Datei, die gerade gelesen wird. Wählen Sie für das Ergebnis einen anderen Namen.`,
    isFolder: (path) => `„${path}“ ist ein Ordner. Fügen Sie einen Dateinamen hinzu.`,
    exists: (path) =>
      `„${path}“ gibt es schon. Wählen Sie einen anderen Namen, oder fügen Sie --force hinzu, um die Datei zu ersetzen.`,
    noFolder: (path) => `Den Ordner „${path}“ gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.`,
    sayFormat: 'Sagen Sie, was in die Standardausgabe geschrieben werden soll: --to plumb, --to txt oder --to md.',
    sayPicture: 'Sagen Sie, was in die Standardausgabe geschrieben werden soll: --to svg oder --to png.',
    formatUnknown: (name) =>
      `Der Name „${name}“ sagt nicht, was zu schreiben ist. Lassen Sie ihn auf .plumb, .txt oder .md enden, oder fügen Sie --to hinzu.`,
    pictureUnknown: (name) =>
      `Der Name „${name}“ sagt nicht, was zu zeichnen ist. Lassen Sie ihn auf .svg oder .png enden.`,
    mismatch: (name, format) =>
      `Der Name „${name}“ passt nicht zu --to ${format}. Lassen Sie ihn auf .${format} enden.`,
    noPlanName: (name) => `„${name}“ ist kein Name für einen Plan. Lassen Sie ihn auf .plumb, .txt oder .md enden.`,
    why: {
      'disk-full':
        'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal, oder nennen Sie einen anderen Ort.',
      'read-only': 'Der Datenträger ist schreibgeschützt. Nennen Sie einen anderen Ort.',
      'no-permission': 'Sie dürfen dort nicht schreiben. Nennen Sie einen anderen Ort.',
      'file-busy':
        'Ein anderes Programm hält die Datei. Schließen Sie sie dort und versuchen Sie es noch einmal, oder nennen Sie einen anderen Ort.',
      'not-found': 'Die Datei oder ihr Ordner ist nicht mehr da. Nennen Sie einen anderen Ort.',
      'disk-error': 'Der Datenträger meldet einen Fehler. Nennen Sie einen anderen Ort.',
      'save-failed': 'Das System sagt nicht, warum. Nennen Sie einen anderen Ort.',
      'verify-failed': 'Was der Datenträger zurückgab, ist nicht, was geschrieben wurde. Nennen Sie einen anderen Ort.',
      'save-unconfirmed':
        'Sie wurde geschrieben, aber der Datenträger hat nicht bestätigt, dass es von Dauer ist. Versuchen Sie es noch einmal, oder nennen Sie einen anderen Ort.',
    },
  },
  templates: {
    none: (names) => `Sagen Sie, mit welcher Vorlage Sie beginnen: --template ${names}.`,
    unknown: (name, names) => `Es gibt keine Vorlage „${name}“. Die Vorlagen sind: ${names}.`,
  },
  untitledPlan: 'Plan ohne Titel',
  thePlan: 'Der Plan',
  untitled: 'ohne Titel',
  cards: (count, n) => `${count} ${plural(n, 'Karte', 'Karten')}`,
  plans: (count, n) => `${count} ${plural(n, 'Plan', 'Pläne')}`,
  noRopes: 'noch keine Seile',
  ropes: (grounded, g, ropes, n) =>
    `${grounded} von ${ropes} ${plural(n, 'Seil', 'Seilen')} ${g === 1 || n === 1 ? 'reicht' : 'reichen'} bis zum Boden`,
  why: (text) => `Warum: ${text}`,
  fix: (text) => `Was tun: ${text}`,
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  suppressed: (count, n) => ` (${findings(count, n)} mit Begründung unterdrückt)`,
  noFindings: '✔ Keine Befunde',
  findings,
  counts: {
    error: (count) => `${count} Fehler`,
    warning: (count, n) => `${count} ${plural(n, 'Warnung', 'Warnungen')}`,
    info: (count, n) => `${count} ${plural(n, 'Hinweis', 'Hinweise')}`,
  },
  stats: {
    ropes: 'Seile',
    loose: 'Lose',
    looseText: (orphans, islands) => `${orphans} ohne Strategie darüber, davon ${islands} auf Inseln`,
    reps: 'Verkäufer',
    repsText: (active, reps, all) => `${active} von ${reps} haben eine Aktivität (Personen insgesamt: ${all})`,
    measures: 'Kennzahlen',
    measuresText: (withTarget, all, withDate) => `${withTarget} von ${all} haben einen Zielwert, ${withDate} ein Datum`,
    milestones: 'Meilensteine',
    milestonesText: (dated, all, done) => `${dated} von ${all} haben ein Datum, ${done} sind erreicht`,
    levelColumns: {
      level: 'Ebene',
      cards: 'Karten',
      live: 'lebend',
      parked: 'geparkt',
      closed: 'abgeschlossen',
      owned: 'mit Verantw.',
      hanging: 'hängend',
      grounded: 'am Boden',
    },
    driverColumns: {
      driver: 'Treiber',
      category: 'Art',
      priority: 'Priorität',
      initiatives: 'Initiativen',
      activities: 'Aktivitäten',
      people: 'Personen',
      ends: 'Enden am Boden',
    },
    kinds: { strategy: 'Strategie', driver: 'Treiber', initiative: 'Initiative', activity: 'Aktivität' },
    categories: levels.categories,
    of: (part, whole) => `${part} von ${whole}`,
  },
}
