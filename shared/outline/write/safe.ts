import type { PlanDocument } from '../../schema/document'
import { escapeAll, escapeText, mask, normaliseText, unmask } from '../escape'
import { groupKind, isKeyWord, kindWords, numberedKind, splitKey } from '../keys'
import { splitHours } from '../read/hours'
import { toLines, withoutInnerBold } from '../read/lines'
import { splitTail } from '../tail'

/**
 * Writes a text with as few backslashes as the reader needs to take it for what it is.
 * @param isSafe whether the masked text is read back as one piece where it stands
 */
export function safe(text: string, isSafe: (masked: string) => boolean): string {
  const normal = normaliseText(text)
  const forms = [escapeText(normal), escapeLikely(normal), escapeAll(normal, false)]
  const plain = forms.find((form) => isSafe(mask(form))) ?? escapeAll(normal, true)
  return plain === forms[0] ? plain : withFewerEscapes(plain, isSafe)
}

/** Names up to this length are freed of needless backslashes; beyond it the trying would take too long. */
const MAX_TRIED = 200

/** Takes away one backslash after the other where the text is still read as one piece. */
function withFewerEscapes(escaped: string, isSafe: (masked: string) => boolean): string {
  const wanted = unmask(mask(escaped))
  let text = escaped
  for (
    let i = text.lastIndexOf('\\');
    i >= 0 && text.length <= MAX_TRIED;
    i = i === 0 ? -1 : text.lastIndexOf('\\', i - 1)
  ) {
    // A backslash of the text itself, or one that keeps a line break, stays.
    if (/[\\\n]/.test(`${text[i - 1] ?? ''}${text[i + 1] ?? '\n'}`)) continue
    const shorter = text.slice(0, i) + text.slice(i + 1)
    if (unmask(mask(shorter)) === wanted && isSafe(mask(shorter))) text = shorter
  }
  return text
}

/** Escapes what starts a mark, a key or a list item, and leaves the rest readable. */
function escapeLikely(text: string): string {
  return escapeText(text)
    .replace(/(?<=^|\s)[@#!^[](?!\\)/g, '\\$&')
    .replace(/[,;:()]/g, '\\$&')
    .replace(/--/g, '\\-\\-')
    .replace(/^[-*+\d]/, '\\$&')
    .replace(/(?<=\s)\d/g, '\\$&')
}

/**
 * A title on a line of its own or in a heading.
 * @param isActivity see {@link splitTail}
 * @param labels the plan's own names of the levels, which a reader takes for such
 */
export function safeTitle(title: string, isActivity: boolean, labels: PlanDocument['labels'] = {}): string {
  return safe(title, (masked) => isLine(masked) && isOnlyTitle(masked, isActivity, labels))
}

/** A name in a line `Name (role), …`. */
export function safeName(name: string): string {
  return safe(
    name,
    (masked) =>
      isLine(masked) &&
      isOnlyTitle(masked) &&
      splitKey(masked) === undefined &&
      !/[,;()]/.test(masked) &&
      splitHours(masked).hours === undefined,
  )
}

/** A name in a list or behind "reports to", "segment" and the like. */
export function safeItem(name: string): string {
  return safe(name, (masked) => isOnlyTitle(masked) && !/[,;@]/.test(masked))
}

/** An owner behind "@". */
export function safeOwner(name: string): string {
  return safe(
    name,
    (masked) => splitTail(`x @${masked} ^k`).tail.owner === masked && !/^[@^]|[,;/&]|\s(?:and|und)\s/i.test(masked),
  )
}

/** The title that an "also:" line names. */
export function safeReference(title: string): string {
  return safe(title, (masked) => !/^\^|\s--\s|\s--$|^--\s/.test(masked))
}

/** The title of the plan: text after a key, or a heading, of which a `#` at the end would be no part. */
export function safePlanTitle(title: string): string {
  return safe(title, (masked) => masked === '' || toLines(`# ${masked}`)[0]?.text === masked)
}

/** Text after a key, up to the end of the line. */
export function safeText(text: string): string {
  return escapeText(normaliseText(text))
}

/** What may stand behind a title or a name on its line: nothing, a mark, or one that ends like the row of a table or bold letters. */
const BEHIND = ['', ' x', ' x|', ' x**', ', x**', ' x__', ', x__']

function isLine(masked: string): boolean {
  if (masked === '') return true
  return BEHIND.every((behind) => {
    const line = `${masked}${behind}`
    const [plain, ...more] = toLines(line)
    const [heading] = toLines(`# ${line}`)
    return more.length === 0 && plain?.heading === 0 && plain.text === line && heading?.text === line
  })
}

function isOnlyTitle(masked: string, isActivity = false, labels: PlanDocument['labels'] = {}): boolean {
  const { title, tail } = splitTail(masked, isActivity)
  const keyed = splitKey(masked)
  return (
    title === masked &&
    Object.keys(tail).length === 0 &&
    !/^\[[xX ]\]/.test(masked) &&
    withoutInnerBold(masked) === masked &&
    numberedKind(masked, kindWords(labels)) === undefined &&
    groupKind(masked, labels) === undefined &&
    !(keyed && (isKeyWord(keyed.word) || kindWords(labels)(keyed.word) !== undefined))
  )
}
