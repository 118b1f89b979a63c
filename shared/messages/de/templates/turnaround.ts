export const turnaround = `plan: Ertragsplan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Wieder 6 % Umsatzrendite verdienen, indem wir weniger Kunden besser bedienen @Geschäftsführung
  what: Bis Ende YYYY aus 1 % Verlust eine Rendite von 6 % machen, mit den 300 Kunden, die schätzen, was wir tun.
  why: An jedem dritten Kunden verlieren wir Geld und haben keine Zeit für die, die mehr kaufen würden. Die Bank prüft den Kreditrahmen in zwölf Monaten.
  measure: Umsatzrendite -1 % -> 6 % by YYYY-12-31

  Die Durchschnittsmarge von 21 % auf 25 % heben #profitability !1 @Finanzleitung
    why: Vier Punkte Marge entscheiden, ob es das Unternehmen weiter gibt.
    ideal customer: Zahlt für Tempo und Verlässlichkeit, bestellt für mehr als 20.000 € im Jahr.
    measure: Durchschnittsmarge 21 % -> 25 % by YYYY-12-31

    Preisschritt: eine neue Preisliste, von 90 % der Kunden angenommen @Vertriebsleitung
      period: YYYY
      why: Die Preise stehen seit drei Jahren still, während die Kosten um 14 % gestiegen sind.
      impact: Drei Punkte Marge innerhalb von sechs Monaten.
      expectations: Jeder Verkäufer erklärt den neuen Preis persönlich und nie nur per E-Mail.
      resources: Neue Preisliste, ein Schulungstag, Briefe mit der Unterschrift der Geschäftsführung.
      measure: Kunden auf der neuen Liste 0 % -> 90 % by YYYY-07-31
      milestone: Preisliste freigegeben by YYYY-01-31
      milestone: Die hundert größten Kunden besucht by YYYY-04-30

      Die neuen Preise persönlich erklären 5x/week @Kundenbetreuung
        hours: 1.5
        prospects: Die vierzig größten eigenen Kunden, die größten zuerst
        criteria: Brief verschickt, Bestellhistorie ausgedruckt
        emphasis: Was der Kunde im letzten Jahr von uns bekommen hat
        start: YYYY-02-01
        end: YYYY-07-31
        measure: Besuchte Kunden 0 Kunden -> 100 Kunden by YYYY-04-30
        support: Die Verkaufsleitung übt die ersten drei Gespräche mit.
        accountability: Angenommen, offen und verloren werden jeden Freitag gezählt.
      Das Preisgespräch mit jedem Verkäufer üben 1x/week @Verkaufsleitung
        hours: 2
        criteria: Das schwerste Gespräch der kommenden Woche
        emphasis: Schweigen nach dem Preis
        start: YYYY-02-01
        end: YYYY-07-31
        measure: Übungen 0 -> 24 by YYYY-07-31
        support: Die Vertriebsleitung spielt einmal im Monat den Einkäufer.
        accountability: Ergebnisse und Übung werden jeden Freitag verglichen.

    Kleinauftragsregel: Aufträge unter 100 € von 38 % auf 12 % aller Aufträge @Finanzleitung
      period: YYYY
      why: Ein Auftrag unter 100 € kostet uns 31 € Bearbeitung.
      impact: 400.000 € Bearbeitungskosten im Jahr.
      expectations: Niemand erlässt den Mindestwert ohne das Ja der Leitung.
      resources: Änderung im Auftragssystem, Brief an 900 Kunden.
      measure: Aufträge unter 100 € 38 % -> 12 % by YYYY-09-30
      milestone: Regel im Auftragssystem by YYYY-02-28
      milestone: Unter 25 % aller Aufträge by YYYY-05-31

      Kunden mit vielen Kleinaufträgen anrufen und Bestelltage vereinbaren 10x/week @Kundenbetreuung
        hours: 0.4
        prospects: 220 Kunden mit mehr als vier Kleinaufträgen im Monat
        criteria: Jahresumsatz über 3.000 €
        emphasis: Eine Lieferung pro Woche statt fünf
        start: YYYY-03-01
        end: YYYY-09-30
        measure: Kunden mit Bestelltagen 0 Kunden -> 180 Kunden by YYYY-09-30
        support: Der Versand schickt jeden Montag die Liste.
        accountability: Kleinaufträge je Kunde, jeden Freitag.

  Die 60 Kunden halten, die das Unternehmen tragen #customers !2 @Vertriebsleitung
    why: Sechzig Kunden bringen 71 % der Marge; acht davon haben andere Angebote eingeholt.
    ideal customer: Mehr als 15.000 € Marge im Jahr.
    measure: Im Jahr verlorene Kunden der sechzig 9 Kunden -> 2 Kunden by YYYY-12-31

    Schlüsselkundenplan: ein schriftlicher Plan mit jedem der 60 @Vertriebsleitung
      period: YYYY
      why: In fünf Jahren ist kein Kunde mit schriftlichem Plan gegangen.
      impact: Sichert 5,2 Mio. € Marge.
      expectations: Jeder Verkäufer setzt sich zweimal im Jahr mit jedem Schlüsselkunden zusammen und schreibt auf, was beide tun.
      resources: Ein einseitiges Formular, eine Stunde der Geschäftsführung je Kunde.
      measure: Schlüsselkunden mit schriftlichem Plan 4 Kunden -> 60 Kunden by YYYY-09-30
      milestone: Zwanzig Pläne geschrieben by YYYY-04-30
      milestone: Vierzig Pläne geschrieben by YYYY-06-30

      Sich mit einem Schlüsselkunden zusammensetzen und den Plan schreiben 1x/week @Kundenbetreuung
        hours: 3
        prospects: Der eigene Anteil an den sechzig
        criteria: Entscheider dabei, Zahlen der letzten zwei Jahre zur Hand
        emphasis: Was der Kunde im nächsten Jahr ändern will
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Geschriebene Pläne 0 Pläne -> 20 Pläne by YYYY-09-30
        support: Die Geschäftsführung begleitet die zehn größten.
        accountability: Pläne und Zusagen werden jeden Monat besprochen.

people:
  Geschäftsführung (executive)
    Vertriebsleitung (sales leader), 12 h/week
      expects: Der Preisschritt bis Juli, sechzig geschriebene Pläne.
      support: Die Geschäftsführung unterschreibt die Briefe und übernimmt die zehn schwersten Gespräche.
      accountability: Eine Stunde pro Woche mit der Geschäftsführung.
      Verkaufsleitung (manager), 12 h/week
        expects: Eine Übung pro Woche mit jedem Verkäufer.
        support: Die Vertriebsleitung spielt den Einkäufer.
        accountability: Freitagszahlen.
        Kundenbetreuung (rep), 24 h/week
          expects: Fünf Preisgespräche pro Woche, ein Plan pro Woche.
          support: Drei geübte Gespräche.
          accountability: Freitagszahlen.
    Finanzleitung (other), 6 h/week
      expects: Marge je Kunde, jeden Freitag.
      support: Ein Analyst für zwei Tage pro Woche.
      accountability: Eine Stunde pro Woche mit der Geschäftsführung.
`
