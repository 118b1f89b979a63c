import type { Messages } from '../../types'
import { definition } from './definition'
import { focus } from './focus'
import { ropes } from './ropes'

export const rules: Messages['rules'] = { ...ropes, ...focus, ...definition }
