import { plural } from '../../plural'
import type { Messages } from '../../types'

export const focus: Pick<
  Messages['rules'],
  'no-initiatives' | 'too-many-initiatives' | 'missing-priority' | 'tied-priority' | 'overloaded-owner'
> = {
  'no-initiatives': {
    title: 'Eine Zahl, aber kein Wie',
    docs: {
      what: 'Betrachtet Treiber, die in einer Kennzahl oder im Titel einen Zielwert nennen. Meldet sich, wenn an einem keine Initiative hängt, die Entwurf oder aktiv ist.',
      why: 'Viele Führungskräfte wählen gar keine Initiativen: Sie setzen einfach Umsatzziele, ohne sich um das WIE zu kümmern. Eine Zahl, zu der niemand einen Weg hat, ist ein Wunsch.',
      bad: '„Neue Kunden: +4 Mio. €“, und darunter nichts.',
      good: '„Neue Kunden: +4 Mio. €“ durch eine Initiative, „20 Kliniken bis Q4 gewinnen“.',
      fix: 'Wählen Sie das eine, das die Zahl wahr macht, und fügen Sie es als Initiative hinzu.',
    },
    message: (card, level) => `${card} hat eine Zahl, aber kein Wie: Darunter hängt nichts auf der Ebene ${level}.`,
    addFirst: (level) => `${level} hinzufügen`,
  },
  'too-many-initiatives': {
    title: 'Zu viele Initiativen in einem Jahr',
    docs: {
      what: 'Zählt die aktiven Initiativen je Geschäftsjahr, im ganzen Plan und, wenn eine Grenze gesetzt ist, je Treiber. Eine Initiative zählt in jedem Jahr, von dem ihr Zeitraum mehr als einen Monat umfasst; eine ohne Zeitraum zählt im einzigen Zeitraum des Plans, sonst im laufenden Jahr. Meldet sich an jeder Initiative über der Grenze: an den letzten nach der Priorität ihres Treibers, dann nach der Reihenfolge.',
      why: 'Eine Vertriebsorganisation verkraftet nicht mehr als drei Initiativen im Jahr. Sind es mehr, bekommt jede ein wenig von der Zeit aller und keine genug; wahrscheinlich nehmen Sie sich zu viel vor. Zu wählen, was man dieses Jahr nicht tut, ist der schwere Teil der Planung.',
      bad: 'Sieben aktive Initiativen für 2027: neues Segment, neues CRM, Webshop, Preise, zwei Produkteinführungen und eine Einstellungswelle.',
      good: 'Drei aktive Initiativen für 2027. Zwei weitere sind geparkt, und der Webshop ist für 2028 geplant.',
      fix: 'Parken Sie, was warten kann, mit der Arbeit darunter, führen Sie zwei zusammen, die eigentlich eine sind, oder verschieben Sie eine in den Zeitraum des nächsten Jahres. Ein Plan mit guten Gründen kann die Grenze anheben.',
    },
    message: ({ count, level, year, driver, most, card }) =>
      `${count} ${level} sind ${year}${driver === undefined ? '' : ` unter ${driver}`} aktiv, die Grenze ist ${most}: ${card} ist eine zu viel.`,
    mergeInto: (card) => `Mit ${card} zusammenführen`,
    parkWith: (driver) => `Zusammen mit ${driver} parken`,
    moveTo: (period) => `Nach ${period} verschieben`,
  },
  'missing-priority': {
    title: 'Ein Treiber ohne Priorität',
    docs: {
      what: 'Betrachtet Treiber, die Entwurf oder aktiv sind. Meldet sich, wenn einer keine Priorität hat.',
      why: 'Wachstumstreiber sind Vertriebsziele mit Rangfolge. Sagt die Leitung nicht, was zuerst kommt, entscheidet jede Führungskraft und jeder Verkäufer allein, jede Woche, und jeder anders.',
      bad: '„Neue Kunden“, „Cross-Selling“ und „Marge“, alle ohne Priorität.',
      good: '1 „Cross-Selling“, 2 „Neue Kunden“, 3 „Marge“.',
      fix: 'Nummerieren Sie die Treiber ab 1, den wichtigsten zuerst.',
    },
    message: (card, level) =>
      `${card} hat keine Priorität: Niemand kann sagen, was auf der Ebene ${level} zuerst kommt.`,
    make: (priority) => `Priorität ${priority} geben`,
    other: 'Eine andere Priorität setzen',
  },
  'tied-priority': {
    title: 'Zwei Treiber mit derselben Priorität',
    docs: {
      what: 'Vergleicht die Prioritäten der Treiber, die Entwurf oder aktiv sind. Meldet sich an jedem Treiber außer dem ersten, der eine Nummer trägt.',
      why: 'Wenn alles Priorität eins ist, ist es nichts. Ein Gleichstand überlässt die Wahl dem, der gerade vor dem Kunden steht, in dem Augenblick, in dem nur Zeit für eines ist.',
      bad: '„Neue Kunden“ und „Marge“ haben beide Priorität 1.',
      good: '„Neue Kunden“ hat Priorität 1, „Marge“ hat Priorität 2.',
      fix: 'Entscheiden Sie, welcher von beiden gewinnt, wenn beide dieselbe Stunde wollen, und geben Sie dem anderen die nächste Nummer.',
    },
    message: (card, first, priority) => `${card} und ${first} haben beide Priorität ${priority}.`,
  },
  'overloaded-owner': {
    title: 'Eine Person trägt zu viel',
    docs: {
      what: 'Betrachtet, was jede Person hat. Meldet sich, wenn jemand für mehr als drei Initiativen verantwortlich ist, die Entwurf oder aktiv sind, oder wenn die Aktivitäten in jemandes vollster Woche mehr Stunden verlangen, als für die Person als wöchentliche Kapazität eingetragen ist. Aktivitäten zählen für die genannten Personen, sonst für die Verantwortlichen.',
      why: 'Seile, die alle an einem Paar Hände hängen, sehen auf der Zeichnung gut aus und reißen im zweiten Monat. Was eine Person in einer Woche nicht schafft, wird nicht getan, und niemand hat gewählt, was wegfällt.',
      bad: 'Der Vertriebsleiter verantwortet sechs Initiativen und 31 Stunden Aktivitäten und hat 20 Stunden zu geben.',
      good: 'Drei Initiativen mit drei Verantwortlichen; die Aktivitäten jedes Einzelnen passen in die Stunden, die er hat.',
      fix: 'Geben Sie etwas an jemand anderen, verlangen Sie es seltener, oder parken Sie es.',
    },
    initiatives: (person, count, level, most) =>
      `${person} verantwortet ${count} ${level}; mehr als ${most} kann eine Person nicht führen.`,
    hours: (person, asked, n, capacity) =>
      `Von ${person} ${plural(n, 'wird', 'werden')} ${asked} ${plural(n, 'Stunde', 'Stunden')} pro Woche verlangt, verfügbar sind ${capacity}.`,
    give: (card) => `${card} jemand anderem geben`,
    askLess: (card) => `${card} seltener verlangen`,
    park: (card) => `${card} parken`,
  },
}
