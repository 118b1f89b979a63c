import { plural } from '../plural'
import type { Messages } from '../types'

export const canvas: Messages['canvas'] = {
  application: (title) =>
    `Kaskade: ${title}. Pfeiltasten gehen an den Seilen entlang, Tab hängt eine Karte darunter, Escape hebt die Auswahl auf.`,
  thePlan: 'der Plan',
  role: 'Zeichnung der Kaskade',
  cardRole: 'Karte',
  pinned: 'Angeheftet: Aufräumen lässt sie hier',
  titleOf: (level) => `Titel: ${level}`,
  newCard: (level) => `Neu: ${level}`,
  theCard: 'der Karte',
  menuOf: {
    card: 'Menü der Karte',
    cards: 'Menü der Karten',
    rope: 'Menü des Seils',
    canvas: 'Menü der Zeichnung',
    outline: 'Menü der Gliederung',
    parked: 'Menü der geparkten Karte',
    finding: 'Menü des Befunds',
  },
  editNote: 'Wie es beiträgt …',
  cutRope: 'Seil lösen',
  focus: (name) => `Fokus: ${name}`,
  focusEnd: 'Wieder alle Karten zeigen',
  focusAll: 'alle Seile',
  focusDepth: (count, n) => `${count} ${plural(n, 'Seil', 'Seile')}`,
  cards: (count, n) => `${count} ${plural(n, 'Karte', 'Karten')}`,
  nothing: {
    up: 'Darüber ist nichts.',
    down: 'Darunter ist nichts.',
    left: 'Weiter links ist nichts.',
    right: 'Weiter rechts ist nichts.',
  },
  empty: {
    title: 'Beginnen Sie an der Decke',
    text: 'Was ist die Strategie? Schreiben Sie sie als eine Karte auf. Alles andere hängt daran, Ebene für Ebene, bis zum Boden.',
    add: 'Strategie hinzufügen',
    write: 'Strategie schreiben, oder einfach tippen',
    child: 'dann: eine Karte darunter, auf der nächsten Ebene',
    doubleClick: 'Doppelklick',
    lane: 'eine Karte in der Bahn, auf die Sie zeigen',
    paste: 'eine eingerückte Liste als ganze Kaskade einfügen',
  },
  broken: {
    title: 'Diese Ansicht funktioniert nicht mehr',
    text: (reason) => `Ihr Plan ist sicher im Speicher. Sichern Sie eine Kopie und zeichnen Sie dann neu. (${reason})`,
    saveCopy: 'Kopie speichern …',
    again: 'Neu zeichnen',
  },
  between: {
    already: (child: string, parent: string, way: string) =>
      `${child} hängt schon an ${parent}, über ${way}: Dieses Seil sagt es ein zweites Mal.`,
    missing: (child, parent, levels) =>
      `${child} hängt unmittelbar an ${parent}: Dazwischen ${plural(levels.length, 'fehlt', 'fehlen')} ${levels.join(' und ')}.`,
    create: (levels) => `${levels.join(' und ')} dazwischen anlegen`,
  },
  building: {
    begun: (level) => `Neu: ${level}. Geben Sie den Titel ein.`,
    isGround: (levels) =>
      `${levels} sind der Boden: Darunter hängt nichts. Mit der Eingabetaste kommt eine weitere daneben.`,
    copied: 'Kopiert. Geben Sie den Titel der Kopie ein.',
    titled: (title) => `Titel: ${title}`,
    nothingAdded: 'Nichts wurde hinzugefügt.',
  },
  drop: {
    above: (card, _aLevel, level) => `${card} steht weiter oben: Ziehen Sie stattdessen „${level}“ darauf.`,
    also: 'Auch an diese Karte hängen',
    hang: 'An diese Karte hängen',
    back: 'Hierher zurückholen',
    moved: 'Verschoben.',
    copied: (count, n) => `${count} ${plural(n, 'Karte', 'Karten')} kopiert.`,
  },
  connect: {
    connect: 'Verbinden',
    connected: (card) => `Verbunden mit ${card}.`,
    hang: (child, parent) => `${child} an ${parent} hängen`,
  },
  describe: {
    supports: (parents) => ` Hängt an ${parents}.`,
    below: (count) => ` Darunter ${count}.`,
  },
  selected: (count) => `${count} Karten ausgewählt.`,
  selecting: (count) => `${count} ausgewählt`,
  selectingDone: 'Fertig',
}
