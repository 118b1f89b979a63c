import { common } from './common'

/** Every visible text in English: one file per area of the app. A text with values in it is a function. */
export const en = { common }
