import { plural } from '../plural'

/** Filtering cards. */
export const filter = {
  name: 'Filter cards',
  words: 'Words in any field',
  fields: {
    driver: 'Driver',
    owner: 'Owner',
    team: 'Team',
    period: 'Period',
    status: 'Status',
    severity: 'Findings',
  },
  none: { owner: 'Nobody', team: 'No team', period: 'No period' },
  by: (field: string, count: number) => (count === 0 ? `Filter by: ${field}` : `Filter by: ${field}, ${count} chosen`),
  look: (field: string) => `Look for: ${field}`,
  noValue: 'Nothing by that name.',
  takeOut: (field: string) => `, ${field}: take it out of the filter`,
  gone: 'Deleted',
  shown: (shown: string, of: string, count: number) => `${shown} of ${of} ${plural(count, 'card', 'cards')}`,
  folded: (count: string) => `${count} folded away: unfold`,
  clear: 'Clear filter',
  clearAll: 'Clear all',
  close: 'Close filter',
  cleared: 'Filter cleared. All cards are shown.',
  noMatch: 'No card matches the filter',
  noMatchText: 'Take something out of it, or clear it to see all cards again.',
}
