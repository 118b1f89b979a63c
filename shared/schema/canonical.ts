/**
 * Writes a JSON value in canonical form: keys sorted by UTF-16 code unit, two spaces, a final newline.
 * The same content always gives the same bytes, so files diff well in git and open–save changes nothing.
 * @param value plain JSON data; keys whose value is `undefined` are left out
 * @returns the text, ending in one newline
 */
export function canonicalJson(value: unknown): string {
  const out: string[] = []
  write(value, '', out)
  out.push('\n')
  return out.join('')
}

function write(value: unknown, indent: string, out: string[]): void {
  if (Array.isArray(value)) return writeArray(value, indent, out)
  if (value !== null && typeof value === 'object') return writeObject(value as Record<string, unknown>, indent, out)
  out.push(JSON.stringify(value) ?? 'null')
}

function writeArray(items: readonly unknown[], indent: string, out: string[]): void {
  if (items.length === 0) return void out.push('[]')
  const inner = `${indent}  `
  out.push('[')
  items.forEach((item, i) => {
    out.push(i === 0 ? '\n' : ',\n', inner)
    write(item, inner, out)
  })
  out.push('\n', indent, ']')
}

function writeObject(record: Record<string, unknown>, indent: string, out: string[]): void {
  const inner = `${indent}  `
  let first = true
  for (const key of Object.keys(record).sort()) {
    const value = record[key]
    if (value === undefined) continue
    out.push(first ? '{\n' : ',\n', inner, JSON.stringify(key), ': ')
    write(value, inner, out)
    first = false
  }
  out.push(...(first ? ['{}'] : ['\n', indent, '}']))
}
