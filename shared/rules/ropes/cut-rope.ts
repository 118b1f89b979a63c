import { capital } from '../../messages/capital'
import { t } from '../../messages/language'
import { listed } from '../../messages/list'
import { isCutEnd } from '../../model/index/ropeTable'
import { cardName } from '../../model/labels'
import { kindBelow, levelOf } from '../../model/levels'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, shapeRule } from '../defineRule'
import { editField, setStatus } from '../fixes'
import { ownersNearby } from '../ownersNearby'
import type { Fix, RuleContext } from '../types'
import { rowsWhere } from './rowsWhere'

export const cutRope = shapeRule({
  id: 'cut-rope',
  area: 'ropes',
  severity: 'error',
  options: NO_OPTIONS,
  find: (rows) => rowsWhere(rows, (row) => isCutEnd(rows, row)),
  report(node, context) {
    const missing = kindBelow(node.kind) ?? 'owner'
    return {
      nodeIds: [node.id],
      message: () => (missing === 'owner' ? ownerMessage(node, context) : levelMessage(node, missing, context)),
      missing,
      fixes: () => fixesFor(node, missing, context),
    }
  },
})

function ownerMessage(node: PlanNode, { index, label }: RuleContext<unknown>): string {
  return t().rules['cut-rope'].noOwner(label('activity'), cardName(index.doc, node))
}

function levelMessage(node: PlanNode, missing: NodeKind, { index, label }: RuleContext<unknown>): string {
  const resting = index.childCards(node.id).filter(({ kind }) => levelOf(kind) > levelOf(node.kind))
  const states = [...new Set(resting.map(({ status }) => status))].sort()
  const words = listed(states.map((status) => t().scene.describe.statuses[status]))
  return t().rules['cut-rope'].noLevel(capital(cardName(index.doc, node)), label(missing), words)
}

function fixesFor(node: PlanNode, missing: NodeKind | 'owner', context: RuleContext<unknown>): Fix[] {
  const { index } = context
  if (missing === 'owner')
    return [...ownersNearby(index, node), editField(t().rules['cut-rope'].sayWho, node.id, 'ownerId')]
  const reopened = index.childCards(node.id).find(({ kind, status }) => kind === missing && status === 'parked')
  return [
    {
      title: t().rules['cut-rope'].add(context.label(missing)),
      call: { id: 'card.add', params: { kind: missing, parentId: node.id } },
    },
    ...(reopened === undefined
      ? []
      : [setStatus(t().fixes.makeActive(cardName(index.doc, reopened)), [reopened.id], 'active')]),
  ]
}
