import { plural } from '../../plural'

/** Is it few enough to succeed? */
export const focus = {
  'no-initiatives': {
    title: 'A number, but no how',
    docs: {
      what: 'Looks at drivers that state a target, in a measure or in the title. Speaks when no draft or active initiative hangs from one.',
      why: 'Many leaders do not choose any initiatives: they simply set goals for revenue, with no real focus on HOW. A number that nobody has a way to reach is a wish.',
      bad: '“New customers: +$4M” with nothing below it.',
      good: '“New customers: +$4M” through one initiative, “Win 20 clinics by Q4”.',
      fix: 'Choose the one thing that will make the number come true, and add it as an initiative.',
    },
    message: (card: string, level: string) => `${card} has a number but no how: no ${level} hangs from it.`,
    addFirst: (level: string) => `Add the first ${level}`,
  },
  'too-many-initiatives': {
    title: 'Too many initiatives in one year',
    docs: {
      what: 'Counts active initiatives per business year, in the whole plan and, if a limit is set, per driver. An initiative counts in every year of which its period holds more than a month; one without a period counts in the plan’s only period, else in the current year. Speaks at each initiative over the limit: the last ones by priority of their driver, then by order.',
      why: 'A sales organisation can carry no more than three initiatives a year. With more, each gets a little of everybody’s time and none gets enough; you are probably trying to do too much. Choosing what not to do this year is the hard part of planning.',
      bad: 'Seven active initiatives for 2027: new segment, new CRM, web shop, pricing, two product launches and a hiring wave.',
      good: 'Three active initiatives for 2027. Two more are parked, and the web shop is planned for 2028.',
      fix: 'Park what can wait, with the work below it, merge two that are really one, or move one to next year’s period. A plan that has good reasons can raise the limit.',
    },
    message: (p: {
      readonly count: number
      readonly level: string
      readonly year: string
      readonly driver: string | undefined
      readonly most: number
      readonly card: string
    }) =>
      `${p.count} ${p.level} are active in ${p.year}${p.driver === undefined ? '' : ` under ${p.driver}`}, the limit is ${p.most}: ${p.card} is one too many.`,
    mergeInto: (card: string) => `Merge it into ${card}`,
    parkWith: (driver: string) => `Park it with ${driver}`,
    moveTo: (period: string) => `Move it to ${period}`,
  },
  'missing-priority': {
    title: 'A driver without a priority',
    docs: {
      what: 'Looks at draft and active drivers. Speaks when one has no priority.',
      why: 'Growth drivers are prioritised sales goals. If the leaders do not say which comes first, every manager and every rep decides alone, each week, and each differently.',
      bad: '“New customers”, “Cross-selling” and “Margin”, none with a priority.',
      good: '1 “Cross-selling”, 2 “New customers”, 3 “Margin”.',
      fix: 'Number the drivers from 1, the most important one first.',
    },
    message: (card: string, level: string) => `${card} has no priority: nobody can tell which ${level} comes first.`,
    make: (priority: number) => `Make it priority ${priority}`,
    other: 'Set another priority',
  },
  'tied-priority': {
    title: 'Two drivers with the same priority',
    docs: {
      what: 'Compares the priorities of draft and active drivers. Speaks at every driver but the first that has a number.',
      why: 'If everything is priority one, nothing is. A tie leaves the choice to whoever is in front of the customer, at the moment when there is time for one thing only.',
      bad: '“New customers” and “Margin” are both priority 1.',
      good: '“New customers” is priority 1, “Margin” is priority 2.',
      fix: 'Decide which of the two wins when both want the same hour, and give the other one the next number.',
    },
    message: (card: string, first: string, priority: string) => `${card} and ${first} are both priority ${priority}.`,
  },
  'overloaded-owner': {
    title: 'One person carries too much',
    docs: {
      what: 'Looks at what each person has. Speaks when somebody owns more than three draft or active initiatives, or when the activities of somebody’s fullest week ask for more hours than the weekly capacity entered for that person. Activities count for the people named, else for the owner.',
      why: 'Ropes that all hang from one pair of hands look sound on the drawing and tear in the second month. What one person cannot do in a week will not be done, and nobody chose what falls off.',
      bad: 'The sales director owns six initiatives and 31 hours of activities, with 20 hours to give.',
      good: 'Three initiatives with three owners; each owner’s activities fit into the hours that the person has.',
      fix: 'Give something to somebody else, ask for it less often, or park it.',
    },
    initiatives: (person: string, count: number, level: string, most: number) =>
      `${person} owns ${count} ${level}; more than ${most} is more than one person can lead.`,
    hours: (person: string, asked: string, n: number, capacity: string) =>
      `${person} is asked for ${asked} ${plural(n, 'hour', 'hours')} a week and has ${capacity}.`,
    give: (card: string) => `Give ${card} to somebody else`,
    askLess: (card: string) => `Ask for ${card} less often`,
    park: (card: string) => `Park ${card}`,
  },
}
