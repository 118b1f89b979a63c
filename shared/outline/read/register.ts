import { addTo } from '../../groups'
import { unmask } from '../escape'

/** Finds records by the names and anchors that lines use for them. */
export interface Register<Id> {
  add(id: Id, name: string, anchor?: string): void
  /** By `^anchor`, else by name; `ambiguous` where several bear it. */
  find(masked: string): Id | 'ambiguous' | undefined
}

/** Names are compared without regard to case and to the amount of white space. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ')
}

/**
 * An empty register.
 * @param firstNames also find somebody by a first word that only one name has
 */
export function createRegister<Id extends string>(firstNames = false): Register<Id> {
  const names = new Map<string, Id[]>()
  const firsts = new Map<string, Id[]>()
  const anchors = new Map<string, Id>()
  return {
    add(id, name, anchor) {
      addTo(names, nameKey(name), id)
      if (firstNames) addTo(firsts, nameKey(name).split(' ')[0] ?? '', id)
      if (anchor !== undefined) anchors.set(anchor, id)
    },
    find(masked) {
      const anchor = /^\^([A-Za-z0-9_-]{1,64})$/.exec(masked.trim())?.[1]
      if (anchor !== undefined && anchors.has(anchor)) return anchors.get(anchor)
      const key = nameKey(unmask(masked))
      return single(names.get(key)) ?? single(firsts.get(key))
    },
  }
}

function single<Id>(ids: readonly Id[] | undefined): Id | 'ambiguous' | undefined {
  if (ids === undefined) return undefined
  return ids.length === 1 ? ids[0] : 'ambiguous'
}
