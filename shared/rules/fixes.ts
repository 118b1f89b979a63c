import type { NodeId } from '../schema/ids'
import type { NodeStatus } from '../schema/nodes'
import type { Fix } from './types'

/** Takes the person to a field that only they can fill. */
export function editField(title: string, nodeId: NodeId, field: string): Fix {
  return { title, edit: { nodeId, field } }
}

/** Sets fields of a card; `null` clears one. */
export function setFields(title: string, id: NodeId, fields: Readonly<Record<string, unknown>>): Fix {
  return { title, call: { id: 'card.set', params: { id, fields } } }
}

/** Sets the status of cards. */
export function setStatus(title: string, ids: readonly NodeId[], status: NodeStatus): Fix {
  return { title, call: { id: 'card.setStatus', params: { ids, status } } }
}

/** Takes links out; the cards stay. */
export function deleteLinks(title: string, ids: readonly string[]): Fix {
  return { title, call: { id: 'link.delete', params: { ids } } }
}

/** Hangs a card below one more parent. */
export function addLink(title: string, parentId: NodeId, childId: NodeId): Fix {
  return { title, call: { id: 'link.add', params: { parentId, childId } } }
}
