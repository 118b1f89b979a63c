export const services = `plan: Wachstumsplan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Die Kanzlei werden, die Familienunternehmen der Industrie vor allen anderen anrufen @Geschäftsführender Partner
  what: Bis Ende YYYY 60 Familienunternehmen der Industrie mit 12 Mio. € Honorar beraten, mindestens die Hälfte davon in Jahresvereinbarungen.
  why: Einzelne Projekte lassen uns jeden dritten Monat ohne Arbeit; Mandanten mit Vereinbarung bleiben sechs Jahre und empfehlen uns.
  measure: Honorar 9500000 € -> 12000000 € by YYYY-12-31

  12 neue Mandanten in einer Branche gewinnen #customers !1 @Partner für Wachstum
    why: Zwei Drittel unserer Mandanten kamen zufällig aus einer Branche; jetzt mit Absicht.
    ideal customer: 100 bis 800 Beschäftigte, Eigentümer in der Geschäftsführung, Nachfolge oder neues Werk innerhalb von drei Jahren.
    measure: Neue Mandanten 0 Mandanten -> 12 Mandanten by YYYY-12-31

    Unternehmerabende: 12 neue Mandanten aus 90 getroffenen Eigentümern @Partner für Wachstum
      period: YYYY
      why: Eigentümer vertrauen Eigentümern; jeder zweite Mandant kam auf das Wort eines anderen.
      impact: 12 Mandanten bringen im ersten Jahr rund 1,5 Mio. € Honorar.
      expectations: Jeder Partner gibt einen Abend im Quartal und sieht jeden Gast innerhalb von drei Wochen wieder.
      resources: 24.000 € für die Abende, eine Assistenz für einen Tag pro Woche.
      measure: Neue Mandanten 0 Mandanten -> 12 Mandanten by YYYY-12-31
      milestone: Liste der 150 Eigentümer abgestimmt by YYYY-01-31
      milestone: Vier neue Mandanten by YYYY-05-31
      milestone: Acht neue Mandanten by YYYY-09-30

      Einen Eigentümer von der Liste anrufen und zum Abend einladen 5x/week @Seniorberater
        hours: 0.5
        prospects: 150 Eigentümer von Fertigungsbetrieben im Umkreis von zwei Fahrstunden
        criteria: Eigentümer führt das Unternehmen, Anlass innerhalb von drei Jahren
        emphasis: Wer sonst kommt, nicht was wir verkaufen
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Eigentümer bei den Abenden 0 Eigentümer -> 90 Eigentümer by YYYY-11-30
        support: Der Partner kündigt die ersten zehn Anrufe mit einem Brief an.
        accountability: Anrufe und Zusagen werden jeden Montag besprochen.
      Jeden Gast innerhalb von drei Wochen besuchen 2x/week @Partner für Wachstum
        hours: 2
        prospects: Gäste des letzten Abends
        criteria: Eigentümer hat eine offene Frage genannt
        emphasis: Eine Seite zur offenen Frage
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Besuche 0 Besuche -> 70 Besuche by YYYY-12-15
        support: Ein Seniorberater entwirft die eine Seite.
        accountability: Besuche und nächste Schritte in der Partnerrunde.

  Jahresvereinbarungen von 20 % auf 50 % des Honorars bringen #profitability !2 @Geschäftsführender Partner
    why: Vereinbarungen füllen den leeren Monat und kosten im Verkauf die Hälfte.
    ideal customer: Seit zwei Jahren Mandant, drei Projekte und mehr.
    measure: Honorar aus Jahresvereinbarungen 20 % -> 50 % by YYYY-12-31

    Jahresgespräch: 20 Vereinbarungen mit bestehenden Mandanten @Mandantenpartner
      period: YYYY
      why: Mandanten wünschen sich zwischen den Projekten eine ruhige Hand; niemand hat sie angeboten.
      impact: 20 Vereinbarungen sind 3 Mio. € planbares Honorar wert.
      expectations: Jeder Mandant seit zwei Jahren bekommt ein Jahresgespräch und ein schriftliches Angebot.
      resources: Mustervereinbarung, eine Gesprächsvorlage, ein halber Schulungstag.
      measure: Unterschriebene Vereinbarungen 6 Vereinbarungen -> 26 Vereinbarungen by YYYY-12-31
      milestone: Vereinbarung und Preisliste fertig by YYYY-02-28
      milestone: Vierzehn Vereinbarungen unterschrieben by YYYY-06-30

      Ein Jahresgespräch mit einem Mandanten führen 3x/month @Mandantenpartner
        hours: 3
        prospects: Die 40 Mandanten seit zwei Jahren und länger
        criteria: Drei Projekte und mehr, Eigentümer dabei
        emphasis: Was der Mandant nach jedem Projekt entschieden hat
        start: YYYY-03-01
        end: YYYY-12-10
        measure: Jahresgespräche 0 Gespräche -> 28 Gespräche by YYYY-12-10
        support: Der geschäftsführende Partner begleitet die zehn größten.
        accountability: Gemachte und unterschriebene Angebote in der Partnerrunde.
      Mit jedem Seniorberater eine Mandantenakte durchgehen 2x/month @Mandantenpartner
        hours: 2
        role: Mandantenpartner mit den Seniorberatern
        criteria: Ein Mandant, ein offener Bedarf, ein nächster Schritt
        emphasis: Den Bedarf hinter dem Projekt hören
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Durchgesehene Akten 0 Akten -> 20 Akten by YYYY-12-10
        support: Der geschäftsführende Partner sitzt einmal im Quartal dabei.
        accountability: Die nächsten Schritte werden beim folgenden Treffen geprüft.

people:
  Geschäftsführender Partner (executive), 8 h/week
    Partner für Wachstum (sales leader), 12 h/week
      expects: Zwölf neue Mandanten, ein Abend im Quartal.
      support: Der geschäftsführende Partner gibt zwei Abende.
      accountability: Partnerrunde jeden Monat.
      Seniorberater (rep), 10 h/week
        expects: Fünf Anrufe pro Woche.
        support: Briefe des Partners.
        accountability: Montagsrunde.
    Mandantenpartner (manager), 12 h/week
      expects: Zwanzig Vereinbarungen, zwei Akten im Monat.
      support: Der geschäftsführende Partner begleitet die größten Gespräche.
      accountability: Partnerrunde jeden Monat.
`
