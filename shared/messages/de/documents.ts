import { plural } from '../plural'
import type { Messages } from '../types'

export const documents: Messages['documents'] = {
  untitled: 'Ohne Titel',
  noPlan: 'Es ist kein Plan offen.',
  newerPlan:
    'Ein neueres Plumbline hat diesen Plan gespeichert, daher ist er schreibgeschützt. Speichern Sie eine Kopie, um ihn zu bearbeiten.',
  notSavedYet: 'Noch nicht gespeichert',
  readOnly: 'Schreibgeschützt',
  outside: {
    changed: 'Nicht gespeichert: außerhalb geändert',
    gone: 'Datei fehlt',
    broken: 'Datei beschädigt',
  },
  saving: 'Wird gespeichert …',
  couldNotSave: 'Nicht gespeichert',
  edited: 'Geändert',
  saved: 'Gespeichert',
  savedAt: (time) => `Gespeichert ${time}`,
  savedSaid: 'Gespeichert.',
  failedTitle: (file) => `„${file}“ konnte nicht gespeichert werden`,
  failedText: (reason) => `${reason} Ihre Arbeit ist noch da, und eine Kopie wird zur Wiederherstellung aufbewahrt.`,
  unknownReason: 'Der Grund ist nicht bekannt.',
  tryAgain: 'Noch einmal versuchen',
  saveAs: 'Speichern unter …',
  notNow: 'Jetzt nicht',
  couldNotSaveBecause: (reason) => `Speichern nicht möglich: ${reason}`,
  readAgain: (file) => `„${file}“ wurde außerhalb geändert und wird so gezeigt, wie sie jetzt ist.`,
  changed: (file) => `„${file}“ wurde außerhalb geändert.`,
  gone: (file) => `„${file}“ ist nicht mehr da.`,
  conflict: {
    title: 'Die Datei wurde außerhalb von Plumbline geändert',
    text: (file) =>
      `„${file}“ wurde von einem anderen Programm oder einer anderen Person geändert, seit Sie sie geöffnet haben. Nichts wurde überschrieben.`,
    copy: 'Meinen Stand als Kopie speichern …',
    overwrite: 'Mit meinem Stand überschreiben',
    theirs: 'Den anderen laden, meinen verwerfen',
  },
  isOpen: (plan, cards, n) => `${plan} ist geöffnet. ${cards} ${plural(n, 'Karte', 'Karten')}.`,
  leftOut: (files, n) =>
    n === 1 ? `${files} ist kein Plan und wurde ausgelassen.` : `${files} sind keine Pläne und wurden ausgelassen.`,
  andMore: (message, more) => `${message} (und ${more} weitere)`,
  openSound: 'Öffnen, was heil ist',
  theFile: 'Die Datei',
  cannotOpen: (file, reason) => `${file} kann nicht geöffnet werden. ${reason}`,
  recoveredPlan: 'Wiederhergestellter Plan',
  soundOpened: 'Was heil war, ist als neuer Plan geöffnet. Die ursprüngliche Datei ist unberührt.',
  workIsBack: 'Ihre nicht gespeicherte Arbeit ist wieder da. Speichern Sie sie, um sie zu behalten.',
  save: 'Speichern',
  notSafe: (reason) => `Nicht gespeicherte Arbeit kann nicht gegen einen Absturz gesichert werden: ${reason}`,
}
