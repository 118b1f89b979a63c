/** Menus and submenus, and the sections of palette and shortcut help. */
export const menus = {
  names: { file: 'File', edit: 'Edit', view: 'View', insert: 'Insert', card: 'Card', go: 'Go', help: 'Help' },
  /** With the letter that Alt opens it by. */
  native: { file: '&File', edit: '&Edit', view: '&View', insert: '&Insert', card: '&Card', go: '&Go', help: '&Help' },
  submenus: {
    plan: 'Plan',
    recent: 'Open recent',
    sample: 'Open sample',
    status: 'Status',
    align: 'Align',
    fold: 'Fold branches',
    rows: 'Outline rows',
    columns: 'Outline columns',
    theme: 'Theme',
    size: 'Interface size',
    language: 'Language',
  },
}
