import * as z from 'zod'
import { PICTURE_THEMES, WINDOW_THEMES } from '../looks'
import { LANGUAGES } from '../messages/language'

/** `system`: the first of the computer's languages that the app speaks. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const
/** What the middle of the window shows. */
export const VIEWS = ['cascade', 'outline', 'split'] as const

/** The outline's columns beside the title, in the order of reading. */
export const OUTLINE_COLUMNS = [
  'owner',
  'status',
  'priority',
  'period',
  'target',
  'due',
  'cadence',
  'findings',
] as const
export type OutlineColumn = (typeof OUTLINE_COLUMNS)[number]

/** How large everything in the window is, in percent. */
export const INTERFACE_SIZES = ['100', '125', '150', '200'] as const
export type InterfaceSize = (typeof INTERFACE_SIZES)[number]

const panelSize = z.number().min(0).max(10_000)

/** What a person prefers, on this computer, for every plan. */
export const prefs = z.strictObject({
  theme: z.enum(WINDOW_THEMES),
  /** Of the texts. */
  language: z.enum(LANGUAGE_CHOICES),
  interfaceSize: z.enum(INTERFACE_SIZES),
  /** Save a plan that has a file shortly after each edit. */
  autosave: z.boolean(),
  /** Open the last plan at start. */
  reopenLast: z.boolean(),
  view: z.enum(VIEWS),
  /** Which panels are open; not set until the person opened or closed one: the window's width decides. */
  panels: z.strictObject({ inspector: z.boolean(), findings: z.boolean(), minimap: z.boolean() }).optional(),
  /** Widths that the person gave to panels, by their ids, in CSS pixels. */
  panelSizes: z.record(z.string().max(40), panelSize),
  /** Widths that the person gave to the outline's columns, by their names, in rem. */
  columnWidths: z.record(z.string().max(40), z.number().min(1).max(200)),
  /** The outline's columns that the person wants to see, the least wanted first; null: as many as fit. */
  outlineColumns: z.array(z.enum(OUTLINE_COLUMNS)).max(OUTLINE_COLUMNS.length).nullable(),
  lastTemplate: z.string().max(64).nullable(),
  hintsDismissed: z.array(z.string().max(64)).max(100),
  /** Action ids, last used first. */
  recentActions: z.array(z.string().max(64)).max(50),
  exportOptions: z.strictObject({
    format: z.enum(['svg', 'png']),
    theme: z.enum(PICTURE_THEMES),
    scale: z.number().min(1).max(4),
    transparent: z.boolean(),
  }),
})
export type Prefs = z.infer<typeof prefs>

/** A change of some preferences; the others stay. */
export const prefsPatch = prefs.partial()
export type PrefsPatch = z.infer<typeof prefsPatch>

export const DEFAULT_PREFS: Prefs = {
  theme: 'system',
  language: 'system',
  interfaceSize: '100',
  autosave: true,
  reopenLast: false,
  view: 'cascade',
  panelSizes: {},
  columnWidths: {},
  outlineColumns: null,
  lastTemplate: null,
  hintsDismissed: [],
  recentActions: [],
  exportOptions: { format: 'png', theme: 'light', scale: 2, transparent: false },
}
