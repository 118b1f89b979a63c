/**
 * Words that would fit the strategy of any company, English and German, with a few French, Spanish and Italian ones:
 * growing, selling, being good at it, and the small words between. What is left after them is what the company has
 * chosen.
 */
export const ANYBODYS = new Set(
  // Small words
  (
    'a an the and or of to in on at by for with from as is are be been being we us our ours you your it its this that these those into than then so not no all every each any ' +
    'very really truly again still just only also always never ever now today tomorrow long term longterm short next through across over up out more most much many even ' +
    'will shall must should can want need make making do doing get getting go going keep keeping have having become becoming stay remain continue continuing take taking put lets let ' +
    // Selling and growing
    'sell selling sells sold sale sales seller sellers revenue revenues turnover profit profits profitable profitability profitably margin margins growth grow growing grows grown ' +
    'increase increasing improve improving improvement raise boost boosting expand expanding expansion accelerate accelerating drive driving maximise maximize optimise optimize push win winning gain strengthen strengthening ' +
    'scale scaling outgrow outperform beat compete competition competitor competitors competitive competitiveness success succeed successful successfully sustainable sustainably significantly substantially strongly fast faster quickly ' +
    'money income earnings results result performance perform performing productivity efficiency efficient effective effectiveness bottom line top number numbers target targets goal goals deliver delivering delivery value values ' +
    // What people do with both
    'turn turning fan fans execute execution executing flawless flawlessly amazing lot lots stuff thing things something anything everything somehow like delight delighting delights wow please pleasing happy happier satisfy satisfying create creating creates build building achieve achieving attain reach reaching hit hitting meet exceed exceeding maximizing unlock unlocking unleash unleashing leverage leveraging capture capturing double-digit triple-digit single-digit digit ' +
    'save saving savings cut cutting reduce reducing lower cost costs spend cash help helping serve serving support supporting satisfied attract attracting retain retaining enhance enhancing evolve evolving thrive thriving flourish prosper dominate dominating domination conquer crush rule change changing develop developing enable enabling empower empowering engage engaging engagement elevate elevating ensure think act move moving push do did done try harder use using start stop manage managing ' +
    'lasting long-lasting relationship relationships trust integrity respect collaboration collaborate teamwork culture talent place level levels step steps heart center centre core mind ahead big-picture picture bar people-first always-on one-stop player players actor champion champions star stars winner winners number-one clear clearly simple simply high higher highest low best-in-class best-of-breed market-leading industry-leading state-of-the-art next-level cutting-edge value-added added shared real true right well fully total whole overall further double triple major key main important responsible accountable ' +
    // The company and its customers, unnamed
    'business businesses company companies organisation organization firm enterprise team teams people employees staff everyone everybody customer customers client clients buyer buyers account accounts stakeholder stakeholders shareholder shareholders ' +
    'market markets marketplace industry sector share position presence footprint brand brands product products service services offer offers offering offerings solution solutions portfolio new existing current other others partner partners partnership provider providers supplier suppliers vendor vendors world worldwide global globally ' +
    // Being good at it
    'best better good great greatest excellent excellence quality first one leader leaders leading lead leadership premier preferred choice trusted superior world-class class worldclass outstanding exceptional unique strong stronger strongest winning big bigger biggest large larger largest ' +
    'innovation innovative innovate innovations future ready digital transformation transform modern agile passion passionate commitment committed focus focused focussed centric customer-centric customer-focused customer-first operational experience experiences satisfaction loyalty vision mission strategy strategic strategically strategies plan plans ambition initiative potential opportunity opportunities way job together harder smarter work working year years quarter ' +
    // German
    'der die das den dem des ein eine einen einem einer und oder von zu im in am an auf mit für bei aus als ist sind sein werden wird wir uns unser unsere unseren unserem unserer mehr noch sehr weiter weiterhin immer alle allen nicht nur auch ' +
    'verkaufen verkauf vertrieb umsatz umsätze gewinn gewinne gewinnen ertrag erträge marge margen wachsen wachstum profitabel profitables profitabler steigern steigerung erhöhen verbessern ausbauen stärken machen bleiben wollen müssen können schaffen sichern erfolg erfolgreich erfolgreicher nachhaltig nachhaltiges schneller ' +
    'unternehmen firma geschäft team mitarbeiter kunde kunden kundenorientierung kundenorientiert kundenzufriedenheit markt märkte marktanteil marktanteile marktführer marktposition produkt produkte dienstleistung dienstleistungen lösung lösungen marke wettbewerb ' +
    'beste besten bester besser gut größte größten führend führende führender führenden nummer eins qualität exzellenz innovation innovativ zukunft zukunftsfähig digital digitalisierung strategie ziel ziele ' +
    'deutlich stark stärker stärkste begeistern begeisterung zufrieden zufriedene zufriedener zufriedenheit mittelpunkt stellen steht kosten sparen senken einsparen geld nutzen mehrwert wert werte nächste nächstes level ebene vorantreiben entwickeln weiterentwickeln kundenfokus kundennähe effizienz effizienter spitze weltklasse vorsprung voran gemeinsam menschen miteinander partner bevorzugter erreichen schneller höher weltweit global was wie wo wenn es er sie durch über ' +
    // French, Spanish, Italian: the most usual wishes only
    "le la les de du des un une et à au aux en nos notre nous pour plus mieux vendre grandir croître croissance augmenter améliorer chiffre d’affaires d'affaires ventes client clients satisfaire satisfaction être devenir meilleur meilleurs meilleure leader marché rentable rentabilité durable " +
    'el los las del y nuestro nuestros nuestra nuestras para más mejor mejores vender crecer crecimiento aumentar mejorar ventas cliente clientes satisfacer ser líder líderes mercado rentable rentabilidad sostenible ' +
    'il lo gli di dei delle e nostro nostri nostra nostre per più meglio migliore migliori vendere crescere crescita aumentare migliorare vendite cliente clienti soddisfare essere diventare mercato redditizio sostenibile'
  ).split(' '),
)
