import type { DriverCategory } from '../schema/nodes'
import type { ThemeName } from './types'

/** Every colour of the picture. The app's style sheets are made from the same table. Opaque `#rrggbb` throughout. */
export interface Theme {
  readonly name: ThemeName
  /** The paper that everything lies on. */
  readonly background: string
  /** Every second lane. */
  readonly laneTint: string
  readonly laneLine: string
  readonly surface: string
  /** The soft edge under a card; undefined where ink is saved. */
  readonly shadow: string | undefined
  readonly border: string
  /** Dotted and dashed outlines, which carry meaning. */
  readonly strongBorder: string
  readonly closedSurface: string
  readonly ink: string
  readonly muted: string
  readonly chip: string
  readonly chipInk: string
  readonly disc: string
  readonly discInk: string
  readonly ground: string
  readonly accent: string
  readonly accentInk: string
  readonly error: string
  readonly warning: string
  readonly info: string
  /** Ink on the three above. */
  readonly onSeverity: string
  /** Lines without a driver. */
  readonly neutralRope: string
  /** Bars, ropes and icons: at least 3:1 on paper and card. */
  readonly category: Readonly<Record<DriverCategory, string>>
  /** The same hue for words: at least 4.5:1. */
  readonly categoryInk: Readonly<Record<DriverCategory, string>>
  /** Rope dashes that tell the drivers apart in greyscale; solid where there is colour. */
  readonly categoryDash: Readonly<Partial<Record<DriverCategory, readonly number[]>>>
}

const light: Theme = {
  name: 'light',
  background: '#f8f5ef',
  laneTint: '#f3efe6',
  laneLine: '#e6e0d3',
  surface: '#ffffff',
  shadow: '#e9e3d7',
  border: '#d5cdbd',
  strongBorder: '#7d766a',
  closedSurface: '#efece5',
  ink: '#1f2530',
  muted: '#5c6270',
  chip: '#f2efe8',
  chipInk: '#3a4150',
  disc: '#3f4757',
  discInk: '#ffffff',
  ground: '#6f6552',
  accent: '#b5452c',
  accentInk: '#ffffff',
  error: '#c0262d',
  warning: '#9c5800',
  info: '#3566a8',
  onSeverity: '#ffffff',
  neutralRope: '#8a8579',
  category: {
    customers: '#3d67ba',
    products: '#b04a29',
    market: '#37907b',
    profitability: '#642a78',
    brand: '#b37c00',
  },
  categoryInk: {
    customers: '#3560b3',
    products: '#a6431f',
    market: '#1f7361',
    profitability: '#642a78',
    brand: '#835a00',
  },
  categoryDash: {},
}

const dark: Theme = {
  name: 'dark',
  background: '#171a20',
  laneTint: '#1b1f26',
  laneLine: '#2b303a',
  surface: '#242932',
  shadow: '#111318',
  border: '#3b424f',
  strongBorder: '#8b93a3',
  closedSurface: '#1f232a',
  ink: '#eceef2',
  muted: '#a4abb8',
  chip: '#303743',
  chipInk: '#d3d8e1',
  disc: '#c9cfda',
  discInk: '#1b1f26',
  ground: '#9c907a',
  accent: '#f08a66',
  accentInk: '#1b1f26',
  error: '#ff7b78',
  warning: '#f0b04a',
  info: '#7fb2f5',
  onSeverity: '#171a20',
  neutralRope: '#808797',
  category: {
    customers: '#6a9ff5',
    products: '#e8774f',
    market: '#2fd3bd',
    profitability: '#b364a6',
    brand: '#f5d565',
  },
  categoryInk: {
    customers: '#86b2fa',
    products: '#f0906d',
    market: '#4fdac7',
    profitability: '#d29bd9',
    brand: '#f5d565',
  },
  categoryDash: {},
}

/** White paper, no filled areas, and drivers that differ in lightness and dash, so a grey printer keeps them apart. */
const print: Theme = {
  name: 'print',
  background: '#ffffff',
  laneTint: '#ffffff',
  laneLine: '#d0d0d0',
  surface: '#ffffff',
  shadow: undefined,
  border: '#8c8c8c',
  strongBorder: '#4d4d4d',
  closedSurface: '#ffffff',
  ink: '#000000',
  muted: '#4a4a4a',
  chip: '#ffffff',
  chipInk: '#1f1f1f',
  disc: '#ffffff',
  discInk: '#000000',
  ground: '#333333',
  accent: '#000000',
  accentInk: '#ffffff',
  error: '#a3151c',
  warning: '#7a4500',
  info: '#24508a',
  onSeverity: '#ffffff',
  neutralRope: '#6b6b6b',
  category: {
    customers: '#05448c',
    products: '#b3240f',
    market: '#35827f',
    profitability: '#58063b',
    brand: '#a07c2c',
  },
  categoryInk: {
    customers: '#05448c',
    products: '#a3200d',
    market: '#1f625f',
    profitability: '#58063b',
    brand: '#6e5413',
  },
  categoryDash: { products: [10, 3], market: [5, 3], profitability: [12, 3, 2, 3], brand: [2, 3] },
}

const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print }

/** The colours of a theme. */
export function themeOf(name: ThemeName): Theme {
  return themes[name]
}

/** The colour of a driver's bars and ropes; neutral where a card hangs under no driver. */
export function categoryColor(theme: Theme, category: DriverCategory | undefined): string {
  return category === undefined ? theme.neutralRope : theme.category[category]
}

/** The colour of words and icons about a driver. */
export function categoryInk(theme: Theme, category: DriverCategory | undefined): string {
  return category === undefined ? theme.muted : theme.categoryInk[category]
}
