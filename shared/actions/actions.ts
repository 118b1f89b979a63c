import { currentLanguage, t, textsOf } from '../messages/language'
import { CARD_ACTIONS } from './cardActions'
import { EDIT_ACTIONS } from './editActions'
import { FILE_ACTIONS } from './fileActions'
import { GO_ACTIONS } from './goActions'
import { INSERT_ACTIONS } from './insertActions'
import type { Action, ActionSpec } from './types'
import { VIEW_ACTIONS } from './viewActions'

const ALL = [
  ...FILE_ACTIONS,
  ...EDIT_ACTIONS,
  ...INSERT_ACTIONS,
  ...CARD_ACTIONS,
  ...VIEW_ACTIONS,
  ...GO_ACTIONS,
] as const

export type ActionId = (typeof ALL)[number]['id']

/** Everything a person can do, in menu order. The only list: whatever offers actions reads it. */
export const ACTIONS: readonly (Action & { readonly id: ActionId })[] = ALL.map(withWords)

const BY_ID = new Map<string, Action & { readonly id: ActionId }>(ACTIONS.map((action) => [action.id, action]))

function withWords(spec: ActionSpec & { readonly id: ActionId }): Action & { readonly id: ActionId } {
  const { id, submenu } = spec
  return {
    ...spec,
    get label() {
      return t().actions[id].label
    },
    get submenu() {
      return submenu === undefined ? undefined : t().menus.submenus[submenu]
    },
    get keywords() {
      const { label, keywords } = textsOf('en').actions[id]
      const own = t().actions[id].keywords
      // Whoever learned the app in English finds things by their English names.
      return currentLanguage() === 'en' ? own : [...own, label, ...keywords]
    },
  }
}

/** Tells whether a text from outside names an action. */
export function isActionId(id: string): id is ActionId {
  return BY_ID.has(id)
}

/** The action with this id; throws for an unknown id, which the type rules out. */
export function actionOf(id: ActionId): Action {
  const action = BY_ID.get(id)
  if (!action) throw new Error(`Unknown action: ${id}`)
  return action
}
