import type { Messages } from '../types'

export const units: Messages['units'] = {
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  day: (day, month) => `${day}. ${month}`,
  thousands: (number) => `${number} Tsd.`,
  millions: (number) => `${number} Mio.`,
  billions: (number) => `${number} Mrd.`,
  moneyFirst: false,
  and: (before, last) => `${before} und ${last}`,
  more: (count) => `${count} weitere`,
  quoted: (text) => `„${text}“`,
}
