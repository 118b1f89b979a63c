import { nanoid } from 'nanoid'
import type { CommandEnv } from '../../shared/commands/types'
import { localToday } from '../components/dates'

/** What commands are given of the world: new ids, and this day where the person is. */
export function commandEnv(): CommandEnv {
  return { newId: () => nanoid(10), today: localToday() }
}
