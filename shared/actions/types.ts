import type { Messages } from '../messages/types'

/** The native menus, and the sections of the palette and the shortcut help. */
export const MENUS = ['file', 'edit', 'view', 'insert', 'card', 'go', 'help'] as const
export type Menu = (typeof MENUS)[number]
export type Submenu = keyof Messages['menus']['submenus']

/** What an action is, without its words. */
export interface ActionSpec {
  /** `area.verb`, stable. */
  readonly id: string
  readonly menu: Menu
  /** Neighbours with the same group stand together; a line separates groups. */
  readonly group: string
  /** The submenu that holds it, if any. */
  readonly submenu?: Submenu
  /**
   * Works anywhere in the window, also while typing. Electron's notation (`CmdOrCtrl+S`, `F8`).
   * macOS registers it in the native menu; elsewhere the menu only shows it and the page's keyboard handler runs it,
   * so it never fires twice.
   */
  readonly accelerator?: string
  /**
   * Single keys of the canvas (`Tab`, `F2`, `Shift+1`, `/`): the page's keyboard handler runs them when the canvas,
   * and no text field, has the focus; those with Alt wherever no text field has it. Menus show the first one beside the label; no native menu registers them.
   */
  readonly keys?: readonly string[]
  /** In a text field the platform's own command is meant: leave the key event alone there. */
  readonly nativeInText?: true
  /** It has an on and an off; the menu shows a tick. `radio`: one of its group is on. */
  readonly toggle?: 'check' | 'radio'
  /** When it can do something: always, with a plan open, with a card selected. */
  readonly context: 'always' | 'document' | 'selection'
  /** It asks a second question, which the palette shows with a list of choices. */
  readonly asks?: true
  /** Places that leave it out, each with the reason. */
  readonly except?: Readonly<Partial<Record<'menu' | 'palette', string>>>
}

/**
 * One thing a person can do. Menus, context menus, toolbar, palette and shortcut help are all made from these.
 * Its words are read from the table of texts each time: they follow the language.
 */
export interface Action extends Omit<ActionSpec, 'submenu'> {
  /** Sentence case; ends in `…` when it asks something before it acts. */
  readonly label: string
  /** Name of the submenu that holds it, if any. */
  readonly submenu: string | undefined
  /** Other words people look for. */
  readonly keywords: readonly string[]
}
