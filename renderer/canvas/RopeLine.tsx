import type { CSSProperties, SVGProps } from 'react'
import type { SceneRope } from '../../shared/scene/types'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import { strokeProps } from './Marks'
import styles from './RopeLine.module.css'

interface Props extends SVGProps<SVGGElement> {
  readonly rope: SceneRope
  /** Path data, where it does not run as the scene says. */
  readonly d?: string
}

/** A rope as an element of the page, with a halo where it is selected. */
export function RopeLine({ rope, d = rope.d, children, ...rest }: Props) {
  const selected = useView((state) => state.rope === rope.id)
  const faded = useCanvas(({ lit }) => lit !== undefined && !(lit.has(rope.parentId) && lit.has(rope.childId)))
  return (
    <g className={styles.rope} data-selected={selected || undefined} data-faded={faded || undefined} {...rest}>
      {children}
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
