/** What a finger hits, in screen pixels. */
export const FINGER = 44
