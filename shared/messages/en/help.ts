/** The guide and the list of shortcuts. */
export const help = {
  guide: {
    title: 'How Plumbline works',
    allShortcuts: 'All shortcuts',
    gotIt: 'Got it',
    intro:
      'A strategy works when its ropes reach the ground: from the company’s charge, through a few drivers and initiatives, to what each person does on a Tuesday. Draw it from the ceiling down; Plumbline says where a rope is cut.',
    levels: {
      strategy: { title: 'Strategy', text: 'The charge and why it matters. Usually one.' },
      driver: {
        title: 'Growth drivers',
        text: 'New customers, new products, new markets, profitability, brand: each with a priority, no ties.',
      },
      initiative: {
        title: 'Initiatives',
        text: 'The three things this year is about, each with a number, milestones and an owner.',
      },
      activity: {
        title: 'Activities',
        text: 'What somebody does this week because of it: who, how often, with whom.',
      },
    },
    keys: {
      child: 'a card on the next level down, tied to this one',
      sibling: 'another card beside this one',
      edit: 'edit the title; or just start typing',
      connect: 'tie a card to one more parent',
      finding: 'go to the next finding',
      palette: 'everything else, by name',
    },
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    search: 'Search shortcuts',
    placeholder: 'Search…',
    none: (query: string) => `No shortcut for “${query}”. The command palette knows every command.`,
    canvas: 'Canvas',
    outline: 'Outline',
    onCanvas: {
      walk: 'Walk to the card above, below, left or right',
      straight: 'Straight up to its parent, down to its first card',
      ends: 'First card; last card',
      type: 'Type a title: a letter alone may be a command, a word is a title',
      finish: 'Finish typing; go on beside a new card',
      giveUp: 'Give up typing; leave focus mode',
      create: 'Edit the title of a card; on free ground, a new card',
      nudge: 'Move the selected cards a little',
      also: 'Without snapping; on another card: hang from it as well',
      copy: 'Leave the card and put a copy under the pointer',
      pan: 'Pan while dragging',
      add: 'Add to the selection',
      menu: 'Menu of what is selected',
    },
    inOutline: {
      create: 'New card after, before, below',
      rehang: 'Hang deeper, higher',
      move: 'Move up or down',
      fold: 'Unfold or fold; go along the cells',
      edit: 'Edit the title or the cell',
      range: 'Select a range of rows',
      widen: 'On a heading: wider or narrower column',
      leave: 'Leave the outline',
    },
  },
}
