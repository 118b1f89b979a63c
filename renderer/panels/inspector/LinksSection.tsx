import { Unlink } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import { kindAbove, kindBelow } from '../../../shared/model/levels'
import type { NodeId } from '../../../shared/schema/ids'
import type { Link } from '../../../shared/schema/links'
import type { NodeKind, PlanNode } from '../../../shared/schema/nodes'
import { IconButton } from '../../components/Button'
import { ComboField } from '../../components/ComboField'
import type { Choice } from '../../components/choices'
import { Section } from '../../components/Section'
import { TextField } from '../../components/TextField'
import type { OpenPlan } from '../../store/documentStore'
import { cutRope } from '../../store/removing'
import { edit, editOrTell, freshId } from '../edit'
import { CardButton } from './CardButton'
import styles from './Inspector.module.css'

interface Props {
  readonly node: PlanNode
  readonly plan: OpenPlan
}

/** What the card supports and what supports it, each rope with a note on how. */
export function LinksSection({ node, plan }: Props) {
  const above = kindAbove(node.kind)
  const below = kindBelow(node.kind)
  const { index } = plan
  return (
    <>
      {above ? (
        <Section title={t().inspector.links.supports} count={index.parentLinks(node.id).length}>
          <LinkList links={index.parentLinks(node.id)} end="parentId" plan={plan} />
          <Connect node={node} plan={plan} kind={above} side="above" />
        </Section>
      ) : null}
      {below ? (
        <Section title={t().inspector.links.supportedBy} count={index.childLinks(node.id).length}>
          <LinkList links={index.childLinks(node.id)} end="childId" plan={plan} />
          <Connect node={node} plan={plan} kind={below} side="below" />
        </Section>
      ) : null}
    </>
  )
}

function LinkList({
  links,
  end,
  plan,
}: {
  readonly links: readonly Link[]
  readonly end: 'parentId' | 'childId'
  readonly plan: OpenPlan
}) {
  if (links.length === 0)
    return (
      <p className={styles.none}>{end === 'parentId' ? t().inspector.links.noParent : t().inspector.links.noChild}</p>
    )
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <LinkRow key={link.id} link={link} otherId={link[end]} plan={plan} />
      ))}
    </ul>
  )
}

function LinkRow({ link, otherId, plan }: { readonly link: Link; readonly otherId: NodeId; readonly plan: OpenPlan }) {
  const title = plan.index.node(otherId)?.title || t().inspector.links.thisCard
  return (
    <li className={styles.link}>
      <div className={styles.linkHead}>
        <CardButton id={otherId} plan={plan} />
        <IconButton label={t().inspector.links.cut(title)} icon={<Unlink />} onClick={() => void cutRope(link.id)} />
      </div>
      <TextField
        label={t().inspector.links.contributes(title)}
        name="link.note"
        hideLabel
        value={link.note}
        placeholder={t().inspector.links.placeholder}
        commit={(note, visit) =>
          edit('link.set', { id: link.id, fields: { note: note === '' ? null : note } }, `${link.id}.note.${visit}`)
        }
      />
    </li>
  )
}

interface ConnectProps extends Props {
  readonly kind: NodeKind
  readonly side: 'above' | 'below'
}

/** Ties one more rope: to a card found by typing, or to a new one. */
function Connect({ node, plan, kind, side }: ConnectProps) {
  const { index, doc } = plan
  const taken = new Set<string>(side === 'above' ? index.parents(node.id) : index.children(node.id))
  const choices: Choice[] = index
    .cards(kind)
    .filter((card) => !taken.has(card.id))
    .map((card) => ({ id: card.id, label: card.title || t().inspector.untitledLevel(levelName(doc, kind)) }))
  const label = t().inspector.links.add(levelName(doc, kind))

  function tie(id: string, merge?: string): void {
    const ends = side === 'above' ? { parentId: id, childId: node.id } : { parentId: node.id, childId: id }
    editOrTell('link.add', ends, merge)
  }

  function create(title: string): void {
    if (side === 'below') return void editOrTell('card.add', { kind, title, parentId: node.id })
    const merge = `connect.${freshId()}`
    const before = new Set(index.cards(kind).map((card) => card.id))
    if (!editOrTell('card.add', { kind, title }, merge)) return
    const made = index.cards(kind).find((card) => !before.has(card.id))
    if (made) tie(made.id, merge)
  }

  return (
    <ComboField
      label={label}
      name={side === 'above' ? 'parents' : 'children'}
      hideLabel
      noun={levelName(doc, kind)}
      placeholder={`${label}…`}
      choices={choices}
      value={undefined}
      choose={(id) => id !== undefined && tie(id)}
      create={create}
    />
  )
}
