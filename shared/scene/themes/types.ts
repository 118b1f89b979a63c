import type { DriverCategory } from '../../schema/nodes'
import type { ThemeName } from '../types'

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
  /** Bars, ropes and blocks of what is closed: fainter than what is open, but still seen on a projector. */
  readonly closed: string
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

/** The colours of the interface around the drawing, by the name of their custom property. */
export interface InterfaceColors {
  readonly 'bg-app': string
  readonly 'bg-panel': string
  readonly 'bg-raised': string
  readonly 'bg-sunken': string
  readonly 'bg-hover': string
  readonly 'bg-active': string
  readonly text: string
  readonly 'text-muted': string
  readonly 'text-faint': string
  readonly border: string
  /** The edge of a field or button: at least 3:1, as it shows where to type. */
  readonly 'border-control': string
  readonly 'border-strong': string
  readonly accent: string
  readonly 'accent-hover': string
  readonly 'accent-soft': string
  readonly 'on-accent': string
  readonly error: string
  readonly 'error-soft': string
  readonly warning: string
  readonly 'warning-soft': string
  readonly info: string
  readonly 'info-soft': string
  readonly success: string
  readonly selection: string
  readonly scrollbar: string
  readonly scrim: string
  readonly 'shadow-popup': string
  readonly 'shadow-raised': string
}
