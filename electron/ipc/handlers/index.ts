import type { Handlers } from '../register'
import type { Services } from '../services'
import { appHandlers, prefsHandlers, recentsHandlers, recoveryHandlers } from './app'
import { documentHandlers } from './documents'
import { exportHandlers } from './exports'
import { spellingHandlers } from './spelling'
import { windowHandlers } from './window'

/** All handlers, by group. */
export function createHandlers(services: Services): Handlers {
  return {
    app: appHandlers(),
    documents: documentHandlers(services),
    exports: exportHandlers(services),
    recents: recentsHandlers(services),
    recovery: recoveryHandlers(services),
    prefs: prefsHandlers(services),
    spelling: spellingHandlers(services),
    window: windowHandlers(services),
  }
}
