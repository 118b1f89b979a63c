import { useEffect, useRef, useState } from 'react'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import { levelWord } from '../../../shared/scene/labels'
import type { Scene } from '../../../shared/scene/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { NODE_KINDS } from '../../../shared/schema/nodes'
import { usePixelRatio } from '../../components/usePixelRatio'
import { useScheme } from '../../store/hooks'
import { paintLevels } from './levels'
import styles from './Welcome.module.css'

/** A small drawing of a plan: its levels, cards as blocks in their driver's colour, ropes between them. */
export function TemplatePreview({ doc }: { readonly doc: PlanDocument }) {
  const scheme = useScheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [scene, setScene] = useState<Scene>()
  const ratio = usePixelRatio()
  const names = NODE_KINDS.map((kind) => levelWord(doc, kind, true)).join('\n')

  useEffect(() => {
    // After the first paint of the window: previews must not hold it up.
    const idle = requestIdleCallback(() =>
      setScene(buildScene(createIndex(doc), new Map(), { theme: scheme, furniture: false })),
    )
    return () => cancelIdleCallback(idle)
  }, [doc, scheme])

  useEffect(() => {
    const element = canvas.current
    if (!scene || !element) return undefined
    // Also when a message above takes some of its height.
    const watch = new ResizeObserver(() => paint(element, scene, ratio, names.split('\n')))
    watch.observe(element)
    return () => watch.disconnect()
  }, [scene, ratio, names])

  return <canvas ref={canvas} className={styles.preview} aria-hidden="true" />
}

/** Draws the levels as rows of blocks: at this size words are not readable, but the shape of a plan is. */
function paint(canvas: HTMLCanvasElement, scene: Scene, ratio: number, names: readonly string[]): void {
  const context = canvas.getContext('2d')
  const { clientWidth: width, clientHeight: height } = canvas
  if (!context || width === 0) return
  canvas.width = width * ratio
  canvas.height = height * ratio
  context.scale(ratio, ratio)
  paintLevels(context, scene, { width, height }, names, getComputedStyle(canvas).fontFamily)
}
