// Every view, state, dialog and list of the app, and how a person gets there. One table: the accessibility tests walk
// it, and the gallery photographs it.
import { AROUND } from './views/around.mjs'
import { DRAWING } from './views/drawing.mjs'
import { FILES } from './views/files.mjs'

export { chooseAction, tidyUp } from './views/steps.mjs'

/**
 * @typedef {import('./views/steps.mjs').Stage} Stage
 * @typedef {import('./views/steps.mjs').Start} Start
 * @typedef {import('./views/steps.mjs').View} View
 */

/** The drawing's views come first: what breaks a view on purpose has to be the last of its start. @type {View[]} */
export const VIEWS = [...DRAWING, ...FILES, ...AROUND]
