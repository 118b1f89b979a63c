import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { t } from '../../shared/messages/language'
import { levelName } from '../../shared/model/labels'
import { titlePlace } from '../../shared/scene/card/measureCard'
import { PlacedCard } from '../../shared/scene/card/placedCard'
import type { SceneCard } from '../../shared/scene/types'
import { watchTitleLimit } from '../components/titleLimit'
import { useDocument } from '../store/documentStore'
import { useView } from '../store/viewStore'
import { cancelTitle, commitAndGoOn, commitTitle, isListed } from './building'
import styles from './CardEditor.module.css'
import { focusCanvas } from './canvasFocus'
import { FINGER } from './finger'
import { leaveTitle } from './leftLook'

interface Props {
  readonly card: SceneCard
  /** The card is drawn as a whole, and not in larger type for looks from afar. */
  readonly whole: boolean
  readonly seed: string | undefined
  readonly fresh: boolean
  /** Told how many scene pixels the title takes beyond what the card has room for, 0 when the editor is gone. */
  readonly onMore: (more: number) => void
}

/**
 * The title being typed over a card. What is typed stays here until it is committed, so typing never waits for the plan.
 * Enter commits, and after the title of a new card goes on beside it; Shift+Enter breaks the line, Tab commits and goes on
 * to the next level (on the ground: beside it), Esc takes back.
 */
export function CardEditor({ card, whole, seed, fresh, onMore }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const done = useRef(false)
  const latest = useRef({ id: card.id, fresh })
  const doc = useDocument.getState().plan?.doc
  const title = doc?.nodes[card.id]?.title ?? ''
  const level = doc === undefined ? card.kind : levelName(doc, card.kind)

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus({ preventScroll: true })
    if (seed === undefined) element.select()
    else element.setSelectionRange(element.value.length, element.value.length)
  }, [seed])

  // Panning far away takes the card's element out of the page; what was typed by then is kept.
  useEffect(() => {
    const element = field.current
    const { id, fresh: isFresh } = latest.current
    return () => finish(done, () => element !== null && commitTitle(id, element.value, isFresh))
  }, [])

  const place = useMemo(() => placeOf(card, whole), [card, whole])
  useMore(frame, place.minHeight, onMore)
  const least = useView((state) => (state.coarse ? FINGER / state.zoom : 0))
  const [full, setFull] = useState<string>()
  useEffect(() => (field.current === null ? undefined : watchTitleLimit(field.current, setFull)), [])

  const leave = (how: () => void) => {
    finish(done, how)
    focusCanvas()
  }
  const listed = isListed(card.id)
  const typed = () => field.current?.value ?? title
  const commit = () => commitTitle(card.id, typed(), fresh)
  const next = () => commitAndGoOn(card.id, typed(), fresh, true)
  const end = (how: () => void) => () => {
    how()
    leaveTitle(card.id)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape')
      return take(
        event,
        end(() => cancelTitle(card.id, fresh)),
      )
    if (event.key === 'Enter' && !event.shiftKey) return take(event, listed ? next : end(commit))
    if (event.key === 'Tab') return take(event, () => commitAndGoOn(card.id, typed(), fresh, event.shiftKey))
  }

  function take(event: KeyboardEvent, how: () => void): void {
    event.preventDefault()
    leave(how)
  }

  return (
    <div
      ref={frame}
      className={`${styles.frame} nodrag nopan nowheel`}
      style={place}
      onDoubleClick={(event) => event.stopPropagation()}
      // The menu of a text field, with its spelling, is the system's.
      onContextMenu={(event) => event.stopPropagation()}
    >
      <textarea
        ref={field}
        className={styles.field}
        style={{ minHeight: least }}
        aria-label={t().canvas.titleOf(level)}
        placeholder={t().canvas.newCard(level)}
        defaultValue={seed ?? title}
        rows={1}
        enterKeyHint={listed ? 'next' : 'done'}
        dir="auto"
        spellCheck
        onBlur={() => finish(done, commit)}
        onKeyDown={onKeyDown}
      />
      {full === undefined ? null : (
        <p role="alert" className={styles.full}>
          {full}
        </p>
      )}
    </div>
  )
}

/** How far the field reaches beyond the title on every side, in scene pixels. */
const AROUND = 4

/** The field lies where the title stands, in its type, so that no word moves; over all of a card that is seen from afar. */
function placeOf(card: SceneCard, whole: boolean): CSSProperties & { readonly minHeight: number } {
  if (!whole || !(card instanceof PlacedCard)) return { left: 0, minHeight: card.height, top: 0, width: card.width }
  const { x, y, width, height, size, line } = titlePlace(card.facts)
  return {
    fontSize: size,
    lineHeight: `${line}px`,
    left: x - AROUND,
    top: y - AROUND,
    width: width + 2 * AROUND,
    minHeight: height + 2 * AROUND,
  }
}

/** Leaving a field comes in several ways at once (key, blur, unmount): only the first one counts. */
function finish(done: { current: boolean }, how: () => void): void {
  if (done.current) return
  done.current = true
  how()
}

/** Tells how much taller the title being typed is than its place on the card, whenever that changes. */
function useMore(frame: RefObject<HTMLElement | null>, room: number, onMore: (more: number) => void): void {
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const tell = () => onMore(Math.max(0, element.offsetHeight - room))
    const watch = new ResizeObserver(tell)
    watch.observe(element)
    tell()
    return () => {
      watch.disconnect()
      onMore(0)
    }
  }, [frame, room, onMore])
}
