import { plural } from '../plural'
import type { Messages } from '../types'

export const shell: Messages['shell'] = {
  untitled: 'Ohne Titel',
  untitledPlan: 'Plan ohne Titel',
  planNamed: (title) => `Plan ${title}`,
  mac: {
    about: (app) => `Über ${app}`,
    services: 'Dienste',
    hide: (app) => `${app} ausblenden`,
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    quit: (app) => `${app} beenden`,
    window: 'Fenster',
    minimize: 'Im Dock ablegen',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
  },
  noRecentPlans: 'Keine zuletzt geöffneten Pläne',
  undo: (step) => `Rückgängig: ${step}`,
  redo: (step) => `Wiederholen: ${step}`,
  open: 'Öffnen',
  save: 'Speichern',
  dontSave: 'Nicht speichern',
  saveChanges: (name) => `Änderungen an „${name}“ speichern?`,
  saveChangesDetail: 'Ohne Speichern gehen sie verloren.',
  openAddress: (host) => `${host} öffnen?`,
  openMail: 'E-Mail-Programm öffnen?',
  addressRefused: 'Nur https- und mailto-Adressen können geöffnet werden.',
  planFiles: 'Plumbline-Plan',
  allFiles: 'Alle Dateien',
  formats: { svg: 'SVG-Zeichnung', png: 'PNG-Bild' },
  recentForgotten: 'Dieser Plan steht nicht mehr in der Liste der zuletzt geöffneten Pläne.',
  notAFile:
    'Was Sie abgelegt haben, ist keine Datei auf diesem Rechner. Speichern Sie es zuerst in einem Ordner und ziehen Sie es von dort herüber.',
  planTooLarge:
    'Dieser Plan ist größer als 64 MiB. Teilen Sie ihn in kleinere Pläne auf und speichern Sie dann noch einmal.',
  alreadyOpen: (name) => `„${name}“ ist in einem anderen Fenster geöffnet, das jetzt im Vordergrund ist.`,
  unknownHandle:
    'Diese Datei ist hier nicht mehr geöffnet. Öffnen Sie sie noch einmal oder wählen Sie „Speichern unter“.',
  refused: 'Diese Anfrage kommt nicht aus einem Fenster der App.',
  exportTooLarge:
    'Das Bild ist größer als 512 MiB. Wählen Sie einen kleineren Maßstab oder zeichnen Sie es mit der Kommandozeile.',
  badRequest: 'Das passt nicht zu dieser Anfrage.',
  internal: 'In der App ist etwas schiefgegangen. Versuchen Sie es noch einmal; Ihr Plan ist noch da.',
  hung: 'Das Fenster antwortet nicht.',
  hungDetail: (app) =>
    `${app} bewahrt eine Kopie der nicht gespeicherten Arbeit auf: Nach dem Schließen wird sie beim nächsten Start angeboten.`,
  wait: 'Warten',
  closeWindow: 'Fenster schließen',
  failing: 'Das Fenster stürzt immer wieder ab.',
  failingDetail: (app) =>
    `Schließen Sie ${app} und starten Sie neu. Nicht gespeicherte Arbeit ist bis auf die letzte Sekunde aufbewahrt und wird Ihnen angeboten.`,
  settingsRepaired:
    'Ihre Einstellungen waren beschädigt. Was lesbar war, wurde behalten, der Rest steht wieder auf den Standardwerten; die alte Datei liegt als „settings.json.bak“ neben der neuen. Ihre Pläne sind nicht betroffen.',
  recoveryOff:
    'Die App kann keine Kopien nicht gespeicherter Arbeit aufbewahren: Ihr Datenordner ist nicht beschreibbar. Speichern Sie häufig.',
  recoveryDamaged: (count) =>
    `${plural(count, 'Ein Stück', `${count} Stücke`)} nicht gespeicherter Arbeit ${plural(count, 'war', 'waren')} nicht lesbar und ${plural(count, 'wurde', 'wurden')} im Ordner „recovery“ der App beiseitegelegt. Ihre gespeicherten Pläne sind nicht betroffen.`,
}
