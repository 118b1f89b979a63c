/** Ways to bring selected cards into line. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'bottom'] as const
/** Ways to make the distances between selected cards equal. */
export const DISTRIBUTIONS = ['horizontally', 'vertically'] as const
export const ARRANGEMENTS = [...ALIGNMENTS, ...DISTRIBUTIONS] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]
