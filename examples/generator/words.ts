/** The vocabulary of generated plans: a maker of pumps and valves with regional sales teams. */
export const FIRST_NAMES = [
  'Alice', 'Bruno', 'Carla', 'Devon', 'Elif', 'Farid', 'Grace', 'Hugo', 'Irene', 'Jamal', 'Karin', 'Leo', 'Maya', 'Nils', 'Olga', 'Pedro',
  'Quinn', 'Rosa', 'Sven', 'Tara', 'Umar', 'Vera', 'Will', 'Xenia', 'Yusuf', 'Zoe', 'Anton', 'Bea', 'Chen', 'Dora', 'Emil', 'Fiona',
] as const

export const LAST_NAMES = [
  'Abbott', 'Becker', 'Castro', 'Dahl', 'Evans', 'Fischer', 'Garcia', 'Haas', 'Ito', 'Jensen', 'Kaya', 'Lopez', 'Moreau', 'Novak', 'Okoye',
  'Park', 'Quist', 'Rossi', 'Silva', 'Tanaka', 'Ueda', 'Vogel', 'Walsh', 'Xu', 'Young', 'Zeller', 'Adeyemi', 'Bauer', 'Costa', 'Duval',
  'Eriksen', 'Ferrari', 'Gallo', 'Hughes', 'Ivanova', 'Joshi', 'Klein', 'Lind', 'Meyer', 'Nolan',
] as const

export const REGIONS = [
  'Ohio Valley', 'Great Lakes', 'Gulf Coast', 'Carolinas', 'Front Range', 'Pacific North', 'Central Valley', 'New England', 'Mid-Atlantic',
  'Northern Plains', 'Texas South', 'Ontario', 'Quebec', 'Prairies', 'Desert West', 'Tennessee Valley',
] as const

export const SEGMENTS = [
  'food plants', 'breweries', 'water utilities', 'paper mills', 'hospitals', 'chemical plants', 'ship yards', 'mines', 'power stations', 'dairies',
  'wineries', 'steel works',
] as const

export const DRIVERS = [
  { category: 'customers', verb: 'Win', unit: 'new customers', title: (n: number) => `Win ${n} new customers for pumps and valves`, text: 'New customers replace the ones we lose and bring the growth.' },
  { category: 'products', verb: 'Sell', unit: 'service contracts', title: (n: number) => `Sell ${n} service contracts to existing customers`, text: 'Customers with a contract stay three times as long.' },
  { category: 'market', verb: 'Open', unit: 'sites in new segments', title: (n: number) => `Open ${n} sites in segments we do not serve today`, text: 'Our two main segments have stopped growing.' },
  { category: 'profitability', verb: 'Move', unit: 'customers to list price', title: (n: number) => `Move ${n} customers back to list price`, text: 'One point of price is worth more than five of volume.' },
  { category: 'brand', verb: 'Hold', unit: 'plant days with customers', title: (n: number) => `Hold ${n} plant days with customers`, text: 'Whoever has seen the plant asks us first.' },
] as const

export const ACTIVITIES = [
  { what: 'Call maintenance managers of', count: 10, per: 'week', hours: 0.3, emphasis: 'A visit, not a catalogue' },
  { what: 'Walk the pump room of', count: 1, per: 'week', hours: 3, emphasis: 'Pumps that failed twice' },
  { what: 'Present the energy audit to', count: 2, per: 'month', hours: 3, emphasis: 'Dollars a year, per pump' },
  { what: 'Review open offers with', count: 2, per: 'week', hours: 1, emphasis: 'What is missing for a decision' },
  { what: 'Ask for an introduction at', count: 2, per: 'month', hours: 1, emphasis: 'A call between two plant managers' },
  { what: 'Hold the quarterly service talk with', count: 3, per: 'quarter', hours: 2, emphasis: 'Hours of stops avoided' },
] as const
