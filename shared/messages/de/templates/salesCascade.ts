export const salesCascade = `plan: Vertriebsplan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Erste Wahl der mittelständischen Fertiger in unserer Region werden @Geschäftsführung
  what: Bis Ende YYYY 200 der 600 mittelständischen Fertiger im Umkreis von zwei Fahrstunden beliefern.
  why: Schreiben Sie hier, warum es zählt: was sich für Kunden und Unternehmen ändert, und was geschieht, wenn Sie nichts tun.
  measure: Belieferte Kunden 140 Kunden -> 200 Kunden by YYYY-12-31

  40 neue Kunden gewinnen #customers !1 @Vertriebsleitung
    why: Neue Kunden ersetzen die 15, die wir jedes Jahr verlieren, und bringen das Wachstum.
    ideal customer: 100 bis 500 Beschäftigte, eigener Einkauf, heute zwei oder mehr Lieferanten.
    measure: Neue Kunden 0 Kunden -> 40 Kunden by YYYY-12-31

    Erstauftragsprogramm: 40 Erstaufträge von 120 benannten Interessenten @Verkaufsleitung
      period: YYYY
      why: Wer einen kleinen Erstauftrag erteilt, bleibt in acht von zehn Fällen Kunde.
      impact: 40 Erstaufträge werden zu rund 1,2 Mio. € Jahresumsatz.
      expectations: Jeder Verkäufer hat dreißig benannte Interessenten und spricht jeden Monat mit jedem.
      resources: Ein Einstiegsangebot, ein halber Tag pro Woche für die Akquise, eine Liste mit 120 Interessenten.
      measure: Erstaufträge 0 Aufträge -> 40 Aufträge by YYYY-12-31
      milestone: Liste der 120 Interessenten abgestimmt by YYYY-01-31
      milestone: Zehn Erstaufträge by YYYY-04-30
      milestone: Fünfundzwanzig Erstaufträge by YYYY-08-31

      Benannte Interessenten anrufen 15x/week @Verkauf
        hours: 0.3
        prospects: Die dreißig Namen auf der eigenen Liste
        criteria: Kauft heute beim Wettbewerb, Entscheider bekannt
        emphasis: Das Einstiegsangebot
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Vereinbarte Termine 0 Termine -> 90 Termine by YYYY-12-15
        support: Die Verkaufsleitung begleitet zwei Ersttermine im Monat.
        accountability: Anrufe und Termine werden jeden Montag besprochen.
      Einen Kundentermin begleiten und eine Änderung notieren 1x/week @Verkaufsleitung
        hours: 3
        criteria: Ersttermine und Angebote
        emphasis: Fragen vor dem Angebot
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Begleitete Termine 0 Termine -> 40 Termine by YYYY-12-15
        support: Die Vertriebsleitung beobachtet einen Begleittag im Quartal.
        accountability: Die Beobachtungsbögen gehören zum Mitarbeitergespräch.

people:
  Geschäftsführung (executive)
    Vertriebsleitung (sales leader), 10 h/week
      expects: Höchstens drei Initiativen im Jahr, jede mit einer verantwortlichen Person und Terminen.
      support: Eine Stunde pro Woche mit der Geschäftsführung.
      accountability: Monatlicher Blick auf die drei Initiativen.
      Verkaufsleitung (manager), 12 h/week
        expects: Ein begleiteter Termin pro Woche, zehn Erstaufträge bis Ende April.
        support: Ein beobachteter Begleittag im Quartal.
        accountability: Gespräch alle zwei Wochen.
        Verkauf (rep), 20 h/week
          expects: Fünfzehn Anrufe pro Woche, dreizehn Erstaufträge in diesem Jahr.
          support: Zwei gemeinsame Termine im Monat.
          accountability: Montagsrunde.
`
