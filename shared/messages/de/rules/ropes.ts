import { plural } from '../../plural'
import type { Messages } from '../../types'

export const ropes: Pick<
  Messages['rules'],
  | 'no-strategy'
  | 'orphan'
  | 'island'
  | 'cut-rope'
  | 'skipped-level'
  | 'cycle'
  | 'duplicate-link'
  | 'duplicate-title'
  | 'closed-parent-active-child'
> = {
  'no-strategy': {
    title: 'Der Plan hat keine Strategie',
    docs: {
      what: 'Sucht eine Strategiekarte, die Entwurf oder aktiv ist. Meldet sich einmal, für den ganzen Plan, wenn es Karten gibt, aber keine solche.',
      why: 'Die Strategie ist die Decke, an der jedes Seil hängt. Ohne sie kann niemand sagen, warum ein Ziel, eine Initiative oder die Anrufe vom Dienstag zählen, und jede Karte darunter hängt an nichts.',
      bad: 'Ein Plan, der mit „Neue Kunden“, „Cross-Selling“ und „Marge“ beginnt, und darüber steht nichts.',
      good: '„Erste Wahl der Lebensmittelwerke im Norden werden“, mit Auftrag und Grund in Worten, und die Treiber hängen daran.',
      fix: 'Tragen Sie das strategische Ziel des Unternehmens auf der obersten Ebene ein und hängen Sie die Wachstumstreiber daran. Ist es geparkt oder abgeschlossen, aktivieren Sie es wieder.',
    },
    message: (level) => `Dem Plan fehlt die Ebene ${level}: Es gibt keine Decke, an der die Seile hängen könnten.`,
  },
  orphan: {
    title: 'Hängt an nichts',
    docs: {
      what: 'Betrachtet jede Karte unterhalb der Strategie, die Entwurf oder aktiv ist. Meldet sich, wenn keine Strategie darüber steht und sie mit keiner anderen losen Karte verbunden ist (solche werden zusammen als Insel gemeldet). Karten, die unter einer abgeschlossenen zurückbleiben, meldet closed-parent-active-child.',
      why: 'Ein Seil, das nicht an der Decke befestigt ist, trägt nichts. Wer an dieser Karte arbeitet, kann nicht sagen, welcher Strategie sie dient, und ihr Ergebnis bringt kein Ziel des Plans voran.',
      bad: 'Die Initiative „Kundenportal einführen“, mit keinem Wachstumstreiber verbunden.',
      good: 'Dieselbe Initiative hängt an „Schlüsselkunden halten und ausbauen“, und das hängt an der Strategie.',
      fix: 'Verbinden Sie die Karte mit dem, was sie unterstützt. Unterstützt sie nichts, parken Sie sie: Arbeit, die keinem Ziel dient, nimmt der Arbeit Zeit weg, die eines hat.',
    },
    message: (card, level, parked) =>
      `${card} hängt an nichts: Darüber fehlt die Ebene ${level}${parked === undefined ? '' : `; ${parked} darüber ist geparkt`}.`,
  },
  island: {
    title: 'Miteinander verbunden, aber mit keiner Strategie',
    docs: {
      what: 'Sucht Gruppen von zwei oder mehr Karten, die Entwurf oder aktiv und miteinander verbunden sind, während über keiner eine Strategie steht. Meldet jede Gruppe einmal, an ihrer obersten Karte.',
      why: 'Ein ganzes Stück des Plans schwebt: Es sieht aus wie eine Kaskade, mit Zielen, Initiativen und Aktivitäten, ist aber nicht an der Decke befestigt. Die Leute darin arbeiten hart an etwas, das das Unternehmen nie gewählt hat.',
      bad: 'Der Treiber „Kundendienst“ mit zwei Initiativen und neun Aktivitäten, keine davon mit der Strategie verbunden.',
      good: 'Dieselbe Gruppe hängt mit einem Seil von ihrer obersten Karte an der Strategie.',
      fix: 'Verbinden Sie die oberste Karte der Gruppe mit dem, was sie unterstützt. Unterstützt sie nichts, was das Unternehmen gewählt hat, parken Sie die Gruppe.',
    },
    message: (top, others, level) =>
      `Eine Insel: ${top} und ${others} damit verbundene ${plural(others, 'Karte', 'Karten')} hängen an keiner Karte der Ebene ${level}.`,
    hang: (card, parent) => `${card} an ${parent} hängen`,
    parkAll: (count) => `Alle ${count} parken`,
  },
  'cut-rope': {
    title: 'Das Seil reicht nicht bis zum Boden',
    docs: {
      what: 'Sucht das untere Ende jedes Seils. Meldet sich an der tiefsten Karte, einmal je Ende, wenn diese keine Aktivität ist oder eine, die niemand übernommen hat, und nennt die Ebene, die fehlt. Eine geparkte oder abgeschlossene Karte trägt kein Seil.',
      why: 'Die häufigste Klage von Führungskräften, die planen: „Wir entwickeln unsere Strategie, aber die Seile von der Decke reichen nicht bis zum Boden.“ Wo ein Seil in der Luft endet, macht am Dienstag niemand etwas anders.',
      bad: 'Strategie, dann der Treiber „Neue Kunden“, dann die Initiative „20 Kliniken gewinnen“, und darunter nichts.',
      good: 'Unter der Initiative: „Täglich fünf Kliniken von der Zielliste anrufen“, erledigt vom Vertriebsinnendienst, jeden Tag.',
      fix: 'Ergänzen Sie, was fehlt: einen Treiber für eine Strategie, eine Initiative für einen Treiber, eine Aktivität für eine Initiative, jemanden für eine Aktivität.',
    },
    noOwner: (level, card) =>
      `Das Seil ist kurz über dem Boden gerissen: Für ${card} (${level}) ist niemand verantwortlich.`,
    noLevel: (card, level, states) =>
      `Bei ${card} ist das Seil gerissen: Darunter hängt nichts auf der Ebene ${level}${states === '' ? '' : `; was dort hing, ist ${states}`}.`,
    sayWho: 'Sagen, wer es tut',
    add: (level) => `${level} hinzufügen`,
  },
  'skipped-level': {
    title: 'Ein Seil lässt eine Ebene aus',
    docs: {
      what: 'Betrachtet die Seile jeder Karte, die Entwurf oder aktiv ist, zu dem, was über ihr steht. Meldet sich, wenn eines nicht genau eine Ebene abwärts führt: wenn es eine Ebene überspringt, seitwärts zwischen Karten einer Ebene oder aufwärts läuft. Nennt die Ebene, die ausgelassen ist.',
      why: 'Jede Ebene beantwortet eine Frage: warum (Strategie), woher das Wachstum kommt (Treiber), wie (Initiative), wer was wann tut (Aktivität). Ein Seil, das eine Ebene überspringt, lässt ihre Frage offen: Ein Ziel mit Aktivitäten, aber ohne Initiative hat kein WIE, nur beschäftigte Leute.',
      bad: 'Die Aktivität „Schlüsselkunden jeden Monat besuchen“ hängt direkt am Treiber „Produkte“.',
      good: 'Dieselbe Aktivität hängt an der Initiative „Serviceverträge an 15 Schlüsselkunden verkaufen“, und diese hängt am Treiber.',
      fix: 'Hängen Sie die Karte an eine Karte, die eine Ebene höher steht, oder fügen Sie die fehlende Ebene dazwischen ein.',
    },
    message: (child, parent, reason) => `${child} hängt direkt an ${parent}: ${reason}.`,
    missing: (levels, count) => `Dazwischen ${plural(count, 'fehlt die Ebene', 'fehlen die Ebenen')} ${levels}`,
    ceiling: (level) => `Über der Ebene ${level} steht nichts`,
    oneDown: (above, level) => `Ein Seil führt eine Ebene abwärts, von ${above} zu ${level}`,
    hangInstead: (parent) => `Stattdessen an ${parent} hängen`,
    removeLink: 'Seil lösen',
    addBetween: (level) => `${level} dazwischen einfügen`,
  },
  cycle: {
    title: 'Seile laufen im Kreis',
    docs: {
      what: 'Sucht Karten, deren Seile zu ihnen selbst zurückführen. Meldet jeden Kreis einmal, an seiner obersten Karte.',
      why: 'Ein Seil, das an sich selbst befestigt ist, hängt an nichts. Zwei Karten, die es jeweils nur wegen der anderen gibt, erklären den Leuten, die die Arbeit tun, gar nichts.',
      bad: '„Niederlassung Hamburg eröffnen“ unterstützt „20 Kliniken gewinnen“, und das unterstützt „Niederlassung Hamburg eröffnen“.',
      good: 'Beide unterstützen den Treiber „Neue Kunden“, jede auf ihre Weise.',
      fix: 'Lösen Sie das Seil, das gegen die Richtung von der Decke zum Boden läuft.',
    },
    self: (card) => `${card} ist mit sich selbst verbunden.`,
    message: (cards) => `Diese Karten unterstützen einander im Kreis: ${cards}.`,
    removeLink: (parent, child) => `Seil von ${parent} zu ${child} lösen`,
  },
  'duplicate-link': {
    title: 'Zweimal mit derselben Karte verbunden',
    docs: {
      what: 'Betrachtet die Seile jeder Karte, die Entwurf oder aktiv ist, zu dem, was über ihr steht. Meldet sich, wenn ein früheres Seil dieselben beiden Karten schon verbindet.',
      why: 'Ein doppeltes Seil trägt nicht mehr, wird aber zweimal gezählt: Der Plan scheint besser an der Decke befestigt, als er ist. Solche Seile kommen aus zusammengeführten Dateien und Importen.',
      bad: '„20 Kliniken gewinnen“ ist mit „Neue Kunden“ zweimal verbunden, einmal mit Notiz und einmal ohne.',
      good: 'Ein Seil, mit der Notiz, die sagt, wie die Initiative beiträgt.',
      fix: 'Lösen Sie das zweite Seil. Eine Notiz, die es wert ist, schreiben Sie an das erste.',
    },
    message: (child, parent) => `${child} ist mehr als einmal mit ${parent} verbunden.`,
    removeLink: 'Überzähliges Seil lösen',
  },
  'duplicate-title': {
    title: 'Zwei Karten sagen dasselbe',
    docs: {
      what: 'Vergleicht die Titel der Karten einer Ebene, die Entwurf oder aktiv sind, ohne auf Großschreibung, Leerzeichen und Satzzeichen am Ende zu achten. Meldet sich an jeder Karte außer der ersten, die den Titel trägt. Dieselbe Aktivität, von verschiedenen Leuten ausgeführt, ist keine Doppelung.',
      why: 'Zwei Karten mit einem Namen sind zwei Verantwortliche, die beide glauben, der andere tue es, oder eine Anstrengung, die zweimal gegen die Grenze von drei gezählt wird.',
      bad: '„20 Kliniken gewinnen“ und „20 kliniken gewinnen.“ auf der Ebene der Initiativen, unter zwei Treibern.',
      good: 'Eine Karte „20 Kliniken gewinnen“, die beide Treiber unterstützt: Eine Karte kann an mehreren hängen.',
      fix: 'Führen Sie die beiden zusammen, dann bleiben die Seile von beiden erhalten, oder geben Sie ihnen Titel, die sie unterscheiden.',
    },
    message: (level, card) => `Auf der Ebene ${level} heißt noch eine Karte ${card}.`,
    merge: 'Mit der anderen zusammenführen',
    rename: 'Umbenennen',
  },
  'closed-parent-active-child': {
    title: 'Abgeschlossen, aber darunter geht es weiter',
    docs: {
      what: 'Betrachtet abgeschlossene Karten. Meldet sich, wenn an einer noch eine Karte hängt, die Entwurf oder aktiv ist und an keiner anderen lebenden Karte hängt. Einmal gemeldet, an der abgeschlossenen Karte.',
      why: 'Wenn eine Initiative endet, sollen auch die Anrufe, Besuche und Besprechungen enden, die sie verlangt hat, oder aus einem anderen Grund weitergehen. Sonst tun die Leute weiter, was das Unternehmen nicht mehr gewählt hat, und haben keine Zeit für das, was es gewählt hat.',
      bad: 'Die Initiative „Webshop eröffnen“ ist abgeschlossen; „Fünf Kunden pro Woche wegen des Webshops anrufen“ ist darunter noch aktiv.',
      good: 'Die Aktivität ist auch abgeschlossen oder hängt jetzt an „Serviceverträge an 15 Schlüsselkunden verkaufen“.',
      fix: 'Schließen Sie ab, was darunter hängt, hängen Sie es an etwas, das noch gewollt ist, oder öffnen Sie die Karte wieder.',
    },
    message: (card, left) => `${card} ist abgeschlossen, aber Arbeit, die daran hängt, geht weiter: ${left}.`,
    closeBelow: (count) => plural(count, 'Abschließen, was darunter hängt', `Die ${count} darunter abschließen`),
    reopen: 'Wieder öffnen',
  },
}
