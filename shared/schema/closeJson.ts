/**
 * Ends a cut-off JSON text: drops the last, incomplete value and closes what is open.
 * @param text JSON that stops somewhere in the middle
 * @returns text that parses if everything before the cut was sound
 */
export function closeJson(text: string): string {
  const open: string[] = []
  let safeEnd = 0
  let safeClosers = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '"') {
      i = stringEnd(text, i)
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']')
      safeEnd = i + 1
      safeClosers = closers(open)
    } else if (char === '}' || char === ']') {
      open.pop()
      safeEnd = i + 1
      safeClosers = closers(open)
    } else if (char === ',') {
      safeEnd = i
      safeClosers = closers(open)
    }
  }
  return text.slice(0, safeEnd) + safeClosers
}

function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return text.length
}

function closers(open: readonly string[]): string {
  return [...open].reverse().join('')
}
