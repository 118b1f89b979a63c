export const distributor = `plan: Vertriebsplan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Der erste Anruf sein, wenn in unserer Region ein Werk stillsteht @Geschäftsführung
  what: Bis Ende YYYY von 80 auf 90 Mio. € wachsen: als der Lieferant, der das Teil hat und innerhalb einer Stunde antwortet.
  why: Geplante Aufträge bekommt der Billigste. Beim ungeplanten Stillstand zahlt der Kunde für Tempo und Wissen.
  measure: Umsatz 80000000 € -> 90000000 € by YYYY-12-31

  25 neue Werke in einer neuen Branche gewinnen #customers !1 @Vertriebsleitung
    why: Eine Branche gut zu kennen ist mehr wert, als fünf ein wenig zu kennen.
    ideal customer: Arbeitet rund um die Uhr, eigene Instandhaltung, Bedarf von 100.000 € und mehr im Jahr.
    measure: Neue Werke 0 Werke -> 25 Werke by YYYY-12-31

    Werksrundgänge: 25 Werke nach einem Rundgang gewonnen @Leitung Außendienst
      period: YYYY
      why: Werke, durch die wir vor dem Angebot gegangen sind, kaufen im ersten Jahr dreimal so viel.
      impact: 25 Werke bringen rund 3 Mio. € Jahresumsatz.
      expectations: Zwei Rundgänge pro Woche und Außendienstler, mit einer Liste der kritischen Teile am selben Tag.
      resources: Musterkoffer, ein Anwendungstechniker, Konsignationsware für 60.000 €.
      measure: Neue Werke 0 Werke -> 25 Werke by YYYY-12-31
      milestone: Liste der 100 Werke abgestimmt by YYYY-01-31
      milestone: Acht Werke gewonnen by YYYY-05-31
      milestone: Sechzehn Werke gewonnen by YYYY-09-15

      Mit der Instandhaltung durch ein Werk gehen 2x/week @Außendienst
        hours: 2.5
        prospects: Werke auf der Branchenliste im eigenen Gebiet
        criteria: 100 Beschäftigte und mehr, Leitung der Instandhaltung bekannt
        emphasis: Kritische Teile und die Lieferung in 60 Minuten
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Rundgänge 0 Rundgänge -> 80 Rundgänge by YYYY-12-15
        support: Die Leitung begleitet einen Rundgang im Monat.
        accountability: Die Listen der kritischen Teile werden jeden Montag besprochen.
      Einen Werksrundgang begleiten 1x/week @Leitung Außendienst
        hours: 3
        criteria: Ein Rundgang, ein Beobachtungsbogen, eine vereinbarte Änderung
        emphasis: Die Frage, was der letzte Stillstand gekostet hat
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Beobachtungsbögen 0 Bögen -> 40 Bögen by YYYY-12-15
        support: Die Vertriebsleitung beobachtet einen Tag im Quartal.
        accountability: Die Bögen gehören zum Mitarbeitergespräch.

  Lagerservice von 0,5 auf 1,5 Mio. € ausbauen #products !2 @Vertriebsleitung
    why: Kunden, deren Lager wir führen, bleiben doppelt so lange.
    ideal customer: Bedarf von 300.000 € und mehr im Jahr, Stelle im Lager frei oder bald frei.
    measure: Serviceumsatz 500000 € -> 1500000 € by YYYY-12-31

    Lagerverträge: von 6 auf 16 Standorte @Leitung Innendienst
      period: YYYY
      why: Ein geführtes Lager verdoppelt unseren Anteil am Einkauf des Kunden.
      impact: Zehn Verträge bringen 1 Mio. € Service und 2 Mio. € Ware.
      expectations: Ein Vorschlag im Monat und Kundenbetreuer, mit der Zählung im Lager des Kunden als Beleg.
      resources: Ein Lagertechniker, Scanner für zehn Standorte.
      measure: Standorte unter Vertrag 6 Standorte -> 16 Standorte by YYYY-12-31
      milestone: Vertrag und Preisliste fertig by YYYY-02-28
      milestone: Zehn Standorte unter Vertrag by YYYY-06-30

      Mit dem Lagerleiter das Lager eines Schlüsselkunden zählen 2x/month @Innendienst
        hours: 5
        prospects: Die zwanzig größten Kunden ohne Vertrag
        criteria: Lagerleiter dabei, mehr als 1.000 Teile
        emphasis: Tote Bestände und Eilfrachten
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Zählungen 0 Zählungen -> 18 Zählungen by YYYY-11-30
        support: Der Techniker ist bei jeder Zählung dabei.
        accountability: Die Ergebnisse werden innerhalb von fünf Tagen vorgestellt.

  Rohmarge von 25 % auf 26,5 % heben #profitability !3 @Finanzleitung
    why: Anderthalb Punkte Marge sind mehr wert als 8 Mio. € Umsatz.
    ideal customer: Viele kleine Aufträge, hoher Servicebedarf.
    measure: Rohmarge 25 % -> 26.5 % by YYYY-12-31

    Preisdisziplin: 85 von 100 Kleinaufträgen zum Listenpreis @Finanzleitung
      period: YYYY
      why: Bei Kleinaufträgen wird aus Gewohnheit Rabatt gegeben.
      impact: Rund ein Punkt Marge.
      expectations: Kein Auftrag unter 250 € unter Listenpreis ohne schriftlichen Grund.
      resources: Preisuntergrenzen im Auftragssystem, zwei halbe Schulungstage.
      measure: Kleinaufträge zum Listenpreis 55 % -> 85 % by YYYY-10-31
      milestone: Preisuntergrenzen eingeschaltet by YYYY-02-28
      milestone: Siebzig von 100 Kleinaufträgen zum Listenpreis by YYYY-06-30

      Die Preisfrage mit dem Innendienst im Rollenspiel üben 1x/week @Leitung Innendienst
        hours: 1
        role: Der ganze Innendienst
        criteria: Ein echter Fall aus der Vorwoche
        emphasis: Den Preis nennen und dann schweigen
        start: YYYY-03-01
        end: YYYY-12-15
        measure: Rollenspiele 0 -> 40 by YYYY-12-15
        support: Die Finanzleitung bringt den Fall mit.
        accountability: Anteil der Aufträge zum Listenpreis je Verkäufer, jeden Freitag.

people:
  Geschäftsführung (executive)
    Vertriebsleitung (sales leader), 10 h/week
      expects: Drei Initiativen und keine vierte.
      support: Eine Stunde pro Woche mit der Geschäftsführung.
      accountability: Monatliche Kennzahlen.
      Leitung Außendienst (manager), team Außendienst, 12 h/week
        expects: Ein begleiteter Rundgang pro Woche.
        support: Ein beobachteter Begleittag im Quartal.
        accountability: Gespräch alle zwei Wochen.
        Außendienst (rep), team Außendienst, 20 h/week
          expects: Zwei Rundgänge pro Woche, acht neue Werke.
          support: Ein gemeinsamer Rundgang im Monat.
          accountability: Montagsrunde.
      Leitung Innendienst (manager), team Innendienst, 12 h/week
        expects: Ein Rollenspiel pro Woche, zehn Verträge.
        support: Ein beobachteter Begleittag im Quartal.
        accountability: Gespräch alle zwei Wochen.
        Innendienst (rep), team Innendienst, 20 h/week
          expects: Zwei Zählungen im Monat, Kleinaufträge zum Listenpreis.
          support: Der Techniker bei jeder Zählung.
          accountability: Freitagszahlen.
    Finanzleitung (other), 6 h/week
      expects: Marge von 26,5 % zum Jahresende.
      support: Die Geschäftsführung steht hinter den Untergrenzen.
      accountability: Wöchentliche Zahl.
`
