/** So many edits of a kind are told apart from those after them: the engine has not compiled yet what they do. */
const COLD = 6

/**
 * Prints what was measured, one table for each size: milliseconds, and how many times our own figure that is.
 * @param {import('./run.mjs').Outcome[]} outcomes
 */
export function report(outcomes) {
  for (const size of new Set(outcomes.map((outcome) => outcome.size))) {
    const all = outcomes.filter((outcome) => outcome.size === size)
    const own = all.find(({ who }) => who === 'plumbline')
    if (own === undefined) continue
    const head = [`${size.toLocaleString('en-US')} cards`, ...all.map(({ who }) => who)]
    const rows = [
      row('first picture, ms', all, own, ({ first }) => first),
      row('whole plan unfolded, ms', all, own, ({ whole }) => whole),
      ...Object.keys(own.edits).flatMap((kind) => [
        row(`${kind}: first ${COLD}, ms`, all, own, ({ edits }) => percentile(edits[kind]?.slice(0, COLD), 0.5)),
        row(`${kind}: those after, ms`, all, own, ({ edits }) => percentile(edits[kind]?.slice(COLD), 0.5)),
      ]),
      row('heap, MB', all, own, ({ heap }) => heap),
      ...Object.keys(own.moves).flatMap((move) => [
        row(`${move}: p50, ms`, all, own, ({ moves }) => percentile(moves[move]?.deltas, 0.5)),
        row(`${move}: p95, ms`, all, own, ({ moves }) => percentile(moves[move]?.deltas, 0.95)),
        row(`${move}: long tasks`, all, own, ({ moves }) => moves[move]?.long.length),
      ]),
    ]
    print(head, rows)
  }
}

/**
 * @param {string} what
 * @param {import('./run.mjs').Outcome[]} all
 * @param {import('./run.mjs').Outcome} own
 * @param {(outcome: import('./run.mjs').Outcome) => number | undefined} read
 */
function row(what, all, own, read) {
  const ours = read(own)
  return [
    what,
    ...all.map((outcome) => {
      const value = read(outcome)
      if (value === undefined || Number.isNaN(value)) return '-'
      const text = value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1)
      const ratio = outcome === own || !ours ? '' : ` (${(value / ours).toFixed(value / ours < 10 ? 1 : 0)}×)`
      return text + ratio
    }),
  ]
}

/** @param {readonly number[] | undefined} values @param {number} share */
function percentile(values, share) {
  const sorted = [...(values ?? [])].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function print(head, rows) {
  const widths = head.map((cell, k) => Math.max(cell.length, ...rows.map((cells) => (cells[k] ?? '').length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    cells.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join('  ')
  console.log(`\n${[line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')}`)
}
