import { plural } from '../../plural'
import { withArticle } from '../grammar'

/** Does every rope run from the ceiling to the ground? */
export const ropes = {
  'no-strategy': {
    title: 'The plan has no strategy',
    docs: {
      what: 'Looks for a strategy card that is a draft or active. Speaks once, for the plan as a whole, when there are cards but no such one.',
      why: 'The strategy is the ceiling that every rope hangs from. Without it nobody can say why a goal, an initiative or a Tuesday’s calls matter, and every card below hangs from nothing.',
      bad: 'A plan that starts with “New customers”, “Cross-selling” and “Margin”, with nothing above them.',
      good: '“Become the first choice of food plants in the Midwest”, with the charge and the reason written down, and the drivers hanging from it.',
      fix: 'Add the company’s strategic objective on the top level and hang the growth drivers from it. If it is parked or closed, make it active again.',
    },
    message: (level: string) => `The plan has no ${level}: there is no ceiling for the ropes to hang from.`,
  },
  orphan: {
    title: 'Hangs from nothing',
    docs: {
      what: 'Looks at every draft or active card below the strategy. Speaks when no strategy is above it and it is linked to no other card that hangs loose (those are reported together, as an island). Cards left behind under a closed card are reported by closed-parent-active-child.',
      why: 'A rope that is not tied to the ceiling carries nothing. Whoever works on this card cannot say which strategy it serves, and its result moves no goal of the plan.',
      bad: 'The initiative “Introduce a customer portal”, linked to no growth driver.',
      good: 'The same initiative hanging from “Keep and grow key accounts”, which hangs from the strategy.',
      fix: 'Hang the card from what it supports. If it supports nothing, park it: work that serves no goal takes time from work that does.',
    },
    message: (card: string, level: string, parked: string | undefined) =>
      `${card} hangs from nothing: no ${level} is above it${parked === undefined ? '' : `; ${parked} above it is parked`}.`,
  },
  island: {
    title: 'Linked to each other, but to no strategy',
    docs: {
      what: 'Looks for groups of two or more draft or active cards that are linked to each other while no strategy is above any of them. Reports each group once, at its topmost card.',
      why: 'A whole piece of the plan floats: it looks like a cascade, with goals, initiatives and activities, but it is not tied to the ceiling. People in it work hard on something the company never chose.',
      bad: 'The driver “After-sales” with two initiatives and nine activities, none of them linked to the strategy.',
      good: 'The same group, hung from the strategy by one rope from its topmost card.',
      fix: 'Hang the topmost card of the group from what it supports. If it supports nothing the company has chosen, park the group.',
    },
    message: (top: string, others: number, level: string) =>
      `An island: ${top} and ${plural(others, '1 card linked to it hangs', `${others} cards linked to it hang`)} from no ${level}.`,
    hang: (card: string, parent: string) => `Hang ${card} from ${parent}`,
    parkAll: (count: number) => `Park all ${count}`,
  },
  'cut-rope': {
    title: 'The rope does not reach the ground',
    docs: {
      what: 'Looks for the lower end of every rope. Speaks at the deepest card, once per end, when that card is no activity or is an activity that nobody has, and names the level that is missing. A parked or closed card does not carry a rope.',
      why: 'The commonest complaint of leaders who plan: “we develop our strategy, but the ropes from the ceiling don’t make it all the way to the ground.” Where a rope ends in the air, nobody does anything differently on a Tuesday.',
      bad: 'Strategy, then the driver “New customers”, then the initiative “Win 20 clinics”, and nothing below it.',
      good: 'Below the initiative: “Call five clinics a day from the target list”, done by the inside-sales team, every day.',
      fix: 'Add what is missing: a driver for a strategy, an initiative for a driver, an activity for an initiative, somebody for an activity.',
    },
    noOwner: (level: string, card: string) => `The rope is cut just above the ground: nobody has the ${level} ${card}.`,
    noLevel: (card: string, level: string, states: string) =>
      `${card} is where the rope is cut: no ${level} hangs from it${states === '' ? '' : `; what hung there is ${states}`}.`,
    sayWho: 'Say who does it',
    add: (level: string) => `Add ${withArticle(level)}`,
  },
  'skipped-level': {
    title: 'A rope leaves out a level',
    docs: {
      what: 'Looks at the ropes of every draft or active card to what is above it. Speaks when one does not run exactly one level down: when it skips a level, runs sideways between cards of one level, or runs upward. Names the level that is left out.',
      why: 'Each level answers a question: why (strategy), where growth comes from (driver), how (initiative), who does what and when (activity). A rope that skips a level leaves its question unanswered: a goal with activities but no initiative has no HOW, only busy people.',
      bad: 'The activity “Visit key accounts every month” hanging directly from the driver “Products”.',
      good: 'The same activity hanging from the initiative “Sell service contracts to 15 key accounts”, which hangs from the driver.',
      fix: 'Hang the card from a card one level up, or add the level that is missing in between.',
    },
    message: (child: string, parent: string, reason: string) => `${child} hangs directly from ${parent}: ${reason}.`,
    missing: (levels: string, count: number) => `the ${levels} between them ${plural(count, 'is', 'are')} missing`,
    ceiling: (level: string) => `nothing is above a ${level}`,
    oneDown: (above: string, level: string) => `a rope runs one level down, from ${above} to ${level}`,
    hangInstead: (parent: string) => `Hang it from ${parent} instead`,
    removeLink: 'Cut the rope',
    addBetween: (level: string) => `Add ${withArticle(level)} between`,
  },
  cycle: {
    title: 'Ropes run in a circle',
    docs: {
      what: 'Looks for cards whose ropes lead back to themselves. Reports each circle once, at its topmost card.',
      why: 'A rope that is tied to itself hangs from nothing. Two cards that each exist because of the other explain nothing to the people who do the work.',
      bad: '“Open the Hamburg branch” supports “Win 20 clinics”, which supports “Open the Hamburg branch”.',
      good: 'Both support the driver “New customers”, each in its own way.',
      fix: 'Cut the rope that runs against the direction from the ceiling to the ground.',
    },
    self: (card: string) => `${card} hangs from itself.`,
    message: (cards: string) => `These cards support each other in a circle: ${cards}.`,
    removeLink: (parent: string, child: string) => `Cut the rope from ${parent} to ${child}`,
  },
  'duplicate-link': {
    title: 'Two ropes to the same card',
    docs: {
      what: 'Looks at the ropes of every draft or active card to what is above it. Speaks when an earlier rope already joins the same two cards.',
      why: 'A doubled rope carries nothing more, but it is counted twice: the plan seems better tied to the ceiling than it is. Such ropes come from merged files and imports.',
      bad: '“Win 20 clinics” hangs from “New customers” twice, once with a note and once without.',
      good: 'One rope, with the note that says how the initiative contributes.',
      fix: 'Cut the second rope. Keep a note worth keeping by writing it on the first.',
    },
    message: (child: string, parent: string) => `${child} hangs from ${parent} by more than one rope.`,
    removeLink: 'Cut the extra rope',
  },
  'duplicate-title': {
    title: 'Two cards say the same',
    docs: {
      what: 'Compares the titles of draft and active cards on one level, without regard to case, spacing and punctuation at the end. Speaks at every card but the first that has the title. The same activity done by different people is not a duplicate.',
      why: 'Two cards with one name are two owners who each think the other one does it, or one effort that is counted twice against the limit of three.',
      bad: '“Win 20 clinics” and “win 20 Clinics.” on the level of initiatives, under two drivers.',
      good: 'One card “Win 20 clinics” that supports both drivers: a card can hang from several parents.',
      fix: 'Merge the two, which keeps the ropes of both, or give them titles that tell them apart.',
    },
    message: (level: string, card: string) => `Another ${level} is called ${card} too.`,
    merge: 'Merge it into the other one',
    rename: 'Rename it',
  },
  'closed-parent-active-child': {
    title: 'Closed, but work below goes on',
    docs: {
      what: 'Looks at closed cards. Speaks when a draft or active card still hangs from one and from no other live card. Reported once, at the closed card.',
      why: 'When an initiative ends, the calls, visits and meetings it asked for should end with it, or go on for another reason. Otherwise people keep doing what the company no longer chooses, and have no time for what it does.',
      bad: 'The initiative “Launch the web shop” is closed; “Call five customers a week about the web shop” is still active below it.',
      good: 'The activity is closed too, or hangs from “Sell service contracts to 15 key accounts” now.',
      fix: 'Close what hangs below, hang it from something that is still wanted, or reopen the card.',
    },
    message: (card: string, left: string) => `${card} is closed, but work that hangs from it goes on: ${left}.`,
    closeBelow: (count: number) => plural(count, 'Close what hangs below', `Close the ${count} below`),
    reopen: 'Reopen it',
  },
}
