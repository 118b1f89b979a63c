import { parseAst } from 'vite'

/** A piece of text in a source file, and where the syntax has it. */
export interface Literal {
  readonly line: number
  readonly text: string
  /** Undefined outside of JSX; else `text`, or the name of the property. */
  readonly jsx: string | undefined
  /** Names of the calls and constructors whose argument it is, the innermost last. */
  readonly within: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

interface Place {
  readonly jsx: string | undefined
  readonly within: readonly string[]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Syntax that holds names of types, modules and keys, not texts. */
const NAMES = new Set(['ImportDeclaration', 'ExportNamedDeclaration.source', 'TSLiteralType', 'TSPropertySignature'])

/** Every string, template and JSX text of a TypeScript source, templates with `${}` for their values. */
export function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = []
  const line = (at: number) => source.slice(0, at).split('\n').length
  const add = (node: Node, text: string, { jsx, within }: Place) =>
    found.push({ line: line(node.start), text, jsx, within })

  const visit = (node: Node, place: Place): void => {
    if (NAMES.has(node.type)) return
    if (node.type === 'JSXText') return void add(node, String(node['value']).trim(), { ...place, jsx: 'text' })
    if (node.type === 'Literal' && typeof node['value'] === 'string') return void add(node, node['value'], place)
    if (node.type === 'TemplateLiteral') add(node, templateText(node), place)
    for (const [key, value] of Object.entries(node)) {
      const inside = placeOf(node, key, place)
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, inside)
    }
  }
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, { jsx: undefined, within: [] })
  return found
}

function templateText(node: Node): string {
  const quasis = node['quasis'] as readonly { readonly value: { readonly raw: string } }[]
  return quasis.map(({ value }) => value.raw).join('${}')
}

/** Where the children of a node stand. What a call is given, or a comparison looks at, is not shown as it is. */
function placeOf(node: Node, key: string, place: Place): Place {
  switch (node.type) {
    case 'JSXAttribute':
      return { ...place, jsx: nameOf(node['name']) }
    case 'JSXElement':
      return { ...place, jsx: key === 'children' ? 'text' : undefined }
    case 'CallExpression':
    case 'NewExpression':
      return key === 'arguments' ? { jsx: undefined, within: [...place.within, nameOf(node['callee'])] } : place
    case 'MemberExpression':
    case 'BinaryExpression':
    case 'SwitchCase':
      return { ...place, jsx: undefined }
    case 'ConditionalExpression':
      return key === 'test' ? { ...place, jsx: undefined } : place
    default:
      return node.type.includes('Function') ? { ...place, jsx: undefined } : place
  }
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'JSXNamespacedName') return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`
  if (node.type === 'MemberExpression') return nameOf(node['property'])
  return typeof node['name'] === 'string' ? node['name'] : ''
}
