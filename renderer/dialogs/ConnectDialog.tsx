import { useState } from 'react'
import { connectable } from '../../shared/commands/connectable'
import { t } from '../../shared/messages/language'
import { cardName, levelName } from '../../shared/model/labels'
import { levelOf } from '../../shared/model/levels'
import type { NodeId } from '../../shared/schema/ids'
import { NODE_KINDS, type NodeKind } from '../../shared/schema/nodes'
import { offerBetween } from '../canvas/between'
import { Button } from '../components/Button'
import { ComboField } from '../components/ComboField'
import type { Choice } from '../components/choices'
import { DialogFrame } from '../components/DialogFrame'
import { editOrTell } from '../panels/edit'
import { capital } from '../panels/words'
import type { OpenPlan } from '../store/documentStore'
import { usePlan } from '../store/hooks'
import { announce, closeDialog, flash } from '../store/viewActions'

/** Ties a card to another by typing its name: a parent above, or a child below. */
export function ConnectDialog({ nodeId }: { readonly nodeId: NodeId }) {
  const plan = usePlan()
  const [chosen, setChosen] = useState<string>()
  const node = plan?.index.node(nodeId)
  if (!plan || !node) return null
  const choices = levelsFor(node.kind).flatMap((kind) => choicesOf(plan, nodeId, kind))

  function connect(id: string | undefined): void {
    const other = id === undefined ? undefined : plan?.index.node(id)
    if (!plan || !other || !node) return
    const isParent = levelOf(other.kind) < levelOf(node.kind)
    const ends = isParent ? { parentId: other.id, childId: nodeId } : { parentId: nodeId, childId: other.id }
    if (!editOrTell('link.add', ends)) return
    closeDialog()
    flash([nodeId, other.id])
    announce(t().dialogs.connect.done(cardName(plan.doc, other)))
    offerBetween(ends.parentId, ends.childId)
  }

  return (
    <DialogFrame
      title={t().dialogs.connect.title}
      size="small"
      description={cardName(plan.doc, node, 120)}
      close={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t().dialogs.cancel}</Button>
          <Button variant="primary" disabled={chosen === undefined} onClick={() => connect(chosen)}>
            {t().dialogs.connect.connect}
          </Button>
        </>
      }
    >
      <ComboField
        label={t().dialogs.connect.card}
        name="connect"
        placeholder={t().dialogs.connect.placeholder}
        hint={choices.length === 0 ? t().dialogs.connect.none : undefined}
        choices={choices}
        value={chosen}
        choose={(id) => {
          setChosen(id)
          connect(id)
        }}
      />
    </DialogFrame>
  )
}

/** The levels that a card may be tied to, those next to its own first. */
function levelsFor(kind: NodeKind): readonly NodeKind[] {
  const far = (other: NodeKind) => Math.abs(levelOf(other) - levelOf(kind))
  return NODE_KINDS.filter((other) => other !== kind).sort((a, b) => far(a) - far(b))
}

/** The cards of a level that the card may be tied to. */
function choicesOf({ index, doc }: OpenPlan, nodeId: NodeId, kind: NodeKind): readonly Choice[] {
  const above = levelOf(kind) < levelOf(index.node(nodeId)?.kind ?? kind)
  return index
    .cards(kind)
    .filter((card) => (above ? connectable(index, card.id, nodeId) : connectable(index, nodeId, card.id)).ok)
    .map((card) => ({ id: card.id, label: card.title || t().words.untitled, detail: capital(levelName(doc, kind)) }))
}
