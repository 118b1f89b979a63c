/** One tag, and the text between the tag before it and this one. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly opens: boolean
  readonly attributes: string
  readonly before: string
}

/** Elements whose content is not shown. */
const SILENT = new Set(['style', 'script', 'title', 'xml'])
const START = /<(\/?)([a-z][a-z0-9:]*)/iy

/**
 * The tags of an HTML text, one after the other, without comments and without what is not shown. Reads every character once,
 * however broken the text is; what follows a tag or comment that never ends is left out.
 */
export function* htmlTags(html: string): Generator<Tag> {
  let text = ''
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) return
    text += html.slice(at, next)
    const tag = html.startsWith('<!', next) ? undefined : tagAt(html, next)
    if (tag === undefined) {
      const end = skipped(html, next)
      if (end === next + 1) text += '<'
      at = end
      continue
    }
    yield { ...tag, before: text }
    text = ''
    at = tag.opens && SILENT.has(tag.name) ? closing(html, tag.name, tag.end) : tag.end
  }
}

function tagAt(html: string, from: number): (Omit<Tag, 'before'> & { end: number }) | undefined {
  START.lastIndex = from
  const start = START.exec(html)
  if (start === null) return undefined
  const [whole, slash = '', name = ''] = start
  const inside = from + whole.length
  const end = endOfTag(html, inside)
  return { name: name.toLowerCase(), opens: slash === '', attributes: html.slice(inside, end - 1), end }
}

/** Behind the next `>` that stands in no quotes. */
function endOfTag(html: string, from: number): number {
  const near = html.indexOf('>', from)
  if (near < 0) return html.length
  // Most tags have no quotes: then the next sign ends it.
  const inside = html.slice(from, near)
  if (!inside.includes('"') && !inside.includes("'")) return near + 1
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return html.length
}

/** Behind a comment or a declaration; a lone `<` is a character. */
function skipped(html: string, from: number): number {
  if (!html.startsWith('<!', from)) return from + 1
  const [mark, length] = html.startsWith('<!--', from) ? (['-->', 3] as const) : (['>', 1] as const)
  const end = html.indexOf(mark, from)
  return end < 0 ? html.length : end + length
}

function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
