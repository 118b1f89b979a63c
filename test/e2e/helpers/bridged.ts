import type { PlumblineApi } from '../../../shared/ipc/api'

/** The app's page, as what is evaluated in it sees it. */
export type Bridged = Window & { plumbline: PlumblineApi }
