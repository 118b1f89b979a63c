import type { Messages } from '../../types'

export const definition: Pick<
  Messages['rules'],
  | 'vague-strategy'
  | 'missing-why'
  | 'vague-goal'
  | 'no-milestones'
  | 'undated-milestone'
  | 'outside-period'
  | 'missing-impact'
  | 'missing-expectations'
  | 'no-owner'
  | 'no-resources'
> = {
  'vague-strategy': {
    title: 'Eine Strategie, die jedes Unternehmen haben könnte',
    docs: {
      what: 'Betrachtet die Strategie. Meldet sich, wenn ihr Titel und ihr Auftrag aus Wörtern bestehen, die auf jedes Unternehmen passen (verkaufen, mehr, wachsen, Geschäft, beste, führend …), und weder sie noch der Grund noch eine Kennzahl einen Zielwert nennen. Ein Name, eine Zahl, die zu erreichen ist, oder zwei Wörter, die nicht jedes Unternehmen schreiben würde, machen sie zu einer Wahl. Gelesen werden Deutsch und Englisch und die üblichsten französischen, spanischen und italienischen Wendungen; andere Sprachen gehen durch.',
      why: '„Mehr verkaufen“ wünscht sich jedes Unternehmen. Eine Strategie ist ein Auftrag: was wir sein werden, für wen, und warum es zählt. Erst dann können die Leute sagen, was zu tun und was zu lassen ist.',
      bad: '„Mehr verkaufen“. „Das Geschäft ausbauen“. „Die Besten sein“.',
      good: '„Erste Wahl der Lebensmittelwerke im Norden werden“, weil zwei unserer fünf größten Kunden dorthin ziehen. Oder: „Bis 2029 von 40 auf 60 Mio. € wachsen, die Hälfte davon mit Serviceverträgen“.',
      fix: 'Schreiben Sie den Auftrag (was) so auf, dass jemand widersprechen könnte: welche Kunden, welches Angebot, wie weit, bis wann.',
    },
    message: (card) =>
      `${card} könnte die Strategie jedes Unternehmens sein: Sagen Sie, was Sie sein werden, für wen, und wie weit.`,
    writeCharge: 'Den Auftrag aufschreiben',
    addMeasure: 'Kennzahl mit Zielwert hinzufügen',
  },
  'missing-why': {
    title: 'Niemand sagt, warum',
    docs: {
      what: 'Betrachtet Strategien und Initiativen. Meldet sich, wenn das Feld „Warum“ leer ist oder einen Platzhalter wie „offen“ enthält.',
      why: 'Einen Plan zu vermitteln heißt, einen Wandel zu führen: Die Leute folgen, wenn sie wissen, WARUM sich das Unternehmen darauf ausrichtet. Führungskräfte überschätzen, wie deutlich sie sind: In einer veröffentlichten Untersuchung sagten 84 % der Führungskräfte, sie hätten es klargemacht, und 39 % ihrer Verkäufer stimmten zu.',
      bad: 'Die Initiative „20 Kliniken gewinnen“, und unter „Warum“ steht nichts.',
      good: 'Warum: „Kliniken kaufen jeden Monat und bleiben jahrelang; drei unserer zehn besten Kunden sind Kliniken, und kein Wettbewerber hat ein Serviceteam in der Region.“',
      fix: 'Schreiben Sie ein oder zwei Sätze, die ein Verkäufer vor einem Kunden wiederholen kann.',
    },
    message: (card) => `${card} sagt nicht, warum es zählt.`,
    fix: 'Sagen, warum es zählt',
  },
  'vague-goal': {
    title: 'Ein guter Vorsatz, kein Ziel',
    docs: {
      what: 'Betrachtet Treiber und Initiativen. Meldet sich, wenn keine Kennzahl einen Zielwert hat und auch der Titel keinen nennt: kein „von wo nach wo“, keine Anzahl, keinen Betrag, keinen Prozentsatz, kein Ergebnis mit Datum und nichts, was beim Namen zu gewinnen ist („Den Auftrag von Ford gewinnen“: unterschrieben oder nicht). Jahre, Quartale, Versionen und Namen mit Zahlen darin („Plan 2027“, „Offensive Q3“, „ISO 9001“) sind keine Zielwerte, ein Datum macht aus einer bloßen Richtung kein Ziel („bis Juni am Cross-Selling arbeiten“), und manches zählt nicht („vier Säulen des Wachstums“).',
      why: '„Abschlussquote verbessern“ oder „mehr neue Kunden gewinnen“ sind gute Vorsätze, aber kaum gut bestimmte Initiativen. Die besten Unternehmen setzen ein Ziel um die Initiative, damit jeder weiß, wann es erreicht ist.',
      bad: '„Abschlussquote verbessern“. „Mehr neue Kunden gewinnen“. „Mehr verkaufen!“',
      good: '„Abschlussquote von 40 % auf 50 % verbessern“. „10 neue Kunden bis Q3 gewinnen“.',
      fix: 'Fügen Sie eine Kennzahl mit Zielwert hinzu: von wo nach wo, oder wie viele, und bis wann.',
    },
    message: (card) =>
      `${card} ist ein guter Vorsatz ohne Zielwert: Sagen Sie, von wo nach wo, oder wie viele, und bis wann.`,
    addMeasure: 'Kennzahl mit Zielwert hinzufügen',
    intoTitle: 'Den Zielwert in den Titel schreiben',
  },
  'no-milestones': {
    title: 'Keine Meilensteine auf dem Weg',
    docs: {
      what: 'Betrachtet Initiativen. Meldet sich, wenn eine keine Meilensteine hat, oder weniger, als der Plan verlangt.',
      why: 'Ein Ziel für Dezember sagt im März niemandem, ob er sich sorgen muss. Die besten Unternehmen legen einen Plan um das Ziel, mit bestimmten, messbaren Meilensteinen.',
      bad: '„20 Kliniken bis Q4 gewinnen“, und vor Q4 ist nichts zu erreichen.',
      good: 'Zielliste abgestimmt bis 31. Januar; fünf Kliniken unterschrieben bis 31. März; zwölf bis 30. Juni; zwanzig bis 30. September.',
      fix: 'Fügen Sie die Schritte hinzu, an denen man sieht, dass die Initiative läuft, jeden mit einem Datum.',
    },
    none: (card) => `${card} hat keine Meilensteine: Unterwegs kann niemand sagen, ob der Kurs stimmt.`,
    tooFew: (card, count, least) =>
      `${card} hat ${count} von mindestens ${least} Meilensteinen: Unterwegs kann niemand sagen, ob der Kurs stimmt.`,
    add: 'Meilenstein hinzufügen',
  },
  'undated-milestone': {
    title: 'Ein Meilenstein ohne Datum',
    docs: {
      what: 'Betrachtet Meilensteine von Strategien, Treibern und Initiativen, die noch nicht erreicht sind. Meldet sich an jedem, der kein Fälligkeitsdatum hat.',
      why: 'Ein Meilenstein ohne Datum kann nicht verfehlt werden, also auch nicht erreicht. Er rutscht jede Woche um eine Woche, und jede Woche sieht es so aus, als läge er noch voraus.',
      bad: '„Zielliste abgestimmt“, irgendwann.',
      good: '„Zielliste abgestimmt“, 31. Januar.',
      fix: 'Geben Sie ihm den Tag, an dem Sie nachsehen, ob er geschafft ist.',
    },
    untitled: (card) => `Ein Meilenstein von ${card} hat kein Datum.`,
    message: (milestone, card) => `Der Meilenstein ${milestone} von ${card} hat kein Datum.`,
    setDate: 'Datum setzen',
    setTo: (day, ofCard) =>
      `Auf den ${day} setzen, das Ende ${ofCard ? 'seines Zeitraums' : 'der Zeiträume des Plans'}`,
  },
  'outside-period': {
    title: 'Ein Datum außerhalb des Zeitraums',
    docs: {
      what: 'Vergleicht die Fälligkeiten von Kennzahlen und offenen Meilensteinen und die Tage von Aktivitäten mit dem Zeitraum der Initiative (bei Aktivitäten: der Initiativen darüber), oder mit allen Zeiträumen des Plans, wenn die Initiative keinen hat. Meldet sich bei jedem Datum außerhalb. Eine Aktivität darf vorher beginnen und nachher weiterlaufen: Nur eine, die vor dem Zeitraum vorbei ist oder nach ihm beginnt, wird genannt. Ein Treiber darf weiter reichen als der Plan: Nur eine Kennzahl, die vor dem ersten Zeitraum fällig ist, wird genannt. Strategien und Pläne ohne Zeiträume werden nicht geprüft.',
      why: 'Ein Meilenstein nach dem Ende seines Jahres gehört in einen anderen Plan, oder das Datum ist ein Schreibfehler. So oder so sieht niemand darauf, wenn es darauf ankommt.',
      bad: 'Die Initiative ist für 2027 geplant; ihr letzter Meilenstein ist am 15. Februar 2028 fällig.',
      good: 'Der letzte Meilenstein ist am 15. Dezember 2027 fällig, oder die Initiative hat einen Zeitraum, der 2028 endet.',
      fix: 'Verschieben Sie das Datum in den Zeitraum, oder geben Sie der Initiative den Zeitraum, den sie wirklich braucht. Bis wann ein Zielwert zu erreichen ist, bestimmen Sie; das Datum einer Kennzahl wird deshalb nie für Sie verschoben.',
    },
    whats: {
      untitledMeasure: 'Eine Kennzahl',
      measure: (name) => `Die Kennzahl ${name}`,
      untitledMilestone: 'Ein Meilenstein',
      milestone: (name) => `Der Meilenstein ${name}`,
      firstDay: 'Der erste Tag',
      lastDay: 'Der letzte Tag',
    },
    message: ({ what, card, day, early, whose, bound }) =>
      `${what} von ${card}, ${day}, liegt ${early ? 'vor dem Beginn' : 'nach dem Ende'} ${whose} (${bound}).`,
    ofCard: () => 'des eigenen Zeitraums',
    above: ({ level, periods, early }) =>
      periods === 1
        ? `des Zeitraums darüber (${level})`
        : `des ${early ? 'ersten' : 'letzten'} Zeitraums darüber (${level})`,
    ofPlan: ({ periods, early }) =>
      periods === 1 ? 'des Zeitraums des Plans' : `des ${early ? 'ersten' : 'letzten'} Zeitraums des Plans`,
    moveTo: (day) => `Auf den ${day} verschieben`,
    change: 'Datum ändern',
    moveCard: (period) => `Die ganze Karte nach ${period} verschieben`,
  },
  'missing-impact': {
    title: 'Die Wirkung auf das Unternehmen ist nicht genannt',
    docs: {
      what: 'Betrachtet Initiativen. Meldet sich, wenn das Feld „Wirkung“ leer ist oder einen Platzhalter enthält.',
      why: 'Die Wirkung auf das Unternehmen gehört zu den vier Dingen, die die Leute über eine Initiative hören müssen: warum wir uns darauf ausrichten, was es dem Unternehmen bringt, die bestimmten Ziele, und was von ihnen erwartet wird. Sie entscheidet auch zwischen zwei Initiativen, wenn die Zeit knapp ist.',
      bad: '„20 Kliniken gewinnen“, ohne ein Wort darüber, was zwanzig Kliniken bedeuten.',
      good: 'Wirkung: „1,2 Mio. € Jahresumsatz mit 38 % Marge und ein zweites Standbein neben den Lebensmittelwerken.“',
      fix: 'Schreiben Sie, was sich für das Unternehmen ändert, wenn die Initiative gelingt, in Geld oder in Stellung am Markt.',
    },
    message: (card) => `${card} sagt nicht, was es dem Unternehmen bringt.`,
    fix: 'Sagen, was es dem Unternehmen bringt',
  },
  'missing-expectations': {
    title: 'Niemand sagt, was von den Leuten erwartet wird',
    docs: {
      what: 'Betrachtet Initiativen. Meldet sich, wenn das Feld „Was von den Leuten erwartet wird“ leer ist oder einen Platzhalter enthält.',
      why: 'Das Seil erreicht den Boden erst, wenn jeder weiß, was er anders machen soll. 84 % der Führungskräfte glauben, sie hätten ihre Erwartungen klargemacht; 39 % der Verkäufer sagen dasselbe. Was nicht geschrieben steht, lebt nur in der ersten Gruppe.',
      bad: '„20 Kliniken gewinnen“, bei einer Auftaktveranstaltung verkündet und nie in Worte gefasst.',
      good: 'Erwartet: „Jeder Verkäufer ruft täglich fünf Kliniken von der Liste an und bringt zwei Ortstermine pro Woche in die Freitagsrunde mit.“',
      fix: 'Schreiben Sie, was Führungskräfte und Verkäufer tun sollen, in Worten, die sich im Mitarbeitergespräch nachprüfen lassen.',
    },
    message: (card) => `${card} sagt nicht, was von den Leuten erwartet wird.`,
    fix: 'Sagen, was von den Leuten erwartet wird',
  },
  'no-owner': {
    title: 'Niemand ist verantwortlich',
    docs: {
      what: 'Betrachtet Treiber und Initiativen. Meldet sich, wenn niemand als verantwortlich eingetragen ist oder die Person nicht mehr zum Plan gehört. Eine Aktivität, die niemand übernommen hat, wird als gerissenes Seil gemeldet.',
      why: 'Wofür alle verantwortlich sind, ist es niemand. Ein Name ist, wer in der Quartalsbesprechung Rede und Antwort steht; viele dürfen helfen.',
      bad: '„20 Kliniken gewinnen“, verantwortet vom „Vertriebsteam“, also von niemandem.',
      good: '„20 Kliniken gewinnen“, verantwortet von Dana Whitfield, Regionalleiterin.',
      fix: 'Nennen Sie eine Person. Andere wirken durch die Aktivitäten darunter mit.',
    },
    message: (card) => `Für ${card} ist niemand verantwortlich.`,
    name: 'Eine verantwortliche Person nennen',
  },
  'no-resources': {
    title: 'Die nötigen Mittel sind nicht genannt',
    docs: {
      what: 'Betrachtet Initiativen. Meldet sich, wenn das Feld „Nötige Mittel“ leer ist oder einen Platzhalter enthält. „Keine außer der Zeit des Teams“ ist auch eine Antwort.',
      why: 'Eine Initiative nimmt etwas anderem Leute, Geld und Werkzeuge weg. Hat das vor dem Start niemand gesagt, kommt es im dritten Monat heraus, wenn das Seil schon ausfranst.',
      bad: '„Niederlassung Dresden eröffnen“, und unter „Nötige Mittel“ steht nichts.',
      good: 'Mittel: „Eine Niederlassungsleitung ab 1. Mai, 120.000 € für Lagerware, vier Tage des CRM-Teams.“',
      fix: 'Schreiben Sie die Leute, das Geld und die Werkzeuge auf, die sie braucht, und wer zugesagt hat, sie zu geben.',
    },
    message: (card) => `${card} sagt nicht, was es braucht.`,
    fix: 'Sagen, welche Leute, welches Geld und welche Werkzeuge es braucht',
  },
}
