import { parseAst } from 'vite'

/** A node of a syntax tree, seen by its fields. */
type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Functions of which an argument is read by a person, and which one. */
const SPEAKING: Readonly<Record<string, number>> = { fail: 1, warn: 3, editField: 0, setFields: 0, setStatus: 0 }
/** Properties that a person reads. */
const READ = new Set(['label', 'message', 'title', 'detail', 'description', 'buttons', 'placeholder', 'remedy'])

/**
 * Sentences in code that belong into the table of texts: where something is reported, labelled or offered.
 * @returns one line each, with its place
 */
export function strayTexts(file: string, source: string): string[] {
  const found: string[] = []
  walk(parseAst(source, { lang: 'ts' }, file) as unknown as Node, (node) => {
    for (const spoken of spokenIn(node)) {
      const text = literalIn(spoken)
      if (text !== undefined && isSentence(text)) found.push(`${file}:${lineOf(source, spoken.start)} ${text}`)
    }
  })
  return found
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
  if (value.type === 'ConditionalExpression') return [value['consequent'] as Node, value['alternate'] as Node]
  return [value]
}

function literalIn(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node['quasis'] as { readonly value: { readonly raw: string } }[]
  return parts.map((part) => part.value.raw).join('…')
}

/** Two words beside each other, or one that starts like a sentence; codes, ids, formats and names of fields are neither. */
function isSentence(text: string): boolean {
  if (text === 'Plumbline') return false
  return /\p{L}{2,}[.,;:]? \p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}{2,}(?:[ .…!?]|$)/u.test(text)
}

function nameOf(value: unknown): string {
  const node = value as Node | undefined
  if (node?.type === 'Identifier') return String(node['name'])
  if (node?.type === 'Literal') return String(node['value'])
  return ''
}

function walk(node: Node, visit: (node: Node) => void): void {
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
