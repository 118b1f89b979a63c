/** Height of a row of the legend and of the small print, in pixels. */
export const LEGEND_ROW = 20
/** Free paper around title block and legend. */
export const PAD = 24
export const SMALL = { size: 12, weight: 400 } as const
