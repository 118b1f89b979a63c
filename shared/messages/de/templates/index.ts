import type { Messages } from '../../types'
import { distributor } from './distributor'
import { salesCascade } from './salesCascade'
import { services } from './services'
import { software } from './software'
import { turnaround } from './turnaround'

export const templates: Messages['templates'] = {
  names: {
    blank: { title: 'Leerer Plan', description: 'Eine leere Kaskade: vier Ebenen, keine Karten.' },
    'sales-cascade': {
      title: 'Einstieg in die Vertriebskaskade',
      description: 'Eine Strategie und von jeder Ebene eine gut gemachte Karte, Zeile für Zeile zu überschreiben.',
    },
    distributor: {
      title: 'Industriegroßhandel',
      description:
        'Niederlassungen, Innen- und Außendienst: neue Branchen, Service im Lager, Marge bei Kleinaufträgen.',
    },
    software: {
      title: 'Softwareunternehmen',
      description: 'Wiederkehrender Umsatz: bezahlte Piloten, ein Modul für Bestandskunden, weniger Rabatte.',
    },
    services: {
      title: 'Beratung und Kanzlei',
      description:
        'Partner, die verkaufen und liefern: weniger und größere Mandanten, eine zweite Leistung, ein Name in einer Branche.',
    },
    turnaround: {
      title: 'Sanierung: erst der Ertrag',
      description: 'Marge und Liquidität vor Wachstum: Preise, unrentable Kunden, und die, die zu halten sind.',
    },
  },
  outlines: {
    'sales-cascade': salesCascade,
    distributor,
    software,
    services,
    turnaround,
  },
}
