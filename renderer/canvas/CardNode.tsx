import type { NodeProps } from '@xyflow/react'
import { type CSSProperties, memo, type PointerEvent, useDeferredValue, useState } from 'react'
import { t } from '../../shared/messages/language'
import { PlacedCard } from '../../shared/scene/card/placedCard'
import { type Detail, detailAt, marksAt, wordsFrom } from '../../shared/scene/detail'
import type { Mark } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import { isFolded } from '../store/folding'
import { useView } from '../store/viewStore'
import { BlockPicture } from './BlockPicture'
import { CardEditor } from './CardEditor'
import styles from './CardNode.module.css'
import { useCanvas } from './canvasStore'
import { startConnect } from './connectGesture'
import { FoldSign } from './FoldSign'
import { FINGER } from './finger'
import { Marks } from './Marks'
import { type CardFlowNode, domId } from './toFlow'

/** Room around a card's box that its picture may use (badges, shadows), in scene pixels. */
const BLEED = 16
/** With titles in type of so many pixels, rings are as wide as around whole cards. */
const USUAL = 18
/** Around blocks they are as wide as around titles in type of so many pixels. */
const AFAR = 60

/** One card on the canvas; of one that nobody sees, only where its ropes end. */
export const CardNode = memo(function CardNode({ data, dragging }: NodeProps<CardFlowNode>) {
  return data.far ? <Ends /> : <Card data={data} dragging={dragging} />
})

/** Its picture, and what the hand needs (selection ring, handles, title editor). */
function Card({ data, dragging }: Pick<NodeProps<CardFlowNode>, 'data' | 'dragging'>) {
  const { card } = data
  const { id } = card
  // Redrawing every card in view takes longer than a frame: it waits until the zoom has come to rest.
  const readable = useDocument((state) => wordsFrom(state.plan?.scene.cards.length))
  const detail = useDeferredValue(useView((state) => detailAt(state.zoom, readable)))
  const selected = useView((state) => state.selection.includes(id))
  const primary = useView((state) => state.primary === id)
  const editing = useView((state) =>
    state.editing?.id === id && state.activeView === 'cascade' ? state.editing : undefined,
  )
  const flash = useView((state) => (state.flash.ids.includes(id) ? state.flash.serial : 0))
  const found = useView((state) => (state.find.open ? findRank(state.find.matches, state.find.at, id) : undefined))
  const faded = useCanvas((state) => state.lit !== undefined && !state.lit.has(id))
  const drop = useCanvas((state) => (state.dropTarget?.id === id ? state.dropTarget : undefined))
  const held = useCanvas((state) => state.dragging)
  const [more, setMore] = useState(0)
  const pinned = useDocument((state) => state.plan?.doc.canvas.pins[id] === true)
  const folded = useDocument((state) => isFolded(state.plan, id))
  return (
    <div
      id={domId(id)}
      className={styles.card}
      role="group"
      aria-roledescription={t().canvas.cardRole}
      aria-label={card.description}
      data-card={id}
      data-kind={card.kind}
      data-selected={selected || undefined}
      data-primary={primary || undefined}
      data-editing={editing !== undefined || undefined}
      data-faded={(faded && !selected) || undefined}
      data-found={found}
      data-dragging={(dragging && held) || undefined}
      data-drop={drop === undefined ? undefined : drop.allowed ? 'yes' : 'no'}
      style={{ '--bold': boldness(detail), '--more': `${more}px` } as CSSProperties}
    >
      {detail === 'block' ? (
        <BlockPicture card={card} />
      ) : (
        <Picture data={data} detail={detail} fresh={editing?.fresh === true} more={more} />
      )}
      <Ends />
      {flash > 0 && <div key={flash} className={styles.flash} />}
      {pinned && <div className={styles.pin} title={t().canvas.pinned} />}
      {editing === undefined && <FoldSign card={card} folded={folded} detail={detail} />}
      {editing === undefined && (
        <Handles id={id} up={card.kind !== 'strategy'} down={card.kind !== 'activity' && !folded} />
      )}
      {editing !== undefined && (
        <CardEditor
          card={card}
          whole={detail === 'full'}
          seed={editing.seed}
          fresh={editing.fresh ?? false}
          onMore={setMore}
        />
      )}
      {drop !== undefined && (
        <div className={styles.hint} style={asLargeAsEver()}>
          {drop.text}
        </div>
      )}
    </div>
  )
}

interface PictureProps {
  readonly data: CardFlowNode['data']
  readonly detail: Detail
  readonly fresh: boolean
  /** Scene pixels that the title being typed takes beyond what the card has room for. */
  readonly more: number
}

/** Its scene marks, and the frayed end of a rope that is torn below it. */
function Picture({ data, detail, fresh, more }: PictureProps) {
  const { card, stub } = data
  const { width } = card
  const height = card.height + more
  return (
    <svg
      className={styles.picture}
      aria-hidden="true"
      width={width + 2 * BLEED}
      height={height + 2 * BLEED}
      viewBox={`${-BLEED} ${-BLEED} ${width + 2 * BLEED} ${height + 2 * BLEED}`}
    >
      <Marks marks={more > 0 && card instanceof PlacedCard ? card.taller(more) : marksAt(card, detail)} />
      {stub !== undefined && !fresh && (
        <g transform={`translate(${-card.x} ${-card.y})`} className={styles.stub}>
          <Marks marks={detail === 'full' ? stub.marks : stub.marks.filter(isDrawn)} />
        </g>
      )}
    </svg>
  )
}

/** Words that are no part of the picture have the same size on the screen at every zoom. */
function asLargeAsEver(): CSSProperties {
  return { '--grow': Math.max(1, 1 / useView.getState().zoom) } as CSSProperties
}

/** How many times as wide rings are, so that they are seen from afar. */
function boldness(detail: Detail): number {
  if (detail === 'block') return AFAR / USUAL
  return typeof detail === 'number' ? detail / USUAL : 1
}

/** Words are left out where they could not be read. */
const isDrawn = (mark: Mark): boolean => mark.type !== 'text'

function findRank(matches: readonly string[], at: number, id: string): 'here' | 'yes' | undefined {
  const rank = matches.indexOf(id)
  return rank < 0 ? undefined : rank === at ? 'here' : 'yes'
}

/** Where ropes end. React Flow looks for these when it measures a card, and would else forget the preset ends. */
function Ends() {
  return (
    <>
      <i className={`target ${styles.end}`} data-end="up" data-handlepos="top" />
      <i className={`source ${styles.end}`} data-end="down" data-handlepos="bottom" />
    </>
  )
}

/** Under a folded branch stands how much of it is hidden, instead of a handle. */
function Handles({ id, up, down }: { id: CardFlowNode['data']['card']['id']; up: boolean; down: boolean }) {
  const start = (end: 'up' | 'down') => (event: PointerEvent<HTMLElement>) => startConnect(event, id, end)
  const target = useView((state) => (state.coarse && state.primary === id ? FINGER / state.zoom : undefined))
  const forFingers =
    target === undefined ? {} : { 'data-coarse': '', style: { '--target': `${target}px` } as CSSProperties }
  return (
    <>
      {up && (
        <div
          className={`${styles.handle} nodrag nopan`}
          data-end="up"
          data-handle="up"
          {...forFingers}
          onPointerDown={start('up')}
        />
      )}
      {down && (
        <div
          className={`${styles.handle} nodrag nopan`}
          data-end="down"
          data-handle="down"
          {...forFingers}
          onPointerDown={start('down')}
        />
      )}
    </>
  )
}
