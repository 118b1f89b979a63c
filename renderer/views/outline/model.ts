import { OUTLINE_COLUMNS } from '../../../shared/ipc/prefs'
import type { NodeId } from '../../../shared/schema/ids'

/** The columns, in the order of reading. The title takes what room the others leave. */
export const COLUMNS = ['title', ...OUTLINE_COLUMNS] as const
export type Column = (typeof COLUMNS)[number]

export interface Sort {
  readonly column: Column
  readonly down: boolean
}

/** Cards that do not hang in the tree stand in groups after it. */
export type Group = 'loose' | 'parked'

interface Place {
  readonly key: string
  /** Key of the row that it is folded under. */
  readonly parentKey: string | undefined
  /** 1 for the outermost rows. */
  level: number
  /** Place among its siblings, from 1, and how many they are. */
  place: number
  of: number
  /** Undefined where nothing can be unfolded. */
  readonly expanded: boolean | undefined
}

export interface GroupRow extends Place {
  readonly type: 'group'
  readonly group: Group
  /** Cards in it, however deep. */
  count: number
}

export interface CardRow extends Place {
  readonly type: 'card'
  readonly id: NodeId
  /** The card that it hangs from in this place. */
  readonly parentId: NodeId | undefined
  /** It has its own row under its first parent; this one points there. */
  readonly reference: boolean
  /** Shown only because a card below it matches the filter. */
  readonly context: boolean
}

export type OutlineRow = GroupRow | CardRow

/** The key of the row that a card has under its first parent. */
export const homeKey = (id: NodeId): string => id
export const groupKey = (group: Group): string => `group ${group}`
export const referenceKey = (parentId: NodeId, id: NodeId): string => `${parentId} ${id}`
