/** A card's box while it is moved, in scene pixels. */
export interface SnapBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A guide through edges or centres that lie on one line. `x`: it stands at `at`, from `from` down to `to`; `y`: it lies. */
export interface SnapLine {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** One of several equal distances. `x`: it runs from `from` to `to` at the height `at`; `y`: downwards at the place `at`. */
export interface SnapGap {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Snap {
  /** How far the moved box must still go, in scene pixels. */
  readonly dx: number
  readonly dy: number
  readonly lines: readonly SnapLine[]
  readonly gaps: readonly SnapGap[]
}

export interface SnapInput {
  /** The box around all that is moved, where the pointer has it. */
  readonly moving: SnapBox
  /** Boxes in view that stay: their left and right edges and centres count. */
  readonly others: readonly SnapBox[]
  /** Those of them in the lane of what is moved: heights and distances count among these only. */
  readonly lane: readonly SnapBox[]
  /** How near is near enough, in scene pixels: 8 screen pixels at the zoom of the moment. */
  readonly tolerance: number
}

/** A box seen along one axis: where it begins and ends, and where across. */
interface Span {
  readonly start: number
  readonly end: number
  readonly top: number
  readonly bottom: number
}

interface Distance {
  /** How far the moved span must go for the distances to be equal. */
  readonly delta: number
  readonly pairs: readonly (readonly [Span, Span])[]
}

/** Two places closer than this, in scene pixels, are one. */
const SAME = 0.5

/**
 * Where a moved box clicks into place: on the edges and centres of others, and at equal distances from its neighbours.
 * The nearest wins on each axis; an edge or centre wins over a distance that is just as near.
 * @returns what is left to go, 0 on an axis where nothing is near, and the guides that then hold
 */
export function snap({ moving, others, lane, tolerance }: SnapInput): Snap {
  const across = { moving: alongX(moving), others: others.map(alongX), row: lane.map(alongX) }
  const down = { moving: alongY(moving), others: lane.map(alongY), row: lane.map(alongY) }
  const dx = nearest(across, tolerance)
  const dy = nearest(down, tolerance)
  const placed = { ...moving, x: moving.x + dx, y: moving.y + dy }
  const atX = { ...across, moving: alongX(placed) }
  const atY = { ...down, moving: alongY(placed) }
  return {
    dx,
    dy,
    lines: [...linesOf(atX, 'x'), ...linesOf(atY, 'y')],
    gaps: [...gapsOf(atX, 'x'), ...gapsOf(atY, 'y')],
  }
}

interface Axis {
  readonly moving: Span
  readonly others: readonly Span[]
  readonly row: readonly Span[]
}

function alongX({ x, y, width, height }: SnapBox): Span {
  return { start: x, end: x + width, top: y, bottom: y + height }
}

function alongY({ x, y, width, height }: SnapBox): Span {
  return { start: y, end: y + height, top: x, bottom: x + width }
}

function nearest({ moving, others, row }: Axis, tolerance: number): number {
  let best: number | undefined
  const offer = (delta: number) => {
    if (Math.abs(delta) <= tolerance && (best === undefined || Math.abs(delta) < Math.abs(best))) best = delta
  }
  for (const other of others) for (const [mine, its] of edges(moving, other)) offer(its - mine)
  for (const { delta } of distances(moving, row)) offer(delta)
  return best ?? 0
}

/** Edges and centres that may come to lie on one line. */
function edges(mine: Span, other: Span): readonly (readonly [number, number])[] {
  return [
    [mine.start, other.start],
    [(mine.start + mine.end) / 2, (other.start + other.end) / 2],
    [mine.end, other.end],
  ]
}

/** The ways to stand at equal distances: between two neighbours, or as far from one as that is from the next. */
function distances(moving: Span, row: readonly Span[]): readonly Distance[] {
  const beside = row.filter((span) => span.top < moving.bottom && moving.top < span.bottom)
  const [before, further] = twoBefore(moving, beside)
  const [after, beyond] = twoAfter(moving, beside)
  const size = moving.end - moving.start
  const found: Distance[] = []
  if (before !== undefined && after !== undefined && after.start - before.end >= size) {
    const delta = (before.end + after.start - size) / 2 - moving.start
    found.push({ delta, pairs: equalPairs([before, shifted(moving, delta), after]) })
  }
  if (before !== undefined && further !== undefined) {
    const delta = before.end + (before.start - further.end) - moving.start
    found.push({ delta, pairs: equalPairs([further, before, shifted(moving, delta)]) })
  }
  if (after !== undefined && beyond !== undefined) {
    const delta = after.start - (beyond.start - after.end) - moving.end
    found.push({ delta, pairs: equalPairs([shifted(moving, delta), after, beyond]) })
  }
  return found
}

/** The neighbour before a span, and the one before that. */
function twoBefore(moving: Span, beside: readonly Span[]): readonly [Span?, Span?] {
  const middle = (moving.start + moving.end) / 2
  const before = last(beside.filter((span) => (span.start + span.end) / 2 < middle))
  const further = before && last(beside.filter((span) => span.end <= before.start))
  return [before, further]
}

/** The neighbour after a span, and the one after that. */
function twoAfter(moving: Span, beside: readonly Span[]): readonly [Span?, Span?] {
  const middle = (moving.start + moving.end) / 2
  const after = first(beside.filter((span) => (span.start + span.end) / 2 > middle))
  const beyond = after && first(beside.filter((span) => span.start >= after.end))
  return [after, beyond]
}

const first = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>((found, span) => (found && found.start <= span.start ? found : span), undefined)
const last = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>((found, span) => (found && found.end >= span.end ? found : span), undefined)

function shifted(span: Span, delta: number): Span {
  return { ...span, start: span.start + delta, end: span.end + delta }
}

function equalPairs([one, two, three]: readonly [Span, Span, Span]): Distance['pairs'] {
  return [
    [one, two],
    [two, three],
  ]
}

/** One guide for each line that an edge or the centre of the moved span now lies on. */
function linesOf({ moving, others }: Axis, axis: SnapLine['axis']): readonly SnapLine[] {
  const lines = new Map<number, SnapLine>()
  for (const other of others)
    for (const [mine, its] of edges(moving, other)) {
      if (Math.abs(mine - its) > SAME) continue
      const known = lines.get(mine) ?? { axis, at: mine, from: moving.top, to: moving.bottom }
      lines.set(mine, { ...known, from: Math.min(known.from, other.top), to: Math.max(known.to, other.bottom) })
    }
  return [...lines.values()]
}

/** The equal distances that now hold, each once. */
function gapsOf({ moving, row }: Axis, axis: SnapGap['axis']): readonly SnapGap[] {
  const gaps = new Map<number, SnapGap>()
  for (const { delta, pairs } of distances(moving, row)) {
    if (Math.abs(delta) > SAME) continue
    for (const [one, two] of pairs) {
      const at = (Math.max(one.top, two.top) + Math.min(one.bottom, two.bottom)) / 2
      gaps.set(one.end, { axis, at, from: one.end, to: two.start })
    }
  }
  return [...gaps.values()]
}
