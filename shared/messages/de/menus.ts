import type { Messages } from '../types'

export const menus: Messages['menus'] = {
  names: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    insert: 'Einfügen',
    card: 'Karte',
    go: 'Gehe zu',
    help: 'Hilfe',
  },
  native: {
    file: '&Datei',
    edit: '&Bearbeiten',
    view: '&Ansicht',
    insert: '&Einfügen',
    card: '&Karte',
    go: '&Gehe zu',
    help: '&Hilfe',
  },
  submenus: {
    plan: 'Plan',
    recent: 'Zuletzt geöffnet',
    sample: 'Beispiel öffnen',
    status: 'Status',
    align: 'Ausrichten',
    fold: 'Zweige einklappen',
    rows: 'Zeilen der Gliederung',
    columns: 'Spalten der Gliederung',
    theme: 'Design',
    size: 'Größe der Oberfläche',
    language: 'Sprache',
  },
}
