import { definition } from './definition'
import { focus } from './focus'
import { ropes } from './ropes'

/** What each check is called, says and offers, by its id: an area of checks in a file. */
export const rules = { ...ropes, ...focus, ...definition }
