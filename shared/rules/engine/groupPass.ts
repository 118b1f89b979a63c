import { isLive } from '../../model/levels'
import type { PlanIndex, Row, Touched } from '../../model/types'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import type { Group, GroupRule } from '../types'
import { Buckets } from './buckets'
import { type Entry, toEntry } from './entries'
import { CARDS_A_STEP, type Change, type Pass } from './pass'
import type { ActiveRule } from './settings'

/** One rule, and who is in which of its groups. */
interface RuleGroups {
  readonly kinds: readonly NodeKind[]
  place(row: Row, node: PlanNode): void
  checkAll(index: PlanIndex, change: Change): void
  checkSome(index: PlanIndex, touched: Touched, change: Change): void
}

/** Runs the rules that look at cards which share something; checks again only the groups that change. */
export function createGroupPass(rules: readonly ActiveRule<GroupRule>[]): Pass {
  let all: readonly RuleGroups[] = []
  return {
    *all(index, change) {
      all = rules.map((active) => groupsFor(active, index.rows().size))
      // Card by card, not rule by rule: to fetch 100,000 cards from memory takes longer than to look at them.
      for (const kind of NODE_KINDS) {
        const concerned = all.filter(({ kinds }) => kinds.includes(kind))
        if (concerned.length === 0) continue
        for (const [i, row] of index.rowsOf(kind).entries()) {
          const node = index.card(row)
          if (node !== undefined && isLive(node)) for (const one of concerned) one.place(row, node)
          if (i % CARDS_A_STEP === 0) yield
        }
      }
      for (const one of all) {
        one.checkAll(index, change)
        yield
      }
    },
    some(index, touched, change) {
      for (const one of all) one.checkSome(index, touched, change)
    },
  }
}

function groupsFor(active: ActiveRule<GroupRule>, size: number): RuleGroups {
  const { rule, context } = active
  const buckets = new Buckets(size)
  const found = new Map<Group, Entry[]>()

  function place(row: Row, node: PlanNode): void {
    const groups = rule.groups(node, context)
    if (groups !== undefined) buckets.put(row, groups)
  }

  function move(row: Row, node: PlanNode | undefined, dirty: Set<Group>): void {
    for (const group of buckets.groupsOf(row)) dirty.add(group)
    buckets.take(row)
    if (node !== undefined && isLive(node) && rule.kinds.includes(node.kind)) place(row, node)
    for (const group of buckets.groupsOf(row)) dirty.add(group)
  }

  function checkGroup(group: Group, members: readonly PlanNode[], change: Change): void {
    for (const entry of found.get(group) ?? []) change.removed.add(entry)
    found.delete(group)
    if (members.length < rule.smallest) return
    const reports = rule.check(group, members, context)
    if (reports.length === 0) return
    const entries = reports.map((report) => toEntry(active, report))
    found.set(group, entries)
    for (const entry of entries) change.added.push(entry)
  }

  return {
    kinds: rule.kinds,
    place,
    checkAll(index, change) {
      // Put in card order, so they are in order.
      for (const group of buckets.groups(rule.smallest)) checkGroup(group, buckets.members(group, index), change)
    },
    checkSome(index, touched, change) {
      const dirty = new Set<Group>()
      for (const id of touched.nodes) {
        const row = index.row(id)
        if (row !== undefined) move(row, index.card(row), dirty)
      }
      for (const group of dirty) checkGroup(group, buckets.membersInOrder(group, index), change)
    },
  }
}
