import type { Messages } from '../types'

export const help: Messages['help'] = {
  guide: {
    title: 'So funktioniert Plumbline',
    allShortcuts: 'Alle Tastenkürzel',
    gotIt: 'Verstanden',
    intro:
      'Eine Strategie wirkt, wenn ihre Seile den Boden erreichen: vom Auftrag des Unternehmens über wenige Treiber und Initiativen bis zu dem, was jede Person an einem Dienstag tut. Zeichnen Sie von der Decke nach unten; Plumbline sagt, wo ein Seil gerissen ist.',
    levels: {
      strategy: { title: 'Strategie', text: 'Der Auftrag und warum er zählt. Meist einer.' },
      driver: {
        title: 'Wachstumstreiber',
        text: 'Neue Kunden, neue Produkte, neue Märkte, Ertrag, Marke: jeder mit einem eigenen Rang.',
      },
      initiative: {
        title: 'Initiativen',
        text: 'Die drei Dinge, um die es dieses Jahr geht: mit Zahl, Meilensteinen und einer verantwortlichen Person.',
      },
      activity: {
        title: 'Aktivitäten',
        text: 'Was jemand deshalb diese Woche tut: wer, wie oft, mit wem.',
      },
    },
    keys: {
      child: 'Karte auf der nächsten Ebene, an dieser',
      sibling: 'weitere Karte neben dieser',
      edit: 'Titel bearbeiten; oder einfach tippen',
      connect: 'an eine weitere Karte hängen',
      finding: 'zum nächsten Befund',
      palette: 'alles andere, dem Namen nach',
    },
  },
  shortcuts: {
    title: 'Tastenkürzel',
    search: 'Tastenkürzel suchen',
    placeholder: 'Suchen …',
    none: (query) => `Kein Kürzel für „${query}“. Die Befehlspalette kennt jeden Befehl.`,
    canvas: 'Zeichnung',
    outline: 'Gliederung',
    onCanvas: {
      walk: 'Zur Karte darüber, darunter, links oder rechts',
      straight: 'Hinauf zur tragenden, hinunter zur ersten Karte',
      ends: 'Erste Karte; letzte Karte',
      type: 'Titel tippen: ein Buchstabe kann ein Befehl sein, ein Wort ist ein Titel',
      finish: 'Eingabe abschließen; neben einer neuen Karte weiter',
      giveUp: 'Eingabe verwerfen; Fokus verlassen',
      create: 'Titel einer Karte bearbeiten; auf freier Fläche neue Karte',
      nudge: 'Ausgewählte Karten ein wenig verschieben',
      also: 'Ohne Einrasten; auf einer Karte: zusätzlich an sie hängen',
      copy: 'Die Karte bleibt, eine Kopie kommt unter den Zeiger',
      pan: 'Beim Ziehen verschieben',
      add: 'Zur Auswahl hinzufügen',
      menu: 'Menü zum Ausgewählten',
    },
    inOutline: {
      create: 'Neue Karte danach, davor, darunter',
      rehang: 'Tiefer, höher hängen',
      move: 'Nach oben oder unten',
      fold: 'Auf- oder zuklappen; durch die Zellen gehen',
      edit: 'Titel oder Zelle bearbeiten',
      range: 'Mehrere Zeilen auswählen',
      widen: 'Auf einem Spaltenkopf: Spalte breiter, schmaler',
      leave: 'Gliederung verlassen',
    },
  },
}
