import type { Messages } from '../types'
import { common } from './common'

/** Every visible text in German; the reader is addressed as „Sie“. */
export const de: Messages = { common }
