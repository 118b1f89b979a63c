import { enablePatches, Immer } from 'immer'

enablePatches()
/** Freezing a 20,000-card plan after every edit costs more than the edit, so it is left to the tests. */
export const immer = new Immer({ autoFreeze: false })
