import { useLayoutEffect, useRef } from 'react'
import { themeOf } from '../../shared/scene/theme'
import type { SceneCard } from '../../shared/scene/types'
import { usePixelRatio } from '../components/usePixelRatio'
import { useDocument } from '../store/documentStore'
import { useView } from '../store/viewStore'
import styles from './CardNode.module.css'
import { paintBlock } from './paintBlock'

/** Room around a card's box that signs seen from afar may use, in scene pixels. */
const BLEED = 64

/** A card from afar as an element of the page: the same block as the painted picture shows. */
export function BlockPicture({ card }: { readonly card: SceneCard }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const zoom = useView((state) => state.zoom)
  const ratio = usePixelRatio()
  const theme = useDocument((state) => state.plan?.scene.theme)
  const [width, height] = [card.width + 2 * BLEED, card.height + 2 * BLEED]
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context || theme === undefined) return
    const scale = zoom * ratio
    Object.assign(element, { width: Math.ceil(width * scale), height: Math.ceil(height * scale) })
    context.setTransform(scale, 0, 0, scale, (BLEED - card.x) * scale, (BLEED - card.y) * scale)
    paintBlock(context, card, zoom, themeOf(theme), getComputedStyle(element).fontFamily)
  }, [card, zoom, ratio, theme, width, height])
  return (
    <canvas
      ref={canvas}
      className={styles.block}
      aria-hidden="true"
      style={{ left: -BLEED, top: -BLEED, width, height }}
    />
  )
}
