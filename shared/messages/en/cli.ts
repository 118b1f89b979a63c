import { counted } from './grammar'

/** What the command line prints beside its help. */
export const cli = {
  error: 'error',
  note: 'note',
  standardInput: 'standard input',
  unexpected: (what: string) => `This could not be done (${what}). Please report it, with the file if you can.`,
  input: {
    ENOENT: 'There is no such file. Check the path.',
    EACCES: 'You have no permission to read it.',
    EPERM: 'The system does not allow reading it.',
    EISDIR: 'This is a folder. Name a file in it.',
    ELOOP: 'This is a link that leads back to itself.',
    device: 'This is a device. Name a file.',
    unknown: (system: string) => `This cannot be read; the system says ${system}.`,
    tooLarge: (most: number) => `This is larger than ${most} MiB. No plan needs that.`,
    notText: 'This is not a text in UTF-8. Name a .plumb file, or an outline saved as UTF-8.',
  },
  output: {
    failed: (path: string, why: string) => `"${path}" cannot be written: ${why}.`,
    isInput: (path: string) => `"${path}" is the file that is being read. Choose another name for the result.`,
    isFolder: (path: string) => `"${path}" is a folder. Add a file name.`,
    exists: (path: string) => `"${path}" exists already. Choose another name, or add --force to replace it.`,
    noFolder: (path: string) => `The folder "${path}" does not exist. Make it first, or choose another one.`,
    sayFormat: 'Say what to write to standard output: --to plumb, --to txt or --to md.',
    sayPicture: 'Say what to write to standard output: --to svg or --to png.',
    formatUnknown: (name: string) =>
      `The name "${name}" does not tell what to write. End it in .plumb, .txt or .md, or add --to.`,
    pictureUnknown: (name: string) => `The name "${name}" does not tell what to draw. End it in .svg or .png.`,
    mismatch: (name: string, format: string) => `The name "${name}" does not fit --to ${format}. End it in .${format}.`,
    noPlanName: (name: string) => `"${name}" is no name for a plan. End it in .plumb, .txt or .md.`,
    /** Why a file could not be saved, by the code of the failure: here there is no "Save as". */
    why: {
      'disk-full': 'The disk is full. Free some space and try again, or name another place.',
      'read-only': 'The disk is read-only. Name another place.',
      'no-permission': 'You have no permission to write there. Name another place.',
      'file-busy': 'Another program holds the file. Close it there and try again, or name another place.',
      'not-found': 'The file or its folder is no longer there. Name another place.',
      'disk-error': 'The disk reports an error. Name another place.',
      'save-failed': 'The system does not say why. Name another place.',
      'verify-failed': 'What the disk gave back differs from what was written. Name another place.',
      'save-unconfirmed':
        'It was written, but the disk did not confirm that it will last. Try again, or name another place.',
    },
  },
  templates: {
    none: (names: string) => `Say which template to start from: --template ${names}.`,
    unknown: (name: string, names: string) => `There is no template "${name}". The templates are: ${names}.`,
  },
  untitledPlan: 'Untitled plan',
  thePlan: 'The plan',
  untitled: 'without a title',
  cards: (count: string, n: number) => counted(count, n, 'card'),
  plans: (count: string, n: number) => counted(count, n, 'plan'),
  noRopes: 'no ropes yet',
  ropes: (grounded: string, g: number, ropes: string, n: number) =>
    `${grounded} of ${counted(ropes, n, 'rope')} ${g === 1 || n === 1 ? 'reaches' : 'reach'} the ground`,
  why: (text: string) => `Why: ${text}`,
  fix: (text: string) => `Fix: ${text}`,
  /** In a column of 7 characters. */
  severities: { error: 'error', warning: 'warning', info: 'info' },
  suppressed: (count: string, n: number) => ` (${counted(count, n, 'finding')} suppressed with a reason)`,
  noFindings: '✔ No findings',
  findings: (count: string, n: number) => counted(count, n, 'finding'),
  counts: {
    error: (count: string, n: number) => counted(count, n, 'error'),
    warning: (count: string, n: number) => counted(count, n, 'warning'),
    info: (count: string, n: number) => counted(count, n, 'info'),
  },
  stats: {
    /** Names of lines in a column of 12 characters, and what stands behind them. */
    ropes: 'Ropes',
    loose: 'Loose',
    looseText: (orphans: string, islands: string) =>
      `${orphans} without a strategy above, ${islands} of them on islands`,
    reps: 'Reps',
    repsText: (active: string, reps: string, all: string) =>
      `${active} of ${reps} have an activity (people in all: ${all})`,
    measures: 'Measures',
    measuresText: (withTarget: string, all: string, withDate: string) =>
      `${withTarget} of ${all} have a target, ${withDate} a date`,
    milestones: 'Milestones',
    milestonesText: (dated: string, all: string, done: string) => `${dated} of ${all} have a date, ${done} reached`,
    levelColumns: {
      level: 'level',
      cards: 'cards',
      live: 'live',
      parked: 'parked',
      closed: 'closed',
      owned: 'owned',
      hanging: 'hanging',
      grounded: 'grounded',
    },
    driverColumns: {
      driver: 'driver',
      category: 'category',
      priority: 'priority',
      initiatives: 'initiatives',
      activities: 'activities',
      people: 'people',
      ends: 'ends grounded',
    },
    kinds: { strategy: 'strategy', driver: 'driver', initiative: 'initiative', activity: 'activity' },
    categories: {
      customers: 'customers',
      products: 'products',
      market: 'market',
      profitability: 'profitability',
      brand: 'brand',
    },
    of: (part: string, whole: string) => `${part} of ${whole}`,
  },
}
