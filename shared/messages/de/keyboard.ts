import type { Messages } from '../types'

export const keyboard: Messages['keyboard'] = {
  ctrl: 'Strg',
  shift: 'Umschalt',
  enter: 'Eingabe',
  del: 'Entf',
  back: 'Rücktaste',
  space: 'Leertaste',
  home: 'Pos1',
  end: 'Ende',
  arrows: 'Pfeile',
  drag: 'Ziehen',
  doubleClick: 'Doppelklick',
}
