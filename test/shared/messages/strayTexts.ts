import { parseAst } from 'vite'

/** A node of a syntax tree, seen by its fields. */
type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Functions of which an argument is read by a person, and which one. */
const SPEAKING: Readonly<Record<string, number>> = {
  fail: 1,
  warn: 3,
  editField: 0,
  setFields: 0,
  setStatus: 0,
  refine: 1,
  regex: 1,
  min: 1,
  max: 1,
}
/** Properties that a person reads. */
const READ = new Set(['label', 'message', 'title', 'detail', 'description', 'buttons', 'placeholder', 'remedy'])

/** What they are given is for developers: bugs and the log. */
const UNSEEN = new Set(['Error', 'report'])

/**
 * Texts in code that belong into the table: where something is reported, labelled or offered, where a variable is a
 * text, and where a value and a word are put together.
 * @returns one line each, with its place
 */
export function strayTexts(file: string, source: string): string[] {
  const found: string[] = []
  walk(parseAst(source, { lang: 'ts' }, file) as unknown as Node, (node) => {
    for (const text of textsIn(node)) found.push(`${file}:${lineOf(source, node.start)} ${text}`)
  })
  return found
}

function textsIn(node: Node): string[] {
  if (node.type === 'TemplateLiteral') return literalsIn([node]).filter(isHalfSentence)
  if (node.type === 'VariableDeclarator' && isNode(node['init']))
    return literalsIn(choicesOf(node['init'])).filter(startsSentence)
  return literalsIn(spokenIn(node)).filter(isSentence)
}

function spokenIn(node: Node): Node[] {
  if (node.type === 'CallExpression') {
    const at = SPEAKING[nameOf(node['callee'])]
    const argument = at === undefined ? undefined : (node['arguments'] as Node[])[at]
    return argument === undefined ? [] : [argument]
  }
  if (node.type === 'Property' && READ.has(nameOf(node['key']))) return valuesOf(node['value'] as Node)
  return []
}

/** What a property comes to: itself, the entries of a list, the result of a function. */
function valuesOf(value: Node): Node[] {
  if (value.type === 'ArrayExpression') return (value['elements'] as (Node | null)[]).filter((one) => one !== null)
  if (value.type === 'ArrowFunctionExpression') return valuesOf(value['body'] as Node)
  return choicesOf(value)
}

/** A value, or the values of which it is one. */
function choicesOf(value: Node): Node[] {
  if (value.type !== 'ConditionalExpression') return [value]
  return [value['consequent'] as Node, value['alternate'] as Node].flatMap(choicesOf)
}

function literalsIn(nodes: readonly Node[]): string[] {
  return nodes.map(literalIn).filter((text) => text !== undefined)
}

function literalIn(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node['quasis'] as { readonly value: { readonly raw: string } }[]
  return parts.map((part) => part.value.raw).join('…')
}

/** Two words beside each other, or one that starts like a sentence; codes, ids, formats and names of fields are neither. */
function isSentence(text: string): boolean {
  return text !== 'Plumbline' && (/\p{L}{2,}[.,;:]? \p{L}{2,}/u.test(text) || startsSentence(text))
}

function startsSentence(text: string): boolean {
  return text !== 'Plumbline' && /^\p{Lu}\p{Ll}{2,}(?:[ .…!?]|$)/u.test(text)
}

/** A value and a word after it: another language may need the word before. Markup is no text. */
function isHalfSentence(text: string): boolean {
  return !text.includes('<') && /… \p{L}{3,}/u.test(text)
}

function nameOf(value: unknown): string {
  const node = value as Node | undefined
  if (node?.type === 'Identifier') return String(node['name'])
  if (node?.type === 'Literal') return String(node['value'])
  if (node?.type === 'MemberExpression') return nameOf(node['property'])
  return ''
}

function walk(node: Node, visit: (node: Node) => void): void {
  if (node.type.endsWith('Expression') && UNSEEN.has(nameOf(node['callee']))) return
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) walk(child, visit)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}
