export const software = `plan: Wachstumsplan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Das Standardwerkzeug einer Kundengruppe in einer Region werden @Geschäftsführung
  what: Bis Ende YYYY 260 Kunden im Abo und 15 Mio. € wiederkehrenden Umsatz erreichen.
  why: Wer in den nächsten zwei Jahren zur Gewohnheit dieser Gruppe wird, bleibt es zehn Jahre lang.
  measure: Wiederkehrender Umsatz 11500000 € -> 15000000 € by YYYY-12-31

  60 neue Kunden in der Gruppe gewinnen #customers !1 @Vertriebsleitung
    why: Neue Kunden bringen auch die Referenzen, nach denen die nächsten fragen.
    ideal customer: 80 bis 600 Beschäftigte, kein Werkzeug oder eines, das älter ist als acht Jahre.
    measure: Neue Kunden 0 Kunden -> 60 Kunden by YYYY-12-31

    Bezahlter Pilot: 60 neue Kunden aus 90 Piloten @Leitung Neugeschäft
      period: YYYY
      why: Interessenten mit Pilot kaufen dreimal so oft wie solche, die nur eine Vorführung gesehen haben.
      impact: 60 Kunden sind 2,4 Mio. € neuen wiederkehrenden Umsatz wert.
      expectations: Drei laufende Piloten je Verkäufer, die Erfolgskriterien vor dem ersten Tag unterschrieben.
      resources: Ein Einführungsberater, ein Pilotpaket, 40.000 € für Reisen.
      measure: Piloten, die zu Verträgen werden 50 % -> 67 % by YYYY-12-31
      milestone: Pilotangebot und Kriterienbogen fertig by YYYY-01-31
      milestone: Fünfzehn Kunden unterschrieben by YYYY-04-30
      milestone: Fünfunddreißig Kunden unterschrieben by YYYY-08-31

      Entscheider auf der Zielliste anrufen 25x/week @Verkauf Neugeschäft
        hours: 0.2
        prospects: 200 Unternehmen auf der Zielliste ohne Werkzeug
        criteria: Entscheider bekannt, Budget innerhalb des Jahres
        emphasis: Der bezahlte Pilot über 30 Tage
        start: YYYY-01-15
        end: YYYY-12-15
        measure: Pilottermine 0 Termine -> 120 Termine by YYYY-12-15
        support: Die Leitung hört fünf Anrufe pro Woche mit.
        accountability: Die vereinbarten Termine werden jeden Montag vorgelesen.
      Das Ergebnisgespräch am Ende jedes Piloten führen 1x/week @Verkauf Neugeschäft
        hours: 2
        prospects: Alle Piloten, die in der Woche enden
        criteria: Entscheider und Finanzen am Tisch
        emphasis: Ergebnis gegen die unterschriebenen Kriterien, in Euro
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Innerhalb von zehn Tagen entschiedene Piloten 40 % -> 80 % by YYYY-09-30
        support: Der Einführungsberater bereitet die Ergebnisfolie vor.
        accountability: Ein Ja, ein Nein oder ein Datum am selben Tag in der Pipeline.
      Ein Ergebnisgespräch begleiten 1x/week @Leitung Neugeschäft
        hours: 3
        criteria: Ein Gespräch, ein Beobachtungsbogen, eine vereinbarte Änderung
        emphasis: Der Kunde nennt die Zahl zuerst
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Begleitete Gespräche 0 Gespräche -> 40 Gespräche by YYYY-12-15
        support: Die Vertriebsleitung beobachtet einen Begleittag im Quartal.
        accountability: Die Bögen gehören zum Mitarbeitergespräch.

  Das zweite Modul an 70 Bestandskunden verkaufen #products !2 @Vertriebsleitung
    why: Kunden mit zwei Modulen kündigen nur ein Drittel so oft.
    ideal customer: Seit einem Jahr Kunde, nutzt das erste Modul täglich.
    measure: Kunden mit zwei Modulen 20 Kunden -> 70 Kunden by YYYY-12-31

    Nutzenprüfung: 120 Prüfungen, 50 Aufträge @Leitung Bestandskunden
      period: YYYY
      why: Die Prüfung zeigt dem Kunden in seinen eigenen Zahlen das Geld, das er liegen lässt.
      impact: 50 Aufträge bringen 0,9 Mio. € wiederkehrenden Umsatz dazu.
      expectations: Drei Prüfungen pro Woche und Betreuer, der Befund bleibt am selben Tag beim Kunden.
      resources: Der Prüfbogen und ein Datenspezialist für zwei Tage pro Woche.
      measure: Kunden mit zwei Modulen 20 Kunden -> 70 Kunden by YYYY-12-31
      milestone: Prüfung bei drei Kunden erprobt by YYYY-02-15
      milestone: Vierzig Kunden mit zwei Modulen by YYYY-06-30

      Nutzenprüfungen bei Kunden durchführen 3x/week @Kundenbetreuung
        hours: 2.5
        prospects: Kunden seit mindestens einem Jahr ohne das zweite Modul
        criteria: Tägliche Nutzung des ersten Moduls, Ansprechpartner in den Finanzen bekannt
        emphasis: Gefundenes Geld, in Euro
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Prüfungen 0 Prüfungen -> 120 Prüfungen by YYYY-12-10
        support: Die Leitung begleitet die erste Prüfung bei jedem Großkunden.
        accountability: Prüfungen und Befunde werden jeden Montag besprochen.
      Eine Prüfung begleiten 1x/week @Leitung Bestandskunden
        hours: 3
        criteria: Eine Prüfung, ein Beobachtungsbogen, eine vereinbarte Änderung
        emphasis: Die Zahl zuerst nennen
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Begleitete Prüfungen 0 Prüfungen -> 38 Prüfungen by YYYY-12-10
        support: Die Vertriebsleitung beobachtet einen Begleittag im Quartal.
        accountability: Die Bögen gehören zum Mitarbeitergespräch.

  Den Durchschnittsrabatt von 18 % auf 12 % senken #profitability !3 @Vertriebsleitung
    why: Die meisten Rabatte werden ungefragt in der letzten Woche des Quartals gegeben.
    ideal customer: Weiß, was das Problem kostet; kauft nicht nur nach Listenpreis.
    measure: Durchschnittsrabatt 18 % -> 12 % by YYYY-12-31

    Erst der Nutzen: unterschriebene Nutzenrechnung bei 95 von 100 großen Angeboten @Vertriebsleitung
      period: YYYY
      why: Angebote mit Nutzenrechnung schließen mit dem halben Rabatt ab.
      impact: Sechs Punkte weniger Rabatt sind rund 0,7 Mio. € im Jahr wert.
      expectations: Kein großes Angebot ohne Nutzenrechnung; jedes Zugeständnis bekommt eine Gegenleistung.
      resources: Eine Vorlage, ein Finanzanalyst für einen Tag pro Woche, zwei Schulungstage.
      measure: Durchschnittsrabatt 18 % -> 12 % by YYYY-12-31
      milestone: Vorlage und Freigabegrenzen in Kraft by YYYY-02-01
      milestone: Durchschnittsrabatt unter 15 % by YYYY-06-30

      Jeden Rabatt über 12 % persönlich entscheiden 2x/week @Vertriebsleitung
        hours: 0.5
        criteria: Schriftlicher Antrag mit der Gegenleistung des Kunden
        emphasis: Eine Antwort innerhalb eines Tages
        start: YYYY-02-01
        end: YYYY-12-31
        measure: Anträge im Monat über 12 % 15 Anträge -> 4 Anträge by YYYY-12-31
        support: Die Geschäftsführung öffnet keine Entscheidung wieder.
        accountability: Die genehmigten Ausnahmen werden jeden Monat berichtet.

people:
  Geschäftsführung (executive)
    Vertriebsleitung (sales leader), 10 h/week
      expects: Drei Initiativen und keine vierte; beide Leitungen begleiten jede Woche.
      support: Eine Stunde pro Woche mit der Geschäftsführung.
      accountability: Monatliche Kennzahlen.
      Leitung Neugeschäft (manager), team Neugeschäft, 12 h/week
        expects: Ein begleitetes Gespräch pro Woche.
        support: Ein beobachteter Begleittag im Quartal.
        accountability: Gespräch alle zwei Wochen.
        Verkauf Neugeschäft (rep), team Neugeschäft, 20 h/week
          expects: 25 Anrufe pro Woche, drei laufende Piloten.
          support: Fünf mitgehörte Anrufe pro Woche.
          accountability: Montagsrunde.
      Leitung Bestandskunden (manager), team Bestandskunden, 12 h/week
        expects: Eine begleitete Prüfung pro Woche.
        support: Ein beobachteter Begleittag im Quartal.
        accountability: Gespräch alle zwei Wochen.
        Kundenbetreuung (rep), team Bestandskunden, 20 h/week
          expects: Drei Prüfungen pro Woche.
          support: Der Datenspezialist bereitet jede Prüfung vor.
          accountability: Montagsrunde.
`
