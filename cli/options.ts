import { InvalidArgumentError, Option } from 'commander'
import { makeDate } from '../shared/days'
import { LANGUAGES, t } from '../shared/messages/language'
import { PLAN_FORMATS } from './formats'
import { slot } from './helpText'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** `--today`: makes results repeatable in scripts and tests. */
export function todayOption(): Option {
  return new Option(`--today ${slot('date')}`, t().cliHelp.today).argParser(parseDay)
}

/** `--from`: what the input is, where its name does not tell. */
export function fromOption(): Option {
  return new Option(`--from ${slot('format')}`, t().cliHelp.from).choices(PLAN_FORMATS)
}

/** `--format`: for a person or for a program. */
export function formatOption(): Option {
  return new Option(`--format ${slot('format')}`, t().cliHelp.print).choices(['pretty', 'json']).default('pretty')
}

function parseDay(text: string): string {
  const [, year, month, day] = DAY.exec(text) ?? []
  if (makeDate(Number(year), Number(month), Number(day)) !== text)
    throw new InvalidArgumentError(t().cliHelp.wrong.date)
  return text
}

/** `--lang`: read by `languageOf` before anything is parsed; here it is checked and explained. */
export function languageOption(): Option {
  return new Option(`--lang ${slot('language')}`, t().cliHelp.language).choices(LANGUAGES)
}

/** Pixels per point: from 1, as on paper, to 4, beyond which a picture only grows heavier. */
export function parseScale(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 1 && value <= 4)) throw new InvalidArgumentError(t().cliHelp.wrong.scale)
  return value
}

/** A whole number from 1. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError(t().cliHelp.wrong.count)
  return Number(text)
}
