/** Does everybody know what is meant? */
export const definition = {
  'vague-strategy': {
    title: 'A strategy that any company could have',
    docs: {
      what: 'Looks at the strategy. Speaks when its title and its charge are made of words that would fit any company (sell, more, grow, business, best, leading…) and neither they nor the reason nor a measure state a target. A name, a number to reach, or two words that not every company would write make it a choice. It reads English and German, and the most usual French, Spanish and Italian phrases; other languages pass.',
      why: '“Sell more” is every company’s wish. A strategy is a charge: what we will be, for whom, and why it matters. Only then can people tell what to do from what to leave.',
      bad: '“Sell more”. “Grow the business”. “Be the best”.',
      good: '“Become the first choice of food plants in the Midwest”, because two of our five largest customers move there. Or: “Grow from $40M to $60M by 2029, half of it from service contracts”.',
      fix: 'Write down the charge (what) so that somebody could disagree with it: which customers, which offer, how far, until when.',
    },
    message: (card: string) =>
      `${card} could be the strategy of any company: say what you will be, for whom, and how far.`,
    writeCharge: 'Write down the charge',
    addMeasure: 'Add a measure with a target',
  },
  'missing-why': {
    title: 'Nobody says why',
    docs: {
      what: 'Looks at strategies and initiatives. Speaks when the field “why” is empty or holds a placeholder such as “tbd”.',
      why: 'Communicating a plan is a form of change management: people follow when they know WHY the company is focused here. Managers overrate how clear they are: in published research 84 % of managers said they had made things clear, and 39 % of their reps agreed.',
      bad: 'The initiative “Win 20 clinics”, with nothing under “why”.',
      good: 'Why: “Clinics buy every month and stay for years; three of our ten best customers are clinics, and no competitor has a service team in the state.”',
      fix: 'Write one or two sentences that a rep can repeat to a customer.',
    },
    message: (card: string) => `${card} does not say why it matters.`,
    fix: 'Say why it matters',
  },
  'vague-goal': {
    title: 'A good intention, not a goal',
    docs: {
      what: 'Looks at drivers and initiatives. Speaks when no measure has a target and the title states none either: no “from what to what”, no count, no amount, no percentage, no result with a date, and no one thing to win by name (“Win the Ford contract”: signed or not). Years, quarters, versions and names with numbers in them (“Plan 2027”, “Q3 push”, “ISO 9001”) are no targets, a date does not make a mere direction a goal (“work on cross-selling by June”), and some things count for nothing (“four pillars of growth”).',
      why: '“Improve our close rate” or “get more new clients” are good intentions, but hardly well-defined initiatives. The best companies set a goal around the initiative, so that everyone knows when it is reached.',
      bad: '“Improve our close rate”. “Get more new clients”. “Sell more!”',
      good: '“Improve close rate from 40% to 50%”. “Acquire 10 new clients by Q3”.',
      fix: 'Add a measure with a target: from what to what, or how many, and by when.',
    },
    message: (card: string) =>
      `${card} is a good intention without a target: say from what to what, or how many, and by when.`,
    addMeasure: 'Add a measure with a target',
    intoTitle: 'Put the target into the title',
  },
  'no-milestones': {
    title: 'No milestones on the way',
    docs: {
      what: 'Looks at initiatives. Speaks when one has no milestones, or fewer than the plan asks for.',
      why: 'A goal for December tells nobody in March whether to worry. The best companies put a plan around the goal, with specific, measurable milestones.',
      bad: '“Win 20 clinics by Q4”, with nothing to reach before Q4.',
      good: 'Target list agreed by 31 January; five clinics signed by 31 March; twelve by 30 June; twenty by 30 September.',
      fix: 'Add the steps that show the initiative is under way, each with a date.',
    },
    none: (card: string) => `${card} has no milestones: nobody can tell on the way whether it is on course.`,
    tooFew: (card: string, count: number, least: number) =>
      `${card} has ${count} of at least ${least} milestones: nobody can tell on the way whether it is on course.`,
    add: 'Add a milestone',
  },
  'undated-milestone': {
    title: 'A milestone without a date',
    docs: {
      what: 'Looks at milestones of strategies, drivers and initiatives that are not reached yet. Speaks at each one that has no due date.',
      why: 'A milestone without a date cannot be missed, so it cannot be reached either. It slips a week at a time, and every week it looks as if it were still ahead.',
      bad: '“Target list agreed”, some time.',
      good: '“Target list agreed”, 31 January.',
      fix: 'Give it the day on which you will look whether it is done.',
    },
    untitled: (card: string) => `A milestone of ${card} has no date.`,
    message: (milestone: string, card: string) => `The milestone ${milestone} of ${card} has no date.`,
    setDate: 'Set a date',
    setTo: (day: string, ofCard: boolean) =>
      `Set it to ${day}, the end of ${ofCard ? 'its period' : 'the plan’s periods'}`,
  },
  'outside-period': {
    title: 'A date outside the period',
    docs: {
      what: 'Compares the due dates of measures and open milestones, and the days of activities, with the period of the initiative (for activities: of the initiatives above), or with all periods of the plan where the initiative has none. Speaks at each date outside. An activity may begin before and run on after: only one that is over before the period or starts after it is named. A driver may reach further than the plan: only a measure due before the first period is named. Strategies, and plans without periods, are not checked.',
      why: 'A milestone after the end of its year belongs to another plan, or the date is a slip of the pen. Either way nobody will look at it when it matters.',
      bad: 'The initiative is planned for 2027; its last milestone is due on 15 February 2028.',
      good: 'The last milestone is due on 15 December 2027, or the initiative has a period that ends in 2028.',
      fix: 'Move the date into the period, or give the initiative the period that it really takes. By when a target is to be reached is for you to say, so a measure’s date is never moved for you.',
    },
    /** What has the date. */
    whats: {
      untitledMeasure: 'A measure',
      measure: (name: string) => `The measure ${name}`,
      untitledMilestone: 'A milestone',
      milestone: (name: string) => `The milestone ${name}`,
      firstDay: 'The first day',
      lastDay: 'The last day',
    },
    message: (p: {
      readonly what: string
      readonly card: string
      readonly day: string
      readonly early: boolean
      readonly whose: string
      readonly bound: string
    }) => `${p.what} of ${p.card}, ${p.day}, is ${p.early ? 'before' : 'after'} ${p.whose} (${p.bound}).`,
    /** Whose period it is, with the verb that ends the sentence. */
    ofCard: (early: boolean) => `its period ${early ? 'starts' : 'ends'}`,
    above: ({ level, periods, early }: { readonly level: string; readonly periods: number; readonly early: boolean }) =>
      `the ${period(periods, early)} of the ${level} above it ${early ? 'starts' : 'ends'}`,
    ofPlan: ({ periods, early }: { readonly periods: number; readonly early: boolean }) =>
      `the plan’s ${period(periods, early)} ${early ? 'starts' : 'ends'}`,
    moveTo: (day: string) => `Move it to ${day}`,
    change: 'Change the date',
    moveCard: (period: string) => `Move the whole card to ${period}`,
  },
  'missing-impact': {
    title: 'The impact on the company is not stated',
    docs: {
      what: 'Looks at initiatives. Speaks when the field “impact” is empty or holds a placeholder.',
      why: 'The impact on the company is one of the four things people must hear about an initiative: why we are focused here, what it does for the company, the specific goals, and what is expected of them. It is also what decides between two initiatives when time is short.',
      bad: '“Win 20 clinics”, with no word about what twenty clinics mean.',
      good: 'Impact: “$1.2M of yearly revenue at 38 % margin, and a second leg beside food plants.”',
      fix: 'Write what changes for the company when the initiative succeeds, in money or in position.',
    },
    message: (card: string) => `${card} does not say what it does for the company.`,
    fix: 'Say what it does for the company',
  },
  'missing-expectations': {
    title: 'Nobody says what is expected of people',
    docs: {
      what: 'Looks at initiatives. Speaks when the field “what is expected of people” is empty or holds a placeholder.',
      why: 'The rope reaches the ground only when every person knows what to do differently. 84 % of managers believe that they made expectations clear; 39 % of the reps say the same. What is not written down lives in the first group only.',
      bad: '“Win 20 clinics”, announced in a kick-off and never put into words.',
      good: 'Expected: “Every rep calls five clinics a day from the list and brings two site visits a week to the Friday meeting.”',
      fix: 'Write what managers and reps are to do, in words that can be checked in a one-on-one.',
    },
    message: (card: string) => `${card} does not say what is expected of people.`,
    fix: 'Say what is expected of people',
  },
  'no-owner': {
    title: 'Nobody owns it',
    docs: {
      what: 'Looks at drivers and initiatives. Speaks when no owner is set, or the owner is no longer among the people of the plan. An activity that nobody has is reported as a cut rope.',
      why: 'What everybody owns, nobody does. One name is who answers for it in the quarterly review; many may help.',
      bad: '“Win 20 clinics”, owned by “the sales team”, which is to say by nobody.',
      good: '“Win 20 clinics”, owned by Dana Whitfield, regional manager.',
      fix: 'Name one person. Others take part through the activities below.',
    },
    message: (card: string) => `${card} has no owner: nobody answers for it.`,
    name: 'Name an owner',
  },
  'no-resources': {
    title: 'The resources needed are not stated',
    docs: {
      what: 'Looks at initiatives. Speaks when the field “resources” is empty or holds a placeholder. “None beyond the team’s time” is an answer, too.',
      why: 'An initiative takes people, money and tools from something else. If nobody has said so before the start, it is found out in the third month, when the rope is already fraying.',
      bad: '“Open the Denver branch”, with nothing under “resources”.',
      good: 'Resources: “One branch manager from 1 May, $120k for stock, four days of the CRM team.”',
      fix: 'Write down the people, the money and the tools that it needs, and who agreed to give them.',
    },
    message: (card: string) => `${card} does not say what it needs.`,
    fix: 'Say which people, money and tools it needs',
  },
}

function period(periods: number, early: boolean): string {
  return periods === 1 ? 'period' : `${early ? 'first' : 'last'} period`
}
