import { actions } from './actions'
import { align } from './align'
import { canvas } from './canvas'
import { cardFields } from './cardFields'
import { checks } from './checks'
import { choose } from './choose'
import { cli } from './cli'
import { cliHelp } from './cliHelp'
import { commands } from './commands'
import { common } from './common'
import { desktop } from './desktop'
import { dialogs } from './dialogs'
import { documents } from './documents'
import { doing } from './doing'
import { exported } from './exported'
import { fields } from './fields'
import { files } from './files'
import { filter } from './filter'
import { fixes } from './fixes'
import { folding } from './folding'
import { frame } from './frame'
import { help } from './help'
import { inspector } from './inspector'
import { keyboard } from './keyboard'
import { levels } from './levels'
import { menus } from './menus'
import { outline } from './outline'
import { reading } from './reading'
import { records } from './records'
import { rules } from './rules/index'
import { scene } from './scene'
import { schema } from './schema'
import { shell } from './shell'
import { spelling } from './spelling'
import { table } from './table'
import { templates } from './templates/index'
import { units } from './units'
import { welcome } from './welcome'
import { words } from './words'

/** Every visible text in English: one file per area of the app. A text with values in it is a function. */
export const en = {
  align,
  choose,
  common,
  actions,
  menus,
  shell,
  table,
  templates,
  units,
  words,
  fields,
  desktop,
  exported,
  spelling,
  dialogs,
  help,
  canvas,
  doing,
  inspector,
  cardFields,
  records,
  checks,
  folding,
  filter,
  frame,
  files,
  welcome,
  outline,
  levels,
  scene,
  schema,
  documents,
  commands,
  keyboard,
  fixes,
  rules,
  reading,
  cli,
  cliHelp,
}
