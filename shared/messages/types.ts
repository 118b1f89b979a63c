import type { en } from './en/index'

/** Every text that a person can see; the English table is the type, so no other language can miss one. */
export type Messages = typeof en
