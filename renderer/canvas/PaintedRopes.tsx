import { useMemo } from 'react'
import type { SceneRope } from '../../shared/scene/types'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import type { Painted } from './nearby'
import styles from './PlumbLines.module.css'
import { RopeLine, useRopeLook } from './RopeLine'
import { useViewport } from './viewport'

/** Painted ropes that are selected or lie under the pointer look as those do that are elements of the page. */
export function PaintedRopes({ scene }: { readonly scene: Painted }) {
  const over = useCanvas((state) => state.overRope)
  const chosen = useView((state) => state.rope)
  const ropes = useMemo(() => ropesOf(scene, [chosen, over]), [scene, chosen, over])
  return ropes.length === 0 ? null : <Layer ropes={ropes} />
}

function Layer({ ropes }: { readonly ropes: readonly SceneRope[] }) {
  const { x, y, zoom } = useViewport()
  const lookOf = useRopeLook()
  return (
    <svg className={styles.layer} data-painted-ropes aria-hidden="true">
      <g transform={`translate(${x} ${y}) scale(${zoom})`}>
        {ropes.map((rope) => (
          <RopeLine key={rope.id} rope={rope} {...lookOf(rope)} />
        ))}
      </g>
    </svg>
  )
}

function ropesOf({ ropes }: Painted, ids: readonly (string | undefined)[]): readonly SceneRope[] {
  return ids.every((id) => id === undefined) ? [] : ropes.filter(({ id }) => ids.includes(id))
}
