import { memo } from 'react'
import type { Mark, Stroke, TextMark } from '../../shared/scene/types'

const FAMILY = 'var(--font)'
/** Letters that the bundled font has: only lines with others may come out wider than measured. */
const BUNDLED = /^[\u0020-\u024f\u2010-\u203a\u20ac\u2190-\u2193\u2212]*$/

/** Paints scene marks as SVG: the same picture as every export. */
export const Marks = memo(function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, i) => <MarkShape key={i} mark={mark} />)
})

function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.type) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={mark.fill ?? 'none'}
          {...strokeProps(mark.stroke)}
        />
      )
    case 'path':
      return <path d={mark.d} fill={mark.fill ?? 'none'} strokeLinecap={mark.cap} {...strokeProps(mark.stroke)} />
    case 'circle':
      return <circle cx={mark.cx} cy={mark.cy} r={mark.r} fill={mark.fill ?? 'none'} {...strokeProps(mark.stroke)} />
    case 'text':
      return <TextLine mark={mark} />
  }
}

function TextLine({ mark }: { mark: TextMark }) {
  const squeeze = !BUNDLED.test(mark.text) && mark.width > 0
  return (
    <text
      x={mark.x}
      y={mark.y}
      fill={mark.fill}
      fontFamily={FAMILY}
      fontSize={mark.size}
      fontWeight={mark.weight}
      textAnchor={mark.anchor}
      direction={mark.direction}
      textLength={squeeze ? mark.width : undefined}
      lengthAdjust={squeeze ? 'spacingAndGlyphs' : undefined}
      fontVariant={mark.tabular ? 'tabular-nums' : undefined}
    >
      {mark.text}
    </text>
  )
}

/** A scene stroke as SVG attributes. */
export function strokeProps(stroke: Stroke | undefined): {
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
} {
  if (stroke === undefined) return {}
  return { stroke: stroke.color, strokeWidth: stroke.width, strokeDasharray: stroke.dash?.join(' ') }
}
