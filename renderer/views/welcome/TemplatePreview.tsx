import { useEffect, useRef, useState } from 'react'
import { type CanvasLike, paintScene } from '../../../shared/exporters/canvas'
import { createIndex } from '../../../shared/model/index/createIndex'
import { buildScene } from '../../../shared/scene/buildScene'
import type { Scene } from '../../../shared/scene/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { useScheme } from '../../store/hooks'
import styles from './Welcome.module.css'

/** A small drawing of a plan, painted like every other picture of it. */
export function TemplatePreview({ doc }: { readonly doc: PlanDocument }) {
  const scheme = useScheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [scene, setScene] = useState<Scene>()

  useEffect(() => {
    // After the first paint of the window: previews must not hold it up.
    const idle = requestIdleCallback(() =>
      setScene(buildScene(createIndex(doc), new Map(), { theme: scheme, furniture: false })),
    )
    return () => cancelIdleCallback(idle)
  }, [doc, scheme])

  useEffect(() => {
    if (scene && canvas.current) paint(canvas.current, scene)
  }, [scene])

  return <canvas ref={canvas} className={styles.preview} aria-hidden="true" />
}

/** Fits the picture into the canvas element, centred, at the screen's resolution. */
function paint(canvas: HTMLCanvasElement, scene: Scene): void {
  const context = canvas.getContext('2d')
  const ratio = window.devicePixelRatio
  const { clientWidth, clientHeight } = canvas
  if (!context || clientWidth === 0) return
  canvas.width = clientWidth * ratio
  canvas.height = clientHeight * ratio
  context.fillStyle = scene.background
  context.fillRect(0, 0, canvas.width, canvas.height)
  const { bounds } = scene
  const scale = Math.min(canvas.width / bounds.width, canvas.height / bounds.height)
  context.translate((canvas.width - bounds.width * scale) / 2, (canvas.height - bounds.height * scale) / 2)
  paintScene(context as unknown as CanvasLike, scene, { scale, transparent: true })
}
