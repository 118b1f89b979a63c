import type * as z from 'zod'
import { capital } from '../messages/capital'
import { formatNumber } from '../messages/format'
import { t } from '../messages/language'

/**
 * For `safeParse`: faults that the schema has no words for get none, so that they are worded here, in the language of
 * the process. What the schema says itself stays. Values are reported along: without them, one of a wrong type could not
 * be told from one that is missing.
 */
export const OWN_WORDS = { error: () => '', reportInput: true } as const

/** Most problems that are spelled out; the rest is counted. */
const MAX_LISTED = 5

/** Turns the faults of a file into one text that names each place. */
export function describeIssues(error: z.ZodError): string {
  const listed = error.issues.slice(0, MAX_LISTED).map((issue) => {
    const said = issue.message === '' ? faultOf(issue) : `– ${issue.message}`
    return `${issue.path.join('.') || t().schema.theFile} ${said}`
  })
  return t().schema.unreadable(listed.join(' · '), error.issues.length - listed.length)
}

/** The first fault of a value that a person has just given, as a sentence. */
export function sentenceOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const said = issue === undefined ? t().schema.fault.unknown : issue.message || faultOf(issue)
  return /[.!?]$/.test(said) ? said : `${capital(said)}.`
}

/** What is wrong with a value, in words that go on from its field's name. */
function faultOf(issue: z.core.$ZodIssue): string {
  const { fault } = t().schema
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? fault.missing : fault.type(issue.expected)
    case 'invalid_value':
      return fault.oneOf(issue.values.map(String).join(', '))
    case 'invalid_union':
      return fault.kind
    case 'too_small':
      return (isCounted(issue.origin) ? fault.tooShort : fault.tooSmall)(formatNumber(Number(issue.minimum)))
    case 'too_big':
      return (isCounted(issue.origin) ? fault.tooLong : fault.tooBig)(formatNumber(Number(issue.maximum)))
    default:
      return fault.unknown
  }
}

/** Texts and lists are too long or too short; numbers are too large or too small. */
function isCounted(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set'
}
