/** Words that several areas share: states, grades, roles, kinds of records. */
export const words = {
  untitled: 'Untitled',
  unnamed: 'Unnamed',
  status: { draft: 'Draft', active: 'Active', closed: 'Closed', parked: 'Parked' },
  severity: {
    error: { one: 'error', many: 'errors', title: 'Errors' },
    warning: { one: 'warning', many: 'warnings', title: 'Warnings' },
    info: { one: 'note', many: 'notes', title: 'Notes' },
  },
  area: {
    ropes: 'Ropes',
    focus: 'Focus',
    definition: 'Definition',
    'front-line': 'Front line',
    leadership: 'Leadership',
    tracking: 'Tracking',
  },
  role: {
    executive: 'Executive',
    salesLeader: 'Sales leader',
    manager: 'Manager',
    rep: 'Sales rep',
    other: 'Other',
  },
  accountKind: { customer: 'Customer', prospect: 'Prospect' },
  noun: {
    person: 'person',
    team: 'team',
    account: 'account',
    period: 'period',
    measure: 'measure',
    milestone: 'milestone',
    card: 'card',
  },
}
