type Text = string | ((...given: never[]) => unknown)

/** Every text of a table with its place, such as `rules.cycle.message`. */
export function everyText(table: object, place = ''): (readonly [string, Text])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const path = place === '' ? key : `${place}.${key}`
    if (typeof value === 'string' || typeof value === 'function') return [[path, value as Text] as const]
    return typeof value === 'object' && value !== null ? everyText(value, path) : []
  })
}

/** Values for texts that look something up by one of them. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  'commands.merged.cadence': [3, 'week'],
  'outline.cells.often': [3, 'week'],
}
const NAMES = ['‹a›', '‹b›', '‹c›', '‹d›']

/** What a text says with stand-ins for its values. */
export function said(place: string, text: Text): string {
  if (typeof text === 'string') return text
  const given = GIVEN[place] ?? NAMES.map(standIn)
  return String(text(...(given as never[])))
}

/** Which stand-ins are in what a text says; a property of the first counts as the first. */
export function valuesIn(words: string): string[] {
  return NAMES.filter((name) => words.toLowerCase().includes(name))
}

/** What a text says beside its values. */
export function withoutValues(words: string): string {
  return words.replaceAll(/‹[a-d]›/gi, '')
}

/** Whatever a text may take: a word that shows its name, a count of seven, a list of one, an object of such values. */
function standIn(name: string): unknown {
  return new Proxy(Object(name) as object, {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : name)
      if (key === 'map') return (each: (one: unknown) => unknown) => [each(standIn(name))]
      if (key === 'join') return () => name
      const own: unknown = Reflect.get(String.prototype, key)
      if (key === 'length') return name.length
      return typeof own === 'function' ? own.bind(name) : standIn(name)
    },
  })
}
