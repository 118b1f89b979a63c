import type { NodeKind } from '../../schema/nodes'
import { line, n } from '../marks'
import { createMemo } from '../memo'
import type { Mark } from '../types'

const WIDTH = 1.5

/** A flag on its pole. */
function flag(x: number, y: number, color: string): Mark[] {
  const cloth = `M${n(x - 4)} ${n(y - 6)}L${n(x + 6)} ${n(y - 6)}L${n(x + 3.5)} ${n(y - 2.5)}L${n(x + 6)} ${n(y + 1)}L${n(x - 4)} ${n(y + 1)}Z`
  return [
    { type: 'path', d: cloth, fill: color, stroke: { color, width: 1 } },
    line(`M${n(x - 4)} ${n(y - 6.5)}L${n(x - 4)} ${n(y + 7)}`, color, WIDTH),
  ]
}

/** A compass with its needle. */
function compass(x: number, y: number, color: string): Mark[] {
  const needle = `M${n(x + 3.6)} ${n(y - 3.6)}L${n(x + 1.3)} ${n(y + 1.3)}L${n(x - 3.6)} ${n(y + 3.6)}L${n(x - 1.3)} ${n(y - 1.3)}Z`
  return [
    { type: 'circle', cx: x, cy: y, r: 7, stroke: { color, width: WIDTH } },
    { type: 'path', d: needle, fill: color },
  ]
}

/** A target with its bull's-eye. */
function target(x: number, y: number, color: string): Mark[] {
  return [
    { type: 'circle', cx: x, cy: y, r: 7, stroke: { color, width: WIDTH } },
    { type: 'circle', cx: x, cy: y, r: 3.75, stroke: { color, width: WIDTH } },
    { type: 'circle', cx: x, cy: y, r: 1.25, fill: color },
  ]
}

/** A tick in a circle: something that is done, again and again. */
function tick(x: number, y: number, color: string): Mark[] {
  return [
    { type: 'circle', cx: x, cy: y, r: 7, stroke: { color, width: WIDTH } },
    line(`M${n(x - 3)} ${n(y + 0.3)}L${n(x - 0.8)} ${n(y + 2.5)}L${n(x + 3.2)} ${n(y - 2.2)}`, color, WIDTH),
  ]
}

const icons = { strategy: flag, driver: compass, initiative: target, activity: tick } as const
const shared = createMemo<readonly Mark[]>()

/** The sign of a level, 16 px, centred on a point. */
export function kindIcon(kind: NodeKind, x: number, y: number, color: string): readonly Mark[] {
  return shared(`${kind} ${x} ${y} ${color}`, () => icons[kind](x, y, color))
}
