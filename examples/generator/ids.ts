/** Ids that count up, so that a plan made twice is the same plan: `c00001`, `c00002`… */
export function countingIds(prefix = 'c'): () => string {
  let count = 0
  return () => `${prefix}${String(++count).padStart(5, '0')}`
}
