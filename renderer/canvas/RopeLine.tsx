import type { CSSProperties } from 'react'
import type { SceneRope } from '../../shared/scene/types'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import { strokeProps } from './Marks'
import styles from './RopeLine.module.css'

/** How a rope looks besides what the scene says. */
interface RopeLook {
  readonly selected: boolean
  /** The pointer is on it. */
  readonly over: boolean
  readonly faded: boolean
}

/** @returns how each rope looks now */
export function useRopeLook(): (rope: SceneRope) => RopeLook {
  const chosen = useView((state) => state.rope)
  const pointed = useCanvas((state) => state.overRope)
  const lit = useCanvas((state) => state.lit)
  return ({ id, parentId, childId }) => {
    const faded = lit !== undefined && !(lit.has(parentId) && lit.has(childId))
    return { selected: id === chosen, over: id === pointed, faded }
  }
}

interface Props extends RopeLook {
  readonly rope: SceneRope
  /** Path data, where it does not run as the scene says. */
  readonly d?: string
}

/** A rope as an element of the page, with a halo where it is selected. It is no target: where ropes run is asked of the scene. */
export function RopeLine({ rope, d = rope.d, selected, over, faded }: Props) {
  return (
    <g
      className={styles.rope}
      data-rope={rope.id}
      data-selected={selected || undefined}
      data-over={over || undefined}
      data-faded={faded || undefined}
    >
      {selected && <path className={styles.halo} d={d} />}
      <path
        className={styles.line}
        d={d}
        fill="none"
        strokeLinecap="round"
        {...strokeProps(rope.stroke)}
        style={{ '--width': `${rope.stroke.width}px` } as CSSProperties}
      />
    </g>
  )
}
