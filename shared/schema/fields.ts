import * as z from 'zod'
import { formatNumber } from '../messages/format'
import { t } from '../messages/language'

/** Longest title, in characters as a person counts them (code points). */
export const MAX_TITLE = 300
/** Longest free text (why, notes, expectations…), in UTF-16 units. */
export const MAX_TEXT = 20_000

/** A card's title: may hold line breaks, emoji and any script; may be empty while it is being typed. */
export const title = z.string().refine((text) => text.length <= MAX_TITLE || [...text].length <= MAX_TITLE, {
  error: () => t().schema.tooManyCharacters(formatNumber(MAX_TITLE)),
})

/** A short name (person, team, account, unit, measure). */
export const name = z.string().max(MAX_TITLE, { error: () => t().schema.tooManyCharacters(formatNumber(MAX_TITLE)) })

/** Free text. */
export const text = z.string().max(MAX_TEXT, { error: () => t().schema.tooManyCharacters(formatNumber(MAX_TEXT)) })

/** A calendar day that exists, as `YYYY-MM-DD`. */
export const isoDate = z.iso.date({ error: () => t().schema.date })

/** A finite number. */
export const number = z.number()

/** A fractional sibling-order key; see model/orderKey.ts. */
export const orderKey = z.string().regex(/^[0-9A-Za-z]{0,199}[1-9A-Za-z]$/, { error: () => t().schema.orderKey })
