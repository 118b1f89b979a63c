/** Remedies that several checks offer. */
export const fixes = {
  giveTo: (person: string) => `Give it to ${person}`,
  makeActive: (card: string) => `Make ${card} active`,
  hangFrom: (card: string) => `Hang it from ${card}`,
  park: 'Park it',
  add: (level: string) => `Add a ${level}`,
  badOptions: (rule: string, why: string) =>
    `The options of the check “${rule}” cannot be used (${why}); it runs with its standard options.`,
}
