import { plural } from '../plural'
import type { Messages } from '../types'

export const welcome: Messages['welcome'] = {
  tagline: 'Sehen Sie, ob jedes Seil Ihrer Strategie den Boden erreicht.',
  newPlan: 'Neuer Plan',
  open: 'Öffnen …',
  templates: 'Mit einer Vorlage beginnen',
  finished: 'Einen fertigen Plan ansehen',
  recent: 'Zuletzt geöffnet',
  noRecent: 'Geöffnete und gespeicherte Pläne erscheinen hier. Sie können auch eine Datei auf das Fenster ziehen.',
  forget: (file) => `${file} aus der Liste nehmen`,
  justNow: 'gerade eben',
  samples: {
    distributor: {
      title: 'Beispiel: technischer Großhandel',
      text: 'Etwa 60 Karten, mit gerissenen Seilen und vagen Zielen zum Finden und Beheben.',
    },
    software: { title: 'Beispiel: Softwarehaus', text: 'Etwa 40 Karten. Jedes Seil erreicht den Boden.' },
    rollup: { title: 'Beispiel: alle Verkäufer', text: '2.000 Karten: wie ein großer Außendienst aussieht.' },
  },
  error: {
    title: (file) => `${file} konnte nicht geöffnet werden`,
    quoted: (file) => `„${file}“`,
    thisFile: 'Diese Datei',
    where: (path) => `Wo: ${path}`,
    unchanged: 'Die Datei wurde nicht verändert.',
    nothingSound: 'Keine Karte darin ist heil. Suchen Sie nach einer Sicherung oder einer früheren Fassung.',
    openSound: (count, n) => `Öffnen, was heil ist (${count} ${plural(n, 'Karte', 'Karten')}), als neuen Plan`,
    openAnother: 'Andere Datei öffnen …',
    dismiss: 'Schließen',
  },
  recovery: {
    title: 'Nicht gespeicherte Arbeit wurde für Sie aufbewahrt',
    lastEdited: (ago, time) => `zuletzt geändert ${ago}, ${time}`,
    discard: 'Verwerfen …',
    restore: 'Wiederherstellen',
    ask: 'Nicht gespeicherte Arbeit wegwerfen?',
    askText: (name) =>
      `Was von „${name}“ nicht gespeichert war, lässt sich danach nicht zurückholen. Eine gespeicherte Datei bleibt, wie sie ist.`,
    keep: 'Behalten',
    throwAway: 'Wegwerfen',
  },
}
