import { useEffect, useRef, useState } from 'react'
import { paintScene } from '../../../shared/exporters/canvas'
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

/** Fits the picture into the canvas element, centred, at the screen's resolution; its lanes run from edge to edge. */
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
  const left = (canvas.width - bounds.width * scale) / 2
  context.translate(left, (canvas.height - bounds.height * scale) / 2)
  paintScene(context, acrossTheWidth(scene, left / scale), { scale, transparent: true })
}

/** The same scene with its lanes that much wider on both sides, and without their names: too small to read here. */
function acrossTheWidth(scene: Scene, more: number): Scene {
  const lanes = scene.lanes.map((lane) => ({
    ...lane,
    labelMarks: [],
    marks: lane.marks.map((mark) =>
      mark.type === 'rect' ? { ...mark, x: mark.x - more, width: mark.width + 2 * more } : mark,
    ),
  }))
  return { ...scene, lanes }
}
