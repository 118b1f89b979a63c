import { listed } from '../../messages/list'
import { isCutEnd } from '../../model/index/ropeTable'
import { aLevel, cardName } from '../../model/labels'
import { kindBelow, levelOf } from '../../model/levels'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { editField, setStatus } from '../fixes'
import { ownersNearby } from '../ownersNearby'
import type { Fix, RuleContext } from '../types'
import { capitalised } from '../words'
import { rowsWhere } from './rowsWhere'

export const cutRope = shapeRule({
  id: 'cut-rope',
  title: 'The rope does not reach the ground',
  area: 'ropes',
  severity: 'error',
  docs: {
    what: 'Looks for the lower end of every rope. Speaks at the deepest card, once per end, when that card is no activity or is an activity that nobody has, and names the level that is missing. A parked or closed card does not carry a rope.',
    why: 'The commonest complaint of leaders who plan: “we develop our strategy, but the ropes from the ceiling don’t make it all the way to the ground.” Where a rope ends in the air, nobody does anything differently on a Tuesday.',
    bad: 'Strategy, then the driver “New customers”, then the initiative “Win 20 clinics”, and nothing below it.',
    good: 'Below the initiative: “Call five clinics a day from the target list”, done by the inside-sales team, every day.',
    fix: 'Add what is missing: a driver for a strategy, an initiative for a driver, an activity for an initiative, somebody for an activity.',
  },
  options: NO_OPTIONS,
  find: (rows) => rowsWhere(rows, (row) => isCutEnd(rows, row)),
  report(node, context) {
    const missing = kindBelow(node.kind) ?? 'owner'
    const message = missing === 'owner' ? ownerMessage(node, context) : levelMessage(node, missing, context)
    return { nodeIds: [node.id], message, missing, fixes: () => fixesFor(node, missing, context) }
  },
})

function ownerMessage(node: PlanNode, { index, label }: RuleContext<unknown>): string {
  return `The rope is cut just above the ground: nobody has the ${label('activity')} ${cardName(index.doc, node)}.`
}

function levelMessage(node: PlanNode, missing: NodeKind, { index, label }: RuleContext<unknown>): string {
  const resting = index.childCards(node.id).filter(({ kind }) => levelOf(kind) > levelOf(node.kind))
  const states = listed([...new Set(resting.map(({ status }) => status))].sort())
  const reason = resting.length === 0 ? '' : `; what hung there is ${states}`
  return `${capitalised(cardName(index.doc, node))} is where the rope is cut: no ${label(missing)} hangs from it${reason}.`
}

function fixesFor(node: PlanNode, missing: NodeKind | 'owner', context: RuleContext<unknown>): Fix[] {
  const { index } = context
  if (missing === 'owner') return [...ownersNearby(index, node), editField('Say who does it', node.id, 'ownerId')]
  const reopened = index.childCards(node.id).find(({ kind, status }) => kind === missing && status === 'parked')
  return [
    {
      title: `Add ${aLevel(index.doc, missing)}`,
      call: { id: 'card.add', params: { kind: missing, parentId: node.id } },
    },
    ...(reopened === undefined
      ? []
      : [setStatus(`Make ${cardName(index.doc, reopened)} active`, [reopened.id], 'active')]),
  ]
}
