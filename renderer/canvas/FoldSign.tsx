import type { CSSProperties } from 'react'
import { t } from '../../shared/messages/language'
import { pillOf } from '../../shared/scene/card/fold'
import type { Detail } from '../../shared/scene/detail'
import type { SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { runAction } from '../store/actions'
import { useDocument } from '../store/documentStore'
import { select } from '../store/viewActions'
import { useView } from '../store/viewStore'
import styles from './FoldSign.module.css'
import { FINGER } from './finger'

/** How much of a card's width its count takes where only the title is drawn. */
const BRIEF = 0.6

interface Props {
  readonly card: SceneCard
  readonly folded: boolean
  readonly detail: Detail
}

/**
 * What a branch is folded and opened by with a mouse or a finger: the count of what is folded away, or a chevron beside the
 * lower handle of the card in hand. A press on it is a press on the card: `pressFoldSign` tells them apart.
 */
export function FoldSign({ card, folded, detail }: Props) {
  const carries = useDocument(({ plan }) => (plan?.index.children(card.id).length ?? 0) > 0)
  const finger = useView(({ coarse, zoom, primary }) =>
    coarse && (folded || primary === card.id) ? FINGER / zoom : undefined,
  )
  if (!carries || detail === 'block') return null
  const wide = (detail === 'full' ? pillOf(card)?.width : undefined) ?? card.width * BRIEF
  const style = { '--wide': `${wide}px`, ...(finger === undefined ? {} : { '--finger': `${finger}px` }) }
  return (
    <div
      className={styles.sign}
      data-fold-sign={folded ? 'open' : 'fold'}
      data-coarse={finger === undefined ? undefined : ''}
      title={folded ? t().folding.open : t().folding.fold}
      style={style as CSSProperties}
    />
  )
}

/** Whether that was pressed. */
export function isFoldSign(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-fold-sign]') !== null
}

/** Folds or opens a card's branch where the sign for it was pressed. @returns false where something else was */
export function pressFoldSign(target: EventTarget, id: NodeId): boolean {
  if (!isFoldSign(target)) return false
  select([id])
  return runAction('card.collapse')
}
