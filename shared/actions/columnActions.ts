import type { ActionSpec } from './types'

/** In the order of reading. Whoever offers a column asks for its action by this name, so that none can be left out. */
const COLUMNS = ['owner', 'status', 'priority', 'period', 'target', 'due', 'cadence', 'findings'] as const

const SUBMENU = { menu: 'view', group: 'rows', submenu: 'columns', context: 'document' } as const

/** An item with a tick in the submenu. By its name alone, a column would come before what is called the same. */
const TICKED = {
  ...SUBMENU,
  toggle: 'check',
  except: { palette: 'There the command that shows columns lists them.' },
} as const

/** Which columns the outline has. */
export const COLUMN_ACTIONS = [
  {
    ...SUBMENU,
    id: 'outline.chooseColumns',
    asks: true,
    except: { menu: 'There each column has its own item, with a tick.' },
  },
  ...COLUMNS.map((column) => ({ ...TICKED, id: `outline.column.${column}` as const })),
  { ...TICKED, id: 'outline.fitColumns' },
] as const satisfies readonly ActionSpec[]
