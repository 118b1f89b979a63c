import { InvalidArgumentError, Option } from 'commander'
import { makeDate } from '../shared/days'
import { LANGUAGES } from '../shared/messages/language'
import { PLAN_FORMATS } from './formats'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** `--today`: makes results repeatable in scripts and tests. */
export function todayOption(): Option {
  return new Option('--today <date>', 'count as if this were today, YYYY-MM-DD').argParser(parseDay)
}

/** `--from`: what the input is, where its name does not tell. */
export function fromOption(): Option {
  return new Option('--from <format>', 'what the input is, if its name does not tell').choices(PLAN_FORMATS)
}

function parseDay(text: string): string {
  const [, year, month, day] = DAY.exec(text) ?? []
  if (makeDate(Number(year), Number(month), Number(day)) !== text)
    throw new InvalidArgumentError('Write a real date as YYYY-MM-DD.')
  return text
}

/** `--lang`: of everything that is printed but help. English unless asked for, so that scripts stay as they are. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the output').choices(LANGUAGES).default('en')
}

/** Pixels per point: from 1, as on paper, to 4, beyond which a picture only grows heavier. */
export function parseScale(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 1 && value <= 4)) throw new InvalidArgumentError('Write a number from 1 to 4.')
  return value
}

/** A whole number from 1. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}
