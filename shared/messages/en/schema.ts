import { withArticle } from './grammar'

/** Plan files that cannot be read, and values that do not fit. */
export const schema = {
  notAPlan:
    'This file was not written by Plumbline. Plans end in .plumb. An outline in text can be pasted onto the canvas, or turned into a plan with “plumbline convert”.',
  tooNew: (version: number, own: number) =>
    `The file is of format version ${version}; this Plumbline reads version ${own}. Open it with a newer Plumbline.`,
  unknownVersion: (version: number) => `The file is of format version ${version}, which this Plumbline cannot upgrade.`,
  empty: 'The file is empty. If it held a plan, look for a backup or an earlier version of it.',
  tooLarge: 'The file is larger than 64 MiB. No plan needs that; check that it is the right file.',
  cutOff: 'The file is damaged: it breaks off before its end.',
  damaged: 'The file is damaged and cannot be read.',
  damagedIn: (line: string) => `The file is damaged in ${line}: from there on it cannot be read.`,
  tooDeep: (most: number) => `The file nests deeper than ${most} levels. No plan needs that; it was not opened.`,
  forbiddenKey: (key: string) =>
    `The file uses the key "${key}", which is not allowed. Remove it and open the file again.`,
  keyMismatch: (key: string, id: string) => `The record under "${key}" calls itself "${id}". Key and id must agree.`,
  duplicateKey: (path: string) => `"${path}" stands in the file twice; only the last one was read.`,
  dangling: (collection: string, id: string, target: string, missing: string) =>
    `${collection} "${id}" names ${target} "${missing}", which does not exist. Repair removes the reference.`,
  unreadable: (faults: string, more: number) =>
    `Some of the plan cannot be read. ${faults}${more > 0 ? ` · and ${more} more` : ''}`,
  theFile: 'the file',
  lostNoRecords: 'Not a set of records.',
  lostKey: 'Key and id do not agree.',
  /** What is wrong with a value; goes on from the name of its field. */
  fault: {
    missing: 'is missing',
    type: (type: string) => `should be ${withArticle(type)}`,
    oneOf: (values: string) => `should be one of ${values}`,
    kind: 'is of no known kind',
    tooSmall: (least: string) => `should be at least ${least}`,
    tooBig: (most: string) => `should be at most ${most}`,
    tooShort: (least: string) => `needs at least ${least}`,
    tooLong: (most: string) => `has more than ${most}`,
    unknown: 'does not fit',
  },
  tooManyCharacters: (most: string) => `Shorten to at most ${most} characters.`,
  date: 'Write a real date as YYYY-MM-DD.',
  orderKey: 'An order key is made of letters and digits and does not end in 0.',
  id: 'Use 1 to 64 letters, digits, "_" or "-".',
  periodEnds: 'A period ends on or after the day it starts.',
  checkInSubject: 'A check-in belongs to exactly one measure, milestone or activity.',
  sayWhy: 'Say why.',
}
