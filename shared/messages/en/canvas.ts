import { plural } from '../plural'

const cards = (count: string, n: number) => `${count} ${plural(n, 'card', 'cards')}`

/** The drawing: what it is called, offers and says. */
export const canvas = {
  application: (title: string) =>
    `Cascade of ${title}. Arrow keys walk along the ropes, Tab adds a card below, Escape clears the selection.`,
  thePlan: 'the plan',
  role: 'cascade drawing',
  cardRole: 'card',
  pinned: 'Pinned: Tidy leaves it here',
  titleOf: (level: string) => `Title of the ${level}`,
  newCard: (level: string) => `New ${level}`,
  theCard: 'the card',
  menuOf: {
    card: 'Menu of the card',
    cards: 'Menu of the cards',
    rope: 'Menu of the rope',
    canvas: 'Menu of the canvas',
    outline: 'Menu of the outline',
    parked: 'Menu of the parked card',
    finding: 'Menu of the finding',
  },
  editNote: 'How it contributes…',
  cutRope: 'Cut rope',
  focus: (name: string) => `Focus: ${name}`,
  focusEnd: 'Show all cards again',
  focusAll: 'all ropes',
  focusDepth: (count: string, n: number) => `${count} ${plural(n, 'rope', 'ropes')}`,
  cards,
  nothing: {
    up: 'Nothing above it.',
    down: 'Nothing below it.',
    left: 'Nothing further left.',
    right: 'Nothing further right.',
  },
  empty: {
    title: 'Start at the ceiling',
    text: 'What is the strategy? Write it down as one card. Everything else hangs from it, level by level, to the ground.',
    add: 'Add the strategy',
    write: 'write the strategy, or just start typing',
    child: 'then: a card below it, on the next level',
    doubleClick: 'Double-click',
    lane: 'a card in the lane you point at',
    paste: 'paste an indented list as a whole cascade',
  },
  broken: {
    title: 'This view stopped working',
    text: (reason: string) => `Your plan is safe in memory. Save a copy, then draw it again. (${reason})`,
    saveCopy: 'Save a copy…',
    again: 'Draw again',
  },
  between: {
    already: (child: string, parent: string, way: string) =>
      `${child} hangs from ${parent} already, by way of ${way}: this rope says it a second time.`,
    missing: (child: string, parent: string, levels: readonly string[]) =>
      `${child} hangs straight from ${parent}: the ${levels.join(' and the ')} between them ${plural(levels.length, 'is', 'are')} missing.`,
    create: (levels: readonly string[]) => `Create the ${levels.join(' and the ')} between`,
  },
  building: {
    begun: (level: string) => `New ${level}. Type its title.`,
    isGround: (levels: string) =>
      `${levels} are the ground: nothing hangs below them. Enter adds another one beside it.`,
    copied: 'Copied. Type the title of the copy.',
    titled: (title: string) => `Title: ${title}`,
    nothingAdded: 'Nothing was added.',
  },
  drop: {
    above: (card: string, aLevel: string, _level: string) => `${card} stands above: drag ${aLevel} onto it instead.`,
    also: 'Also hang from this card',
    hang: 'Hang from this card',
    back: 'Bring it back here',
    moved: 'Moved.',
    copied: (count: string, n: number) => `${count} ${plural(n, 'card', 'cards')} copied.`,
  },
  connect: {
    connect: 'Connect',
    connected: (card: string) => `Connected to ${card}.`,
    hang: (child: string, parent: string) => `Hang ${child} from ${parent}`,
  },
  describe: {
    supports: (parents: string) => ` Supports ${parents}.`,
    below: (count: string) => ` ${count} below.`,
  },
  selected: (count: string) => `${count} cards selected.`,
  selecting: (count: string) => `${count} selected`,
  selectingDone: 'Done',
}
